import { joinFields } from '../../../utils/domain/join-fields';
import { adapterOf } from '../../../utils/providers/registry';
import { forgetToken } from '../../../utils/providers/sign-in/sign-in';
import {
  ASKED_AT,
  type Fixture,
  fixturesOf,
  keyFor,
  pollFixture,
} from '../../support/provider-fixture';
import { answerWith } from '../engine/answer-with';
import { impossibleNumber } from '../engine/impossible-number';
import { type Target, type Trouble, trouble } from '../engine/target';
import { wordsIn } from '../engine/words-in';

const ADDRESS = 'https://provider.example';

/** Shorter ones are in many a text by chance. */
const LEAST_SECRET = 6;

const secretsOf = ({ fields = {} }: Fixture): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    name !== 'line' && value.length >= LEAST_SECRET ? [value] : [],
  );

/** The answers of a fixture, or a text in the place of each. */
function answersOf(input: string): Fixture['answers'] | null {
  try {
    const { answers } = Object(JSON.parse(input));
    return typeof answers === 'object' ? answers : null;
  } catch {
    return null;
  }
}

/** A provider that answers as the input says. What was asked elsewhere is kept. */
function provider(input: string, fixture: Fixture, troubles: Trouble[]): typeof fetch {
  const answers = answersOf(input);
  const turns = new Map<string, number>();
  const date = new Date(fixture.now ?? ASKED_AT).toUTCString();
  const secrets = secretsOf(fixture);
  return async (asked, init) => {
    const url = new URL(String(asked));
    if (url.origin !== ADDRESS) troubles.push(trouble('host', url.origin));
    // What the provider itself calls a line is in its addresses.
    if (secrets.some((secret) => url.href.includes(secret) && !input.includes(secret))) {
      troubles.push(trouble('secret', `in the address ${url.pathname}`));
    }
    if (answers === null) return answerWith({ text: input }, date);
    const what = `${init?.method ?? 'GET'} ${url.pathname}${url.search}`;
    const key = keyFor(answers, what, String(init?.body ?? ''));
    const said: unknown = Object.hasOwn(answers, key) ? answers[key] : { status: 404 };
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return answerWith(Array.isArray(said) ? said[Math.min(turn, said.length - 1)] : said, date);
  };
}

/** One adapter: the answers of its provider, as its fixtures have them, and what comes of them. */
export async function adapterTarget(id: string): Promise<Target> {
  const adapter = await adapterOf(id);
  if (adapter === undefined) throw new Error(`no adapter ${id}`);
  const real = fixturesOf(id).flatMap(([, fixture]) =>
    fixture.not === undefined ? [fixture] : [],
  );
  const seeds = real.map(({ answers }, at) => JSON.stringify({ case: at, answers }));
  const secrets = [...new Set(real.flatMap(secretsOf))];

  /** Each input names its case: who asks what, and in which zone, is not the provider's to say. */
  const caseOf = (input: string): Fixture | undefined =>
    real[Number(/^\{"case":(\d+)/.exec(input)?.[1] ?? 0)] ?? real[0];

  async function take(input: string): Promise<Trouble | null> {
    const fixture = caseOf(input);
    if (adapter === undefined || fixture === undefined) return null;
    const troubles: Trouble[] = [];
    const fetching = provider(input, fixture, troubles);
    const result = await pollFixture(adapter, fixture, ADDRESS, 60_000, fetching);
    const secret = joinFields(adapter, (name) => fixture.fields?.[name] ?? null);
    forgetToken({ signIn: adapter.signIn(ADDRESS), secret });
    const shown = JSON.stringify(result);
    // What a provider says itself about a line is shown; an error is ours.
    const leaks = (each: string) => shown.includes(each) && !(result.ok && input.includes(each));
    if (secrets.some(leaks)) return trouble('secret', result.ok ? 'in a reading' : 'in a failure');
    const wrong = result.ok ? impossibleNumber(result.value) : null;
    if (wrong !== null) troubles.push(trouble('wrong-number', wrong));
    return troubles[0] ?? null;
  }
  return { seeds, words: [...wordsIn(seeds), ...secrets], take };
}
