import { expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load';
import { isInvented, judgeReading } from '../../support/judge-reading';
import { readCase } from '../../support/read-case';

const measured = loadCorpus().map((one) => {
  const reading = readCase(one);
  const verdicts = judgeReading(one, reading).map((verdict) => ({
    ...verdict,
    owed: verdict.field in one.expected,
    told: `${one.id}: ${verdict.field} ${String(verdict.shown)} for ${String(verdict.expected)}`,
  }));
  return { id: one.id, verdicts, invented: isInvented(one, reading) };
});
const verdicts = measured.flatMap((one) => one.verdicts);

it('shows right values: of those shown, at least 99 %', () => {
  const shown = verdicts.filter(({ outcome }) => outcome !== 'missed');
  const wrong = shown.filter(({ outcome }) => outcome === 'wrong').map(({ told }) => told);
  expect(wrong.length / shown.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
});

it('finds the values: of those present, at least 95 %', () => {
  const owed = verdicts.filter((verdict) => verdict.owed);
  const missed = owed.filter(({ outcome }) => outcome !== 'right').map(({ told }) => told);
  expect(1 - missed.length / owed.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

it('invents no balance on a page without one', () => {
  expect(measured.filter(({ invented }) => invented).map(({ id }) => id)).toEqual([]);
});
