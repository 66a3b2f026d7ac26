import type { Fields } from './amounts';
import type { AnswerSheet } from './answer-sheet';

const identity = (chance: AnswerSheet['chance']): string =>
  `4477009${chance.whole(10_000, 99_998)}`;

/** Whose answer it is, its plan, and as of when. */
export function putIdentity(
  { chance, style, amounts, now, moment, told }: AnswerSheet,
  fields: Fields,
): void {
  const put = (share: number, keys: readonly [string, ...string[]], value: () => unknown): void => {
    if (chance.of(share)) fields[style(chance.pick(keys))] = value();
  };
  put(0.6, ['msisdn', 'phoneNumber', 'number', 'subscriberId'], () => identity(chance));
  put(0.4, ['iccid'], () => '8944501712345678913');
  put(0.4, ['status', 'state'], () => chance.pick(['ACTIVE', 'active', 'Active']));
  put(0.4, ['plan', 'planName', 'tariff', 'productName', 'packageName'], () => {
    if (chance.of(0.5)) return chance.pick(['Smart M', 'Unlimited Talk', 'Flex']);
    told.mayDerive.dataTotalBytes = [amounts.total * 1e9, amounts.total * 2 ** 30];
    return `${chance.pick(['Smart', 'Flex', 'Europe'])} ${amounts.total} GB`;
  });
  put(0.3, ['lastUpdated', 'updatedAt', 'timestamp', 'asOf', 'lastSync'], () => moment.write(now));
}
