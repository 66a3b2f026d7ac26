/** @import { AppConfig } from '../app-json' */
import { account } from './account.js';
import { ask } from './ask.js';
import { element } from './element.js';
import { signIn } from './sign-in.js';
import { fill } from './words.js';

const SIGN_IN = '#/sign-in';
const root = document.getElementById('root') ?? document.body;
const language = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const { data } = await ask(`/app/config.json?lang=${encodeURIComponent(language)}`);
/** @type {AppConfig | undefined} */
const config = data;
let ticking = 0;

/** @param {AppConfig} config */
function header({ texts, otherLanguage }, isSignedIn = true) {
  const other = element('a', { href: `/app/?lang=${otherLanguage}` }, texts.otherLanguage);
  const leave = element('button', { class: 'quiet', type: 'button' }, texts.signOut);
  leave.addEventListener('click', async () => {
    await ask('/app/api/session', { method: 'DELETE' });
    location.hash = SIGN_IN;
  });
  const operator = element('strong', {}, texts.operator);
  return element('header', {}, operator, other, ...(isSignedIn ? [leave] : []));
}

/**
 * The line that says how old the values are, a second at a time.
 *
 * @param {AppConfig} config
 */
function age({ texts }) {
  const said = element('span', { class: 'updated' });
  let seconds = 0;
  const tell = () => {
    said.textContent = fill(texts.updated, String(seconds));
    seconds += 1;
  };
  tell();
  ticking = window.setInterval(tell, 1_000);
  return said;
}

/** @param {AppConfig} config */
async function show(config) {
  window.clearInterval(ticking);
  if (location.hash === SIGN_IN) {
    const parts = signIn(config, () => location.replace('#/'));
    root.replaceChildren(header(config, false), element('main', {}, ...parts));
    return;
  }
  root.replaceChildren(element('main', {}, '—'));
  const shown = await account(config);
  if (!shown) {
    location.replace(SIGN_IN);
    return;
  }
  const refresh = element('button', { class: 'quiet', type: 'button' }, config.texts.refresh);
  refresh.addEventListener('click', () => show(config));
  const status = element('p', { class: 'soft' }, refresh);
  const footer = element('footer', {}, config.texts.pretend);
  root.replaceChildren(header(config), element('main', {}, ...shown.parts, status), footer);
  await shown.arrived;
  if (status.isConnected) status.prepend(age(config), ' ');
}

if (config) {
  document.documentElement.lang = config.locale;
  document.title = `${config.texts.account} · ${config.texts.operator}`;
  window.addEventListener('hashchange', () => show(config));
  await show(config);
}
