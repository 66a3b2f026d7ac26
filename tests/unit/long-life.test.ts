import { expect, test } from 'vitest';
import { liveMany } from '../long-life/live-many';
import { inWords, troubleInWords } from '../long-life/report';

const KINDS = [
  'arrears',
  'confirmed',
  'data',
  'expiry',
  'reset',
  'signed-out',
  'sms',
  'voice',
] as const;

/** The whole is `npm run test:long`; which lives are in this slice changes with every day. */
test('years of polls that fail, workers that die and clocks that jump: none missed, none twice', () => {
  const from = Number(
    process.env.DATALEFT_SEED ?? (Math.floor(Date.now() / 86_400_000) % 10_000) * 100,
  );
  const total = liveMany({ from, polls: 9_000 });
  console.info(inWords(total));
  expect(total.troubles.map(troubleInWords).join('\n')).toBe('');
  // An oracle that expects nothing would be right about everything.
  for (const kind of KINDS) expect(total.seen.get(kind) ?? 0, kind).toBeGreaterThan(0);
}, 600_000);
