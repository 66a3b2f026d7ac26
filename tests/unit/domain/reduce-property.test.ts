import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aReading, MB, NOW, percentLeft } from '../../support/builders';
import { beginStory, failures } from './story';

/** What happens to a line of 10 GB, in the words of somebody who watches it happen. */
type Event =
  | { do: 'use'; megabytes: number }
  | { do: 'credit'; megabytes: number }
  | { do: 'read' | 'renew' }
  | { do: 'sleep'; hours: number }
  | { do: 'fail'; which: number };

const events = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('use' as const), megabytes: fc.nat(2500) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('credit' as const), megabytes: fc.nat(90) }),
    },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('read' as const) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('sleep' as const), hours: fc.nat(120) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('fail' as const),
        which: fc.nat(failures.length - 1),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('renew' as const) }) },
  ),
  { maxLength: 60 },
);

/** The worst thing that can be said, or nothing. */
const worst = (value: number, levels: [number, string][]): string | null =>
  levels.filter(([limit]) => value < limit).map(([, words]) => words)[0] ?? null;

const dataWords = (left: number) =>
  worst(left, [
    [1, 'data-empty'],
    [1000, 'data-low 10'],
    [2000, 'data-low 20'],
  ]);

const endWords = (hours: number) =>
  worst(hours, [
    [0.001, 'expired'],
    [24.001, 'expiring 1'],
    [72.001, 'expiring 3'],
    [168.001, 'expiring 7'],
  ]);

const ORDER = [
  'data-low 20',
  'data-low 10',
  'data-empty',
  'expiring 7',
  'expiring 3',
  'expiring 1',
  'expired',
];

/** Says each thing once an episode, and nothing milder after it. */
function oracle() {
  let said = -1;
  return {
    anew: () => {
      said = -1;
    },
    says: (words: string | null): string[] => {
      const rank = words === null ? -1 : ORDER.indexOf(words);
      if (rank <= said) return [];
      said = rank;
      return words === null ? [] : [words];
    },
  };
}

describe('whatever happens to a line', () => {
  it('misses nothing, repeats nothing, makes nothing up', () => {
    fc.assert(fc.property(events, live), { numRuns: 500 });
  });
});

function live(happenings: Event[]) {
  // Rules about use over time have an oracle of their own.
  const rules = { ...defaultSettings.rules, forecast: false, pace: false };
  const story = beginStory({ settings: { rules } });
  const data = oracle();
  const end = oracle();
  const signedOut = { told: false };
  let left = 10_000;
  let seen = 10_000;
  let expiresAt = NOW + 30 * DAY;
  const ended = () => story.now() >= expiresAt;
  const hoursLeft = () => (expiresAt - story.now()) / HOUR;

  const read = () => {
    seen = left;
    signedOut.told = false;
    story.read(aReading({ expiresAt, buckets: [percentLeft((left * MB) / (100 * MB))] }));
  };
  const expected = (): string[] => [
    ...(ended() ? [] : data.says(dataWords(seen))),
    ...end.says(endWords(hoursLeft())),
  ];

  read();
  for (const event of happenings) {
    story.told.length = 0;
    const before = story.alerts();
    const samples = story.samples.length;
    let due: string[] = [];
    if (event.do === 'use') left = ended() ? left : Math.max(0, left - event.megabytes);
    if (event.do === 'credit') left = Math.min(10_000, seen + 100, left + event.megabytes);
    if (event.do === 'read') {
      read();
      due = expected();
    }
    if (event.do === 'sleep') {
      story.wait(event.hours * HOUR);
      story.time();
      due = expected();
    }
    if (event.do === 'renew') {
      if (left < 10_000 || seen < 10_000) data.anew();
      end.anew();
      left = 10_000;
      expiresAt = Math.max(expiresAt, story.now() + 30 * DAY);
      read();
      due = expected();
    }
    if (event.do === 'fail') {
      const failure = failures[event.which] ?? { kind: 'offline' };
      story.fail(failure);
      if (failure.kind === 'signed-out' && !signedOut.told) due = ['signed-out'];
      signedOut.told ||= failure.kind === 'signed-out';
      expect(story.samples).toHaveLength(samples);
      expect(story.alerts()).toEqual(expect.arrayContaining(before));
    }
    expect(story.told).toEqual(due);
  }
  const notices = story.effects.filter(({ kind }) => kind === 'notify').map(({ id }) => id);
  expect(new Set(notices).size).toBe(notices.length);
}
