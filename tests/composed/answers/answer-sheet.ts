import { type Chance, createChance } from '../../long-life/random';
import { type Amounts, amountsOf, someNow } from '../facts';
import { daysFrom, nothingTold, type Told } from '../told';
import { type AmountForm, someAmountForm } from './amounts';
import { type KeyStyle, someKeyStyle } from './key-style';
import { type MomentForm, someMomentForm } from './moments';

type Part = 'left' | 'used' | 'total';

const PARTS = [
  ['left', 'total'],
  ['left', 'total'],
  ['left'],
  ['used', 'total'],
  ['total', 'left'],
  ['used', 'left', 'total'],
  ['total', 'used', 'left'],
  ['used', 'total'],
] as const satisfies readonly (readonly Part[])[];

/** What an answer is composed from, and what has been told in it. */
export interface AnswerSheet {
  chance: Chance;
  style: KeyStyle;
  form: AmountForm;
  moment: MomentForm;
  amounts: Amounts;
  parts: readonly Part[];
  now: Date;
  end: Date;
  past: Date;
  when: 'until' | 'renews' | 'never';
  minutes?: number;
  messages?: number;
  /** Hundredths of `currency`. */
  money?: number;
  currency: string;
  told: Told;
}

const HOURS = 1 / 24;

export function createAnswerSheet(seed: number): AnswerSheet {
  const chance = createChance(seed);
  const style = someKeyStyle(chance);
  const now = someNow(chance, 30);
  const hasVoice = chance.of(0.4);
  const hasMessages = hasVoice && chance.of(0.7);
  return {
    chance,
    style,
    form: someAmountForm(chance, style),
    moment: someMomentForm(chance),
    amounts: amountsOf(chance, chance.pick([1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100]), 2),
    parts: chance.pick<readonly Part[]>(PARTS),
    now,
    end: daysFrom(now, chance.whole(3, 27) + 3 * HOURS),
    past: daysFrom(now, -chance.whole(4, 13)),
    when: chance.of(0.6) ? 'until' : chance.of(0.4) ? 'renews' : 'never',
    ...(hasVoice ? { minutes: chance.whole(12, 411) } : {}),
    ...(hasMessages ? { messages: chance.whole(3, 152) } : {}),
    ...(chance.of(0.3) ? { money: chance.whole(150, 9_149) } : {}),
    currency: chance.pick(['EUR', 'USD', 'GBP', 'PLN', 'INR']),
    told: nothingTold(),
  };
}
