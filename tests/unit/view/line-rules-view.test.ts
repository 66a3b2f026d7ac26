import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../utils/domain/alerts/kinds';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY } from '../../../utils/domain/time';
import {
  blankRules,
  generalFor,
  hasOwn,
  levelFactsOf,
  levelNamesFor,
  ownRulesText,
} from '../../../utils/view/line-rules-view';
import { noticeSteps } from '../../../utils/view/notice-steps';
import { RULE_GROUPS } from '../../../utils/view/rule-groups';
import { aBucket, aConnection, aLine, MB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const line = aLine();
const blank = blankRules(line);
const facts = levelFactsOf(line, aConnection());
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

it('every rule stands in one group', () => {
  const grouped = RULE_GROUPS.flatMap(([, names]) => names);
  expect([...grouped].sort()).toEqual((Object.keys(defaultSettings.rules) as RuleName[]).sort());
});

describe('rules of its own', () => {
  it('are there once anything differs', () => {
    expect(hasOwn(blank)).toBe(false);
    expect(hasOwn({ ...blank, own: { dataLevels: undefined, rules: {} } })).toBe(false);
    expect(hasOwn({ ...blank, alerts: false })).toBe(true);
    expect(hasOwn({ ...blank, own: { dataLevels: [] } })).toBe(true);
    expect(hasOwn({ ...blank, own: { rules: { pace: true } } })).toBe(true);
  });

  it('are told in a line', () => {
    const own = { dataAmounts: [500 * MB], expiryDays: [1, 0.25], rules: { pace: false } };
    expect(plain(ownRulesText({ ...blank, own }, facts, en))).toBe(
      'Data left, amount: 500 MB · Before the end: 1 day, 6 h · Unusual pace: Off',
    );
    expect(ownRulesText({ ...blank, own: { dataLevels: [] } }, facts, en)).toBe(
      'Data left, share: None',
    );
    expect(ownRulesText({ ...blank, alerts: false }, facts, en)).toBe('No alerts');
  });

  it('have levels of what the line has', () => {
    expect(levelNamesFor(line, blank)).toEqual(['dataLevels', 'dataAmounts', 'expiryDays']);
    const purse = aBucket({ id: 'purse', kind: 'money', currency: 'EUR' });
    const rich = aLine({ reading: { buckets: [aBucket(), purse] } });
    expect(levelNamesFor(rich, blank)).toContain('moneyMinor');
    expect(levelFactsOf(rich, aConnection({ gigabyte: 'binary' }))).toMatchObject({
      currency: 'EUR',
      gigabyte: 'binary',
    });
    // What was set stays in reach when the calls are gone.
    expect(levelNamesFor(line, { ...blank, own: { voiceSeconds: [60] } })).toContain(
      'voiceSeconds',
    );
  });

  it('begin from what its kind of line follows', () => {
    const pass = aLine({ reading: { startsAt: NOW, expiresAt: NOW + DAY } });
    expect(generalFor(pass, defaultSettings).expiryDays).toContain(0.25);
  });
});

describe('what lets notifications through', () => {
  it.each(['mac', 'win', 'linux', 'cros', 'android'])('is told for %s', (system) => {
    const steps = noticeSteps(system, en);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).not.toEqual(noticeSteps('', en));
  });

  it('is told for any other system, too', () => {
    expect(noticeSteps('openbsd', en)).toHaveLength(1);
  });
});
