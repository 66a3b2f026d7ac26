import type { RequestListener } from 'node:http';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { wholeLocaleOf } from '../support/locales';
import { type Provider, passOn } from '../support/provider';
import { packFor } from './pack-file';

const { words } = wholeLocaleOf('en');

/** So much comes of the billion bytes before the server waits for whoever asked to close. */
const ON_THE_WAY = 60_000_000;

/** A server that answers as the sandbox does, until it is told to attack. */
class Crooked {
  attack: RequestListener | null = null;
  sent = 0;
  /** The other end closed before it had the whole. */
  cutOff = false;

  constructor(readonly provider: Provider) {}

  readonly answer: RequestListener = (request, response) =>
    (this.attack ?? passOn(this.provider))(request, response);

  /** A billion bytes, as fast as they are taken; the rest never comes. */
  readonly flood: RequestListener = (_, response) => {
    response.on('close', () => {
      this.cutOff = true;
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    const piece = Buffer.alloc(1_000_000, ' ');
    const more = (): void => {
      while (this.sent < ON_THE_WAY && !response.destroyed) {
        this.sent += piece.length;
        if (!response.write(piece)) {
          response.once('drain', more);
          return;
        }
      }
    };
    more();
  };
}

const markup = (place: string): string =>
  `<img src="${place}/img" onerror="fetch('${place}/ran')"><script src="${place}/js"></script>`;

async function refreshTo(dataleft: DataLeft, popup: Page, sentence: readonly string[]) {
  await dataleft.refresh(popup);
  for (const part of sentence) await expect(dataleft.card(popup)).toContainText(part);
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
}

test('a hostile provider runs nothing, leaves nothing, leads nowhere, and is cut off', async ({
  dataleft,
  provider,
  serve,
}) => {
  const elsewhere = await serve((_, response) => response.end('{}'));
  const crooked = new Crooked(provider);
  const server = await serve(crooked.answer);
  await dataleft.connect({ address: server.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();

  await test.step('a billion bytes', async () => {
    crooked.attack = crooked.flood;
    await refreshTo(dataleft, popup, words.failures.tooBig);
    await expect.poll(() => crooked.cutOff).toBe(true);
  });

  await test.step('a redirect in a circle', async () => {
    server.received.length = 0;
    crooked.attack = (request, response) =>
      response.writeHead(302, { location: request.url }).end();
    await refreshTo(dataleft, popup, words.failures.redirect);
    const asked = server.received.map(({ path }) => path);
    expect(new Set(asked).size).toBe(asked.length);
  });

  await test.step('cookies, of its own and for others', async () => {
    crooked.attack = (request, response) => {
      response.setHeader('set-cookie', ['mark=1; Path=/', 'wide=1; Domain=127.0.0.1; Path=/']);
      passOn(provider)(request, response);
    };
    await dataleft.refresh(popup);
    // The user is signed in at the provider's website, which is no business of its interface.
    await dataleft.context.addCookies([{ name: 'session', value: 's', url: server.url }]);
    await dataleft.refresh(popup);
    expect(server.received.flatMap(({ headers }) => headers.cookie ?? [])).toEqual([]);
    const kept = await dataleft.context.cookies(server.url);
    expect(kept.map(({ name }) => name)).toEqual(['session']);
  });

  await test.step('markup and scripts', async () => {
    const name = markup(elsewhere.url);
    crooked.attack = passOn(provider, (body) =>
      body.replaceAll('"LEB Mobile Japan"', JSON.stringify(name)),
    );
    await dataleft.refresh(popup);
    // Long names are cut.
    const shown = name.slice(0, 40);
    await expect(popup.getByText(shown).first()).toBeVisible();
    const dashboard = await dataleft.open('dashboard.html');
    await expect(dashboard.getByText(shown).first()).toBeVisible();
    for (const page of [popup, dashboard]) {
      expect(await page.locator(`img[src^="${elsewhere.url}"], script[src^="http"]`).count()).toBe(
        0,
      );
    }
    await dashboard.close();
  });

  await test.step('a pack that calculates without end, or leads elsewhere', async () => {
    await packAttacks(dataleft, server.url, () => {
      crooked.attack = (_, response) =>
        response.writeHead(302, { location: `${elsewhere.url}/taken` }).end();
    });
  });
  expect(elsewhere.received).toEqual([]);
});

async function packAttacks(dataleft: DataLeft, host: string, attack: () => void): Promise<void> {
  const page = await dataleft.open('manifest.json');
  const send = (command: object): Promise<unknown> =>
    page.evaluate((asked) => chrome.runtime.sendMessage(asked), command);
  const { lines } = packFor(host);
  for (const each of ['$..[?@..a]', '$[?count($..*) > 1]']) {
    const text = JSON.stringify(packFor(host, { lines: [{ ...lines[0], each }] }));
    const problem = { path: 'lines[0].each', kind: 'expression', why: 'too-much-work' };
    const problems = expect.arrayContaining([expect.objectContaining(problem)]);
    expect(await send({ do: 'import-pack', text })).toMatchObject({
      value: { ok: false, problems },
    });
  }
  const text = JSON.stringify(packFor(host));
  expect(await send({ do: 'import-pack', text })).toMatchObject({ value: { ok: true } });
  attack();
  const draft = {
    ...{ packId: 'harbour', name: '', secret: 'secret-of-mei', paceMinutes: 60 },
    ...{ asked: { iccid: '8985200000000001234' }, gigabyte: 'decimal' },
  };
  await send({ do: 'connect-pack', draft, connectionId: 'harbour' });
  const stored = (await dataleft.stored('connections')).find(({ id }) => id === 'harbour');
  expect(stored?.status.failure).toEqual({ kind: 'unsafe', why: 'redirect' });
  await page.close();
}
