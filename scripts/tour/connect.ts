import type { Page } from '@playwright/test';
import { exactBytes, wholeText } from './popup-text';
import { agree, agreeOnParts, oneLine, say } from './report';
import { LINE, type Stage } from './stage';
import { amount, badgeAmount, dataOf, date, daysLeft, lineOf } from './truth';

const NAME = 'LEB Mobile';

async function firstRun({ dataleft, context, pictures, popup }: Stage): Promise<void> {
  const opened = (page: Page) => page.url().endsWith('welcome.html');
  const welcome =
    context.pages().find(opened) ?? (await context.waitForEvent('page', { predicate: opened }));
  await welcome.setViewportSize({ width: 960, height: 720 });
  await agreeOnParts('welcome', () => wholeText(welcome), ['Welcome to DataLeft']);
  await pictures.take(welcome, 'welcome');
  await agreeOnParts('popup', () => wholeText(popup), ['No line yet']);
  await agree('badge', async () => (await dataleft.toolbar()).text, '');
  say('first run', 'welcome page open', 'popup "No line yet"', 'badge empty');
  await welcome.close();
}

/** A wrong token first: refused, in words, with the field marked. */
async function wrongToken({ dataleft, provider }: Stage, options: Page): Promise<void> {
  const { hostname } = new URL(provider.url);
  await dataleft.extension.grantHost(`http://${hostname}/*`);
  await dataleft.fillConnection(options, { address: provider.url, token: 'wrong', name: NAME });
  await options.getByRole('button', { name: 'Test' }).click();
  const refused = 'The provider does not accept this token, key or password.';
  await agreeOnParts('options', () => wholeText(options), [refused]);
  say('connect', 'wrong token', `refused: "${refused}"`);
}

/** The first connection through the options page, and what badge, tooltip and popup make of it. */
export async function connect(stage: Stage): Promise<void> {
  const { dataleft, provider, pictures, popup } = stage;
  await firstRun(stage);
  const options = await dataleft.open('options.html#connections/new');
  await wrongToken(stage, options);
  await options.getByLabel(/^Token/).fill('sandbox-mei');
  await options.getByRole('button', { name: 'Test' }).click();

  const truth = await provider.truth();
  const { now } = truth;
  const line = lineOf(truth, LINE);
  const { left, total } = dataOf(line);
  const end = date(line.validUntil);
  const found = ['Found: 1 line', line.name, amount(left), end];
  await agreeOnParts('options', () => wholeText(options), found);
  // What was found stands at the end of the form.
  await options.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await pictures.take(options, 'options-found');
  say('', 'right token', `found ${line.name}, ${amount(left)}, until ${end}`);
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByRole('table').waitFor();
  await options.close();

  await agree('bytes in the popup', () => exactBytes(popup), left);
  const answer = [
    `${amount(left)} left`,
    `of ${amount(total)}`,
    daysLeft(line.validUntil, now),
    end,
  ];
  await agreeOnParts('popup', () => wholeText(popup), answer);
  say('popup', `${answer.slice(0, 2).join(' ')}, ${answer[2]}, until ${end}`);
  say('', `${left.toLocaleString('en')} bytes, as the sandbox counts them`);
  await agree('badge', async () => (await dataleft.toolbar()).text, badgeAmount(left));
  const tooltip = [line.name, `${amount(left)} of ${amount(total)} left`, answer[2] ?? '', end];
  const title = await agreeOnParts(
    'tooltip',
    async () => (await dataleft.toolbar()).title,
    tooltip,
  );
  say('toolbar', `badge ${badgeAmount(left)}`, `tooltip "${oneLine(title)}"`);
  await pictures.take(popup, 'popup-calm');
}
