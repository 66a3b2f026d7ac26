import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { injectFaults } from '../faults/inject-faults';
import { logRequests } from '../http/log-requests';
import { keepPrivate, revalidate } from '../http/revalidate';
import type { Sandbox } from '../sandbox';
import { chooseLanguage } from './language';
import { showNotFound } from './not-found';
import { serveAccount } from './pages/account';
import { serveBill } from './pages/bill';
import { serveBills } from './pages/bills';
import { serveCheckout } from './pages/checkout';
import { serveContact } from './pages/contact';
import { serveForgottenPassword } from './pages/forgotten-password';
import { serveLine } from './pages/line';
import { serveOrder } from './pages/order';
import { servePlans } from './pages/plans';
import { serveSignIn, signOut } from './pages/sign-in';
import { showNotice } from './show-notice';
import { receive, type Visited } from './visit';

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The website a subscriber signs in to. It needs no script. */
export function createWebsite(sandbox: Sandbox): Hono<Visited> {
  const site = new Hono<Visited>();
  site.get('/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css' }));
  site.use(logRequests(sandbox), keepPrivate, revalidate);
  site.use(injectFaults(sandbox, (c) => signOut(c, sandbox)));
  site.use(receive(sandbox, chooseLanguage), showNotice(sandbox));

  site.get('/', (c) => c.redirect('/account'));
  serveSignIn(site, sandbox);
  serveForgottenPassword(site);
  servePlans(site, sandbox);
  serveCheckout(site, sandbox);
  serveOrder(site, sandbox);
  serveContact(site);
  serveAccount(site, sandbox);
  serveLine(site, sandbox);
  serveBills(site, sandbox);
  serveBill(site, sandbox);
  site.all('*', showNotFound);
  return site;
}
