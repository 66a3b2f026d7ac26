import { expect } from '@playwright/test';
import type { PageLocale } from '../../utils/view/page-locale';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { wholeLocaleOf } from '../support/locales';
import type { Provider } from '../support/provider';

const AMOUNT = 'usageConsumptionReport[0].bucket[0].remainingValue.amount';
/** Shapes are looked at before any text is read as a number. */
const FIRST_OBJECT = AMOUNT.replace('bucket[0]', 'bucket[1]');

const { words: en } = wholeLocaleOf('en');
const { words: zhCn } = wholeLocaleOf('zh-CN');

type Failures = PageLocale['words']['failures'];

/** What goes wrong, what is said about it, and what the badge does. */
const table: [
  kind: string,
  more: Record<string, unknown>,
  sentence: (say: Failures) => string[],
  badge: string,
][] = [
  ['status', { status: 500 }, (say) => say.server(500), '1.9G'],
  ['status', { status: 503 }, (say) => say.server(503), '1.9G'],
  ['status', { status: 429 }, (say) => say.rateLimited, '1.9G'],
  ['status', { status: 403 }, (say) => say.forbidden, '!'],
  ['malformed', {}, (say) => say.notJson, '?'],
  ['truncate', {}, (say) => say.cutShort, '?'],
  ['drop', {}, (say) => say.cutShort, '?'],
  ['wrongTypes', {}, (say) => say.wrongType(FIRST_OBJECT), '?'],
  ['negative', {}, (say) => say.negative(AMOUNT), '?'],
  ['huge', {}, (say) => say.tooLarge(AMOUNT), '?'],
  ['flood', { bytes: 5_000_000 }, (say) => say.tooBig, '?'],
  ['signOut', {}, (say) => say.tokenEnded, '!'],
];

/** One line that runs low, and a calm one of another provider. */
async function connectBoth(dataleft: DataLeft, provider: Provider, other: Provider) {
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await other.control('expire', { line: 'line-de', inSeconds: 20 * 86_400 });
  await dataleft.connect({ address: other.url, token: 'sandbox-lee', name: 'Other' });
}

const aboutData = async (dataleft: DataLeft): Promise<string[]> =>
  (await dataleft.alerts()).filter((alert) => !alert.startsWith('signed-out'));

async function statusOf(dataleft: DataLeft, name: string) {
  const stored = (await dataleft.stored('connections')).find((each) => each.name === name);
  if (stored === undefined) throw new Error(`No connection ${name}.`);
  return stored.status;
}

const LANGUAGES = [
  ['en', en],
  ['zh-CN', zhCn],
] as const;

test('each bad answer has its own sentence, in the user’s language, and disturbs nothing', async ({
  dataleft,
  provider,
  other,
}) => {
  await dataleft.noteNotices();
  await connectBoth(dataleft, provider, other);
  const popup = await dataleft.openRefreshed();
  const card = dataleft.card(popup);
  const calm = await statusOf(dataleft, 'Other');

  for (const [at, [kind, more, sentence, badge]] of table.entries()) {
    const [language, words] = LANGUAGES[at % 2] ?? LANGUAGES[0];
    await dataleft.speak(language);
    const about = `${kind} ${JSON.stringify(more)}`;
    await provider.fail(kind, more);
    await dataleft.openLine(popup, 'LEB Mobile Japan');
    await dataleft.refresh(popup);
    for (const part of sentence(words.failures)) await expect(card, about).toContainText(part);
    await expect(popup.getByTitle(words.exactBytes('1,900,000,000'))).toHaveText('1.9');
    expect(await aboutData(dataleft), about).toEqual(['data-low 20 open']);
    await expect.poll(async () => (await dataleft.toolbar()).text, about).toBe(badge);
    expect(await statusOf(dataleft, 'Other')).toEqual(calm);

    await provider.recover();
    await dataleft.refresh(popup);
    await expect(card).not.toContainText(sentence(words.failures)[0] ?? '');
    expect((await statusOf(dataleft, 'LEB')).failure).toBeNull();
  }
  const noted = (await dataleft.noted()).map(({ id }) => id);
  expect(noted).toEqual([
    expect.stringContaining(':data:line-jp-data:20@1'),
    expect.stringContaining(':signed-out'),
  ]);
});

test('the sentences differ from one another', () => {
  for (const { failures } of [en, zhCn]) {
    const all = table.map(([, , sentence]) => sentence(failures).join(' '));
    expect(new Set(all).size).toBe(table.length - 1);
  }
});
