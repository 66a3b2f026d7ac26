import { describe, expect, test } from 'vitest';
import { judgeLint } from '../../../scripts/release/firefox-linter';

describe("the linter of Firefox's store", () => {
  const report = (errors: object[], warnings: object[]) => JSON.stringify({ errors, warnings });
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'chunks/base-x.js' };

  test('may warn of what is explained, and nothing else', () => {
    expect(judgeLint(report([], [known]))).toEqual({
      faults: [],
      explained: [expect.stringContaining('UNSAFE_VAR_ASSIGNMENT: Preact')],
    });
    const elsewhere = { ...known, file: 'chunks/ours.js' };
    const other = { code: 'NEW', message: 'bad' };
    expect(judgeLint(report([], [elsewhere, other]))?.faults).toEqual([
      'UNSAFE_VAR_ASSIGNMENT in chunks/ours.js: innerHTML',
      'NEW: bad',
    ]);
  });

  test('stops a release by every error, explained or not', () => {
    expect(judgeLint(report([known], []))?.faults).toHaveLength(1);
  });

  test.each(['', 'not found', '{}', '{"errors":[]}'])('that says %j has not looked', (text) => {
    expect(judgeLint(text)).toBeNull();
  });
});
