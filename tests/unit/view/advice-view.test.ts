import { describe, expect, it } from 'vitest';
import type { DayRow } from '../../../utils/domain/history/history-rows';
import type { Plan } from '../../../utils/domain/model';
import type { RankedLine } from '../../../utils/domain/rank';
import { rankLines } from '../../../utils/domain/rank';
import { adviceOfLine } from '../../../utils/view/advice-of-line';
import { toPlansView } from '../../../utils/view/plans-view';
import { aContext, GB } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aUsedLine, offer } from '../domain/advice-for-line/a-question';

const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');
const zone = 'UTC';

function ranked(...facts: Parameters<typeof aUsedLine>): RankedLine {
  const [line] = rankLines([aContext({ line: aUsedLine(...facts) })]);
  if (line === undefined) throw new Error('no line');
  return line;
}

function say(
  line: RankedLine,
  catalogue: Plan[] | null,
  language: 'en' | 'zh-CN' = 'en',
  rows: DayRow[] = [],
) {
  const view = adviceOfLine(line, { catalogue, rows, zone }, wholeLocaleOf(language));
  return (
    view && {
      ...view,
      title: plain(view.title),
      text: plain(view.text) ?? '',
      total: plain(view.total),
    }
  );
}

/** Whole months of so many gigabytes each, latest first. */
const months = (...gigabytes: number[]): DayRow[] =>
  gigabytes.flatMap((gb, index) =>
    Array.from({ length: 28 }, (_, day) => ({
      lineKey: 'nippon/tokyo',
      bucketId: 'data',
      counts: true,
      date: `2026-${String(10 - index).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
      used: (gb * GB) / 28,
      added: 0,
      left: null,
      total: null,
      country: null,
    })),
  );

const thirty = offer('thirty', 30, 30, 3_080);
const ten = offer('ten', 10, 30, 1_980);
const sixty = offer('sixty', 60, 90, 7_480);
const ended = ranked(0, -1, 0.4 * GB);

describe('advice in words', () => {
  it('says what to take, the numbers, and why the others lose', () => {
    const view = say(ended, [thirty, ten, sixty], 'en', months(14, 12, 11));
    expect(view?.title).toBe('Take 30 GB for 30 days.');
    expect(view?.text).toContain('You use 11–14 GB a month (Aug–Oct).');
    expect(view?.notes).toContain('Nothing is left.');
    expect(view?.text).toMatch(/60 GB for 90 days pays off only after \d+ days\./);
    expect(view?.text).toMatch(/^It costs ¥3,080\. /);
    expect(view?.planId).toBe('thirty');
  });

  it('says the same in Chinese', () => {
    const view = say(ended, [thirty, ten, sixty], 'zh-CN', months(14, 12, 11));
    expect(view?.title).toBe('建议购买 30 GB（有效期 30 天）。');
    expect(view?.text).toContain('您每月使用 11–14 GB（8月至10月）。');
    expect(view?.text).toMatch(/^价格 JP¥3,080。/);
  });

  it('names the day, and prefers no plan, where it is too early to buy', () => {
    const view = say(ranked(6 * GB, 8, 0.2 * GB), [thirty]);
    expect(view?.title).toMatch(/^On 28 Nov, take 30 GB for 30 days\.$/);
    expect(view?.planId).toBeNull();
  });

  it('says so where it lives on what is kept, and holds nothing against that as though it did not', () => {
    const rich = ranked(300 * GB, 3, 0.1 * GB);
    const view = say(rich, [offer('small', 3, 30, 1_000), sixty]);
    expect(view?.title).toBe('On 23 Nov, take 3 GB for 30 days.');
    expect(view?.text).toContain('Bought before the end on 23 Nov, it keeps what is left then.');
    expect(view?.text).not.toContain('pays off');
    expect(say(rich, [offer('small', 3, 30, 1_000)], 'zh-CN')?.text).toContain(
      '在 11月23日 到期前购买，届时剩余的流量会保留。',
    );
    expect(say(ended, [thirty])?.text).not.toContain('keeps');
  });

  it('says that nothing has to be bought, with the need and what is left', () => {
    const view = say(ranked(60 * GB, 45, 0.2 * GB), [ten]);
    expect(view?.title).toBe('Buy nothing: it lasts at least until 19 Dec.');
    expect(view?.text).toMatch(/is enough in 8 of 10 cases\. 60 GB is left\.$/);
    expect(view?.steps).toEqual([]);
    expect(view?.total).toBe('');
  });

  it('shows several purchases with their days and prices, which add up', () => {
    const view = say(ended, [offer('week', 10, 7, 700, { topUpEffect: 'unknown' })]);
    expect(view?.steps.length).toBeGreaterThan(1);
    const sum = view?.steps.reduce((all, { price }) => all + Number(price.replace(/\D/g, '')), 0);
    expect(view?.total).toBe(`¥${sum?.toLocaleString('en')} in all`);
    expect(view?.planId).toBe('week');
  });

  it.each([
    [ranked(0, -1, GB, 0.5), [ten], 'Too early for advice.'],
    [ended, [offer('dark', 10, 30, 1, { currency: null })], 'No advice without prices.'],
    [ended, [offer('one', 1, 30, 100, { maxPurchases: 2 })], 'No plan here covers your need.'],
  ])('says why there is none', (line, catalogue, title) => {
    expect(say(line, catalogue)?.title).toBe(title);
  });

  it('leaves an empty list to itself', () => {
    expect(say(ended, null)).toBeNull();
    expect(say(ended, [])).toBeNull();
  });

  it('tells of little history, and of what was not counted', () => {
    const few = say(ranked(0, -1, 0.4 * GB, 3), [
      thirty,
      offer('b', 9, 30, 1, { tethering: 'blocked' }),
    ]);
    expect(few?.notes).toEqual([
      'Nothing is left.',
      'Only 3 days of use seen so far: the estimate is wide.',
      'Not counted: 1 without tethering.',
    ]);
  });
});

describe('the plans of the popup', () => {
  const locale = wholeLocaleOf('en');
  const state = { sort: 'price', chosenId: null, all: true, copied: null } as const;

  it('begin with the advised one chosen and marked', () => {
    const catalogue = [thirty, ten];
    const advice = adviceOfLine(ended, { catalogue, zone }, locale);
    const view = toPlansView(ended, catalogue, { ...state, advice }, locale);
    expect(view.chosenId).toBe('thirty');
    expect(view.advice).toBe(advice);
    const marked = view.plans.filter(({ tags }) => tags.some(({ text }) => text === 'Advised'));
    expect(marked.map(({ id }) => id)).toEqual(['thirty']);
    const other = toPlansView(ended, catalogue, { ...state, chosenId: 'ten', advice }, locale);
    expect(other.chosenId).toBe('ten');
  });

  it('keep what Renew proposes where nothing is to be bought now', () => {
    const line = ranked(9 * GB, 12, 0.1 * GB);
    const advice = adviceOfLine(line, { catalogue: [ten, thirty], zone }, locale);
    expect(toPlansView(line, [ten, thirty], { ...state, advice }, locale).chosenId).not.toBeNull();
    expect(advice?.planId).toBeNull();
  });
});
