import type { CorpusCase } from '../../corpus/load';
import type { Chance } from '../../long-life/random';
import { asCase } from '../told';
import { createAnswerSheet } from './answer-sheet';
import { structures } from './structures';

type Wrapping = (answer: unknown) => unknown;

const around: Wrapping[] & [Wrapping, ...Wrapping[]] = [
  (data) => ({ code: 0, message: 'success', data }),
  (result) => ({ status: 'OK', result }),
  (data) => ({ success: true, data, errors: null }),
  (body) => ({ response: { body } }),
  (subscriber) => ({ data: { me: { subscriber } } }),
];

function wrapped(chance: Chance, answer: unknown): unknown {
  const inside = chance.of(0.4) ? chance.pick(around)(answer) : answer;
  return chance.of(0.1) ? [inside] : inside;
}

const NAMES = Object.keys(structures) as [keyof typeof structures, ...(keyof typeof structures)[]];

/** An answer in JSON about one line, the same for the same seed; expected of it is what was put in. */
export function composeAnswer(seed: number): CorpusCase {
  const sheet = createAnswerSheet(seed);
  const { chance, form, moment, now, told } = sheet;
  const name = chance.pick(NAMES);
  told.traps.push(`layout:${name}`, `form:${form.name}`, `date:${moment.name}`);
  const answer = wrapped(chance, structures[name](sheet));
  return asCase(told, {
    id: `answer-${seed}`,
    lang: 'en',
    kind: 'json',
    now: now.toISOString(),
    locale: 'en-GB',
    zone: 'UTC',
    body: JSON.stringify(answer, null, chance.of(0.5) ? 2 : 0),
  });
}
