import { describe, expect, it } from 'vitest';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import {
  askedOf,
  joinSecret,
  packErrors,
  packFields,
  packPaces,
  typedFor,
} from '../../../utils/view/pack-form';
import { aConnection } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aPackRecord, aSite } from '../../support/site-builders';

const en = wholeLocaleOf('en');
const asks = [{ name: 'iccid', label: 'ICCID' }];
const withSignIn = (signIn: ProviderPack['signIn'], more: Partial<ProviderPack> = {}) =>
  aPackRecord({ pack: { signIn, ...more } });
const basic = withSignIn({ kind: 'basic' }, { asks });

describe('the fields that a pack needs', () => {
  it.each<[ProviderPack['signIn'], string[]]>([
    [{ kind: 'browser' }, []],
    [{ kind: 'none' }, []],
    [{ kind: 'bearer' }, ['Token']],
    [{ kind: 'header', name: 'X-API-Key' }, ['API key']],
    [{ kind: 'basic' }, ['User name', 'Password']],
    [
      { kind: 'client-credentials', tokenUrl: 'https://a.example/t' },
      ['Client ID', 'Client secret'],
    ],
  ])('%j', (signIn, labels) => {
    const fields = packFields(withSignIn(signIn, { asks }), false, en);
    expect(fields.map(({ label }) => label)).toEqual([...labels, 'ICCID']);
    // The last part of a secret is never shown as it is typed; what is asked besides always is.
    expect(fields.at(-1)?.hidden).toBe(false);
    if (labels.length > 0) expect(fields[labels.length - 1]?.hidden).toBe(true);
  });

  it('say where a secret goes, or that one is stored', () => {
    const last = (stored: boolean) => packFields(basic, stored, en)[1]?.hint;
    expect(last(false)).toBe('Kept encrypted on this machine, sent to my.nippon.example only.');
    expect(last(true)).toMatch(/^One is stored/);
  });

  it('are never faster than the pack allows', () => {
    const slow = aPackRecord({ pack: { paceMinutes: 90 } });
    expect(packPaces(slow, en)[0]).toEqual({ value: '90', label: '90 min' });
    expect(packPaces(slow, en).every(({ value }) => Number(value) >= 90)).toBe(true);
    expect(typedFor(slow, null).paceMinutes).toBe('90');
    expect(typedFor(aPackRecord(), null).paceMinutes).toBe('60');
  });
});

describe('what was typed', () => {
  const full = { user: 'mei', password: 'p:w', 'asked.iccid': ' 89 ' };

  it('joins two parts by a colon, of which only the second may hold more', () => {
    expect(joinSecret(basic, full, en)).toBe('mei:p:w');
    expect(packErrors(basic, full, false, en)).toEqual({});
    expect(packErrors(basic, { ...full, user: 'm:ei' }, false, en)).toEqual({
      user: 'A colon cannot be part of this.',
    });
  });

  it('names every field that is missing', () => {
    expect(Object.keys(packErrors(basic, {}, false, en))).toEqual([
      'user',
      'password',
      'asked.iccid',
    ]);
  });

  it('keeps a stored secret when all of it is left empty, and takes no half of one', () => {
    expect(packErrors(basic, { 'asked.iccid': '89' }, true, en)).toEqual({});
    expect(joinSecret(basic, { 'asked.iccid': '89' }, en)).toBeNull();
    expect(Object.keys(packErrors(basic, { user: 'mei', 'asked.iccid': '89' }, true, en))).toEqual([
      'password',
    ]);
  });

  it('needs no secret where the browser signs in', () => {
    expect(packErrors(aPackRecord(), {}, false, en)).toEqual({});
    expect(joinSecret(aPackRecord(), {}, en)).toBeNull();
  });

  it('leaves an unproven unit for the user to choose', () => {
    const unproven = aPackRecord({ pack: { gigabyte: 'unknown' } });
    expect(typedFor(unproven, null).gigabyte).toBe('');
    expect(packErrors(unproven, typedFor(unproven, null), false, en)).toHaveProperty('gigabyte');
    expect(packErrors(unproven, { gigabyte: 'binary' }, false, en)).toEqual({});
  });

  it('answers by the pack’s own names', () => {
    expect(askedOf(basic, full)).toEqual({ iccid: '89' });
  });

  it('comes back from what is stored, without the secret', () => {
    const stored = aConnection({
      name: 'Dad',
      paceMinutes: 60,
      site: aSite({ browserSession: false, asked: { iccid: '89' } }),
    });
    expect(typedFor(basic, stored)).toEqual({
      name: 'Dad',
      gigabyte: 'decimal',
      paceMinutes: '60',
      'asked.iccid': '89',
    });
  });
});
