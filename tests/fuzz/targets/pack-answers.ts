import { readdirSync, readFileSync } from 'node:fs';
import { done } from '../../../utils/domain/failure';
import { parsePack } from '../../../utils/packs/check-pack';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { readAnswers } from '../../../utils/packs/read-answers';
import { forgetToken } from '../../../utils/providers/sign-in/sign-in';
import { fetchAnswers } from '../../../utils/providers/site/fetch-answers';
import { createSiteHttp } from '../../../utils/providers/site/site-http';
import { largeAnswer } from '../../unit/packs/a-large-pack';
import { goodPage, signInPage } from '../../unit/packs/a-page';
import { answerWith } from '../engine/answer-with';
import { impossibleNumber } from '../engine/impossible-number';
import { type Target, type Trouble, trouble } from '../engine/target';
import { wordsIn } from '../engine/words-in';
import { firstPacks } from './first-packs';

const NOW = Date.UTC(2026, 10, 21, 9);
const DATE = new Date(NOW).toUTCString();
const SECRET = 'fuzz-secret-7c1e';
const TOKEN = { access_token: 'fuzz-token-93b2', expires_in: 60 };
const LINE = '8944500000000000222';

const fixtures = new URL('../../fixtures/packs/', import.meta.url);

const checked = (pack: unknown): ProviderPack[] => {
  const parsed = parsePack(JSON.stringify(pack));
  return parsed.ok ? [parsed.pack] : [];
};

interface Input {
  /** Which of the packs. */
  pack: number;
  /** What its requests are answered, one after the other. */
  said: unknown[];
}

const isInput = (json: unknown): json is Input =>
  typeof Object(json).pack === 'number' && Array.isArray(Object(json).said);

function parse(text: string): Input {
  try {
    const json: unknown = JSON.parse(text);
    if (isInput(json)) return json;
  } catch {
    // Not JSON any more: then it is what the provider says, as it is.
  }
  return { pack: 0, said: [{ text }] };
}

async function poll(pack: ProviderPack, said: readonly unknown[], troubles: Trouble[]) {
  let turn = 0;
  const fetching: typeof fetch = async (asked, init) => {
    const url = new URL(String(asked));
    if (!pack.hosts.includes(url.origin)) troubles.push(trouble('host', url.origin));
    if (url.href.includes(SECRET)) troubles.push(trouble('secret', 'in an address'));
    const isToken = init?.method === 'POST' && turn === 0;
    if (isToken) return answerWith({ body: TOKEN }, DATE);
    turn += 1;
    return answerWith(said[Math.min(turn - 1, said.length - 1)], DATE);
  };
  const signIn = { signIn: pack.signIn, secret: `me:${SECRET}` };
  const http = createSiteHttp({
    ...signIn,
    fetch: fetching,
    hosts: pack.hosts,
    isOnline: () => true,
    now: () => NOW,
    timeoutMs: 60_000,
  });
  const asked = Object.fromEntries((pack.asks ?? []).map(({ name }) => [name, LINE]));
  const requests = pack.requests.map((each) => ({
    ...each,
    url: each.url.replace(/\{\w+\}/g, LINE),
  }));
  const answers = await fetchAnswers(http, requests);
  forgetToken(signIn);
  if (!answers.ok) return answers;
  const read = readAnswers(pack, answers.value, { now: NOW, gigabyte: 'decimal', asked });
  return read.ok ? done({ ...read.value, clockOffset: 0, endpoints: {} }) : read;
}

/** Packs that are right, and answers that are not. */
export function packAnswersTarget(): Target {
  const packs = firstPacks().flatMap(checked);
  const said = [
    ...readdirSync(fixtures).map((file) => ({
      body: JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')),
    })),
    { body: largeAnswer },
    { text: goodPage, headers: { 'Content-Type': 'text/html' } },
    { text: signInPage, headers: { 'Content-Type': 'text/html' } },
  ];
  const seeds = packs.flatMap((_, pack) =>
    said.map((one) => JSON.stringify({ pack, said: [one] } satisfies Input)),
  );

  async function take(input: string): Promise<Trouble | null> {
    const given = parse(input);
    const pack = packs[given.pack];
    if (pack === undefined) return null;
    const troubles: Trouble[] = [];
    const result = await poll(pack, given.said, troubles);
    const shown = JSON.stringify(result);
    if (shown.includes(SECRET) && !(result.ok && input.includes(SECRET))) {
      return trouble('secret', result.ok ? 'in a reading' : 'in a failure');
    }
    const wrong = result.ok ? impossibleNumber(result.value) : null;
    if (wrong !== null) troubles.push(trouble('wrong-number', wrong));
    return troubles[0] ?? null;
  }
  return { seeds, words: [...wordsIn(seeds), SECRET], take };
}
