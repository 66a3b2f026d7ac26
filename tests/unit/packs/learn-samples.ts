import type { RawAnswer } from '../../../utils/packs/answer';
import { findOnAccountPage } from '../../../utils/packs/find-on-account-page';
import { learnJson } from '../../../utils/packs/learn-json';
import { readAnswers } from '../../../utils/packs/read-answers';
import { packOf } from './a-draft';
import { card, NOW, options, page } from './places/a-card-page';

const html = page(card({ name: 'Travel', number: 'Card 090-****-4471' }));
export const found = findOnAccountPage(html, options);
export const pack = packOf(found);
export const API = 'https://my.provider.example/api';

export const answer = (data: unknown, path = '/usage'): RawAnswer => ({
  request: 'data',
  status: 200,
  url: `${API}${path}`,
  redirected: false,
  text: typeof data === 'string' ? data : JSON.stringify(data),
});

/** What is learned from answers, for the account page above. */
export const learn = (...answers: RawAnswer[]) => learnJson(pack, found.values, answers, NOW);

/** What a learned pack reads in answers to its requests, by address. */
export function readings(learned: ReturnType<typeof learn>, ...answers: RawAnswer[]) {
  if (learned === null) return null;
  const given = learned.requests.flatMap(({ id, url }) => {
    const one = answers.find((each) => each.url === url);
    return one === undefined ? [] : [{ ...one, request: id }];
  });
  const read = readAnswers(learned, given, { now: NOW, gigabyte: 'decimal' });
  return read.ok ? read.value.readings : read.failure;
}

/** What the page says, as an answer says it. */
export const usage = (left = 3_200_000_000) => ({
  msisdn: '09012344471',
  data: { remainingBytes: left, totalBytes: 10_000_000_000, validUntil: '2026-12-01' },
});

/** The readings of that. */
export const expected = (remaining = 3_200_000_000) => [
  { tail: '4471', buckets: [{ kind: 'data', remaining, total: 10_000_000_000 }] },
];
