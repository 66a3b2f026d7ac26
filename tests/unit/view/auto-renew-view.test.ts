import { describe, expect, test } from 'vitest';
import { DAY } from '../../../utils/domain/time';
import { toAfterwards } from '../../../utils/view/afterwards';
import { autoRenewNote } from '../../../utils/view/auto-renew-note';
import { toAutoRenew } from '../../../utils/view/help/auto-renew-view';
import { toLineCard } from '../../../utils/view/line-card';
import { aBucket, aConnection, aLine, aPlan, aRenewal, NOW } from '../../support/builders';
import { aHelp, en, mine, ranked, site, zh } from './help-samples';

const purse = (remaining: number) =>
  aBucket({ id: 'purse', kind: 'money', remaining, currency: 'JPY' });
const on = (remaining: number) =>
  ranked({ line: aLine({ reading: { autoRenew: true, buckets: [aBucket(), purse(remaining)] } }) });
const view = (line = ranked(), parts: Parameters<typeof aHelp>[0] = {}, locale = en) =>
  toAutoRenew(aHelp({ line, catalogue: [aPlan()], ...parts }), locale);

describe('automatic renewal in words', () => {
  test('on: what is charged, when, from what, and until when it can be stopped', () => {
    const told = view(on(5000), { channels: { autoRenew: { hoursBefore: 24 } } });
    expect(told.state).toBe('On');
    expect(told.rows.map(({ text }) => text)).toEqual([
      'Thu 10 Dec',
      '¥1,980',
      '¥5,000, enough',
      expect.stringMatching(/^until /),
    ]);
    expect(told.text).toContain('renew by hand first');
  });

  test('too little is marked with what is missing', () => {
    expect(view(on(1000)).rows[2]).toEqual({
      label: 'Balance',
      text: '¥1,000, ¥980 too little',
      signal: true,
    });
  });

  test('what is not told is said not to be told', () => {
    expect(view(on(0), { catalogue: [] }).rows.map(({ text }) => text)).toEqual([
      'Thu 10 Dec',
      'not told',
      'not told; it may be charged to a card',
      'not told',
    ]);
  });

  test('off and unknown name no charge', () => {
    const off = ranked({ line: aLine({ reading: { autoRenew: false } }) });
    expect(view(off)).toMatchObject({ state: 'Off', rows: [] });
    expect(view()).toMatchObject({ state: 'Not told', rows: [] });
    expect(view(off, {}, zh).state).toBe('已关闭');
  });

  test('leads to the page that switches it, and to nobody else’s', () => {
    const to = (url: string) => view(on(1), { channels: { autoRenew: { url } } }).deed?.action;
    expect(to(`${mine}/auto`)).toEqual({ do: 'open', url: `${mine}/auto` });
    expect(to('https://evil.example')).toEqual({ do: 'open', url: `${mine}/account` });
  });

  test('where no such page is known, leads to who can be asked', () => {
    const connection = aConnection({ website: null, address: 'https://nippon.example/api' });
    const support = 'https://nippon.example/contact';
    const told = view(ranked({ connection }), { catalogue: [aPlan({ support })] });
    expect(told.deed).toMatchObject({
      label: 'Open the support page',
      action: { do: 'open', url: support },
    });
  });
});

describe('the note that it was switched, or did its work', () => {
  const note = (autoRenew: { on: boolean; changedAt: number | null; renewedAt: number | null }) =>
    autoRenewNote(ranked({ line: aLine({ autoRenew }) }), en)?.text[0]?.text;

  test('is there for some days', () => {
    const seen = { on: false, changedAt: NOW - DAY, renewedAt: null };
    expect(note(seen)).toContain('switched off, seen 19 Nov');
    expect(note({ ...seen, on: true })).toContain('switched on');
    expect(note({ ...seen, changedAt: NOW - 4 * DAY })).toBeUndefined();
    expect(note({ on: true, changedAt: null, renewedAt: null })).toBeUndefined();
  });

  test('tells the later of the two', () => {
    expect(note({ on: false, changedAt: NOW - DAY, renewedAt: NOW })).toContain(
      'Renewed by itself',
    );
    expect(note({ on: false, changedAt: NOW, renewedAt: NOW - DAY })).toContain('switched off');
  });
});

describe('after a renewal that needs a new profile', () => {
  const renewal = aRenewal({ id: 'r1', state: 'confirmed', closedAt: NOW });
  const parts = { connection: site({ profileUpdate: true }), renewals: [renewal] };
  const ticks = { lineKey: 'nippon/tokyo', connectionId: 'nippon', done: { 'profile:r1': NOW } };

  test('the card asks for it, and shows the way', () => {
    const card = toLineCard(ranked(parts), [], false, en);
    expect(card.steps.at(-1)?.text[0]?.text).toBe('Update the eSIM profile ');
    expect(card.primary?.action).toMatchObject({ do: 'tick', name: 'profile:r1', done: true });
    expect(card.secondary?.action).toMatchObject({ do: 'show-help', topic: 'profile' });
  });

  test('ticked off, the card is as always', () => {
    const card = toLineCard(ranked({ ...parts, ticks }), [], false, en);
    expect(card.steps.at(-1)?.text[0]?.text).toContain('eSIM profile updated');
    expect(card.primary?.action.do).not.toBe('tick');
  });

  test('nothing is asked where nobody says so, nor while it waits', () => {
    expect(toAfterwards(ranked({ renewals: [renewal] }), en)).toBeNull();
    expect(toAfterwards(ranked({ ...parts, renewals: [aRenewal()] }), en)).toBeNull();
  });

  test('every card leads to the help', () => {
    expect(toLineCard(ranked(), [], false, zh).help).toEqual({
      label: '帮助与其他方式',
      action: { do: 'show-help', lineKey: 'nippon/tokyo', topic: null },
    });
  });
});
