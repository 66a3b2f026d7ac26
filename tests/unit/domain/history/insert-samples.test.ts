import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDay, applyHours } from '../../../../utils/domain/history/apply-changes';
import type { DayRow, HourRow } from '../../../../utils/domain/history/history-rows';
import {
  insertSamples,
  newSamples,
  reachesBack,
  reachesOn,
} from '../../../../utils/domain/history/insert-samples';
import { rollUp } from '../../../../utils/domain/history/roll-up';
import { settleSamples } from '../../../../utils/domain/history/settle-samples';
import { useBetween } from '../../../../utils/domain/history/use-between';
import type { Sample } from '../../../../utils/domain/sample';
import { MINUTE } from '../../../../utils/domain/time';
import { GB, MB, NOW } from '../../../support/builders';
import { aSample } from '../../../support/fake-rows';
import { aHistory, asTheyCome } from '../../../support/random-history';

/** Samples and rows of one bucket, as the database would keep them. */
function keeper() {
  const samples = new Map<number, Sample>();
  const hours = new Map<string, HourRow>();
  const days = new Map<string, DayRow[]>();
  let read = 0;

  const inOrder = () => [...samples.values()].sort((a, b) => a.at - b.at);
  function around(all: Sample[], inserted: Sample[]): Sample[] {
    const moments = inserted.map(({ at }) => at);
    const [first, last] = [Math.min(...moments), Math.max(...moments)];
    const before: Sample[] = [];
    for (const each of all.filter(({ at }) => at < first).reverse()) {
      before.push(each);
      if (reachesBack(before)) break;
    }
    const after: Sample[] = [];
    for (const each of all.filter(({ at }) => at > last)) {
      after.push(each);
      if (reachesOn(inserted, after)) break;
    }
    const between = all.filter(({ at }) => at >= first && at <= last);
    return [...before.reverse(), ...between, ...after];
  }

  function add(told: Sample[]): void {
    const inserted = newSamples(inOrder(), told);
    const neighbours = around(inOrder(), inserted);
    read = Math.max(read, neighbours.length);
    const changes = insertSamples(neighbours, inserted);
    for (const sample of inserted) samples.set(sample.at, sample);
    for (const [key, change] of changes.hours) {
      const row = applyHours(hours.get(key), change);
      if (row === null) hours.delete(key);
      else hours.set(key, row);
    }
    for (const [key, change] of changes.days) {
      days.set(key, applyDay(days.get(key) ?? [], change));
    }
  }

  return {
    add,
    inOrder,
    read: () => read,
    rows: () => sorted({ hours: [...hours.values()], days: [...days.values()].flat() }),
  };
}

const sorted = ({ hours, days }: { hours: HourRow[]; days: DayRow[] }) => {
  const text = (row: HourRow | DayRow): string => JSON.stringify(row);
  const by = (one: string, other: string) => (one < other ? -1 : 1);
  return { hours: hours.map(text).sort(by), days: days.map(text).sort(by) };
};

const seen = { strays: 0, refills: 0, takenBack: 0, late: 0, again: 0 };

function look(samples: Sample[], coming: Sample[]): void {
  const settled = settleSamples(samples);
  seen.strays += samples.length - settled.length;
  settled.slice(1).forEach((sample, index) => {
    const { used, added } = useBetween(settled[index] ?? sample, sample);
    if (added > 0) seen.refills += 1;
    if (used < 0) seen.takenBack += 1;
  });
  if (coming.some(({ at }, index) => at < (coming[index - 1]?.at ?? 0))) seen.late += 1;
  if (new Set(coming.map(({ at }) => at)).size < coming.length) seen.again += 1;
}

describe('samples that come one by one, in any order', () => {
  it('leave the rows that all of them make together', () => {
    fc.assert(
      fc.property(asTheyCome(aHistory()), fc.integer({ min: 1, max: 4 }), (coming, at) => {
        const kept = keeper();
        for (let from = 0; from < coming.length; from += at) {
          kept.add(coming.slice(from, from + at));
          expect(kept.rows()).toEqual(sorted(rollUp(kept.inOrder())));
        }
        look(kept.inOrder(), coming);
      }),
      { numRuns: 1000 },
    );
    // What the rules are about did happen.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  }, 60_000);

  it('are held against a few neighbours, however long the history is', () => {
    const kept = keeper();
    for (let index = 0; index < 10 * 96; index += 1) {
      kept.add([aSample({ at: NOW + index * 15 * MINUTE, remaining: 6 * GB - index * MB })]);
    }
    expect(kept.read()).toBe(3);
  });

  it('are held against a day of them where two servers of a provider take turns', () => {
    const kept = keeper();
    for (let index = 0; index < 10 * 96; index += 1) {
      const remaining = index % 2 === 0 ? 6 * GB : 5 * GB;
      kept.add([aSample({ at: NOW + index * 15 * MINUTE, remaining })]);
    }
    expect(kept.read()).toBeGreaterThan(90);
    expect(kept.read()).toBeLessThan(100);
  });
});

describe('roll-ups', () => {
  it('sum to the same in spans, hours and days, to the byte', () => {
    fc.assert(
      fc.property(aHistory(), (samples) => {
        const settled = settleSamples(samples);
        const spans = settled
          .slice(1)
          .map((sample, index) => useBetween(settled[index] ?? sample, sample).used);
        const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);
        const { hours, days } = rollUp(samples);
        expect(sum(hours.flatMap(({ used }) => used))).toBe(sum(spans));
        expect(sum(days.map(({ used }) => used))).toBe(sum(spans));
        for (const counts of [true, false]) {
          const of = (rows: { counts: boolean; used: number | number[] }[]) =>
            sum(rows.filter((row) => row.counts === counts).flatMap(({ used }) => used));
          expect(of(hours)).toBe(of(days));
        }
        expect([...hours.flatMap(({ used }) => used)].every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
