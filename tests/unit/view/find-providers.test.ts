import { describe, expect, it } from 'vitest';
import type { InterfaceFacts } from '../../../utils/domain/interface-facts';
import { MINUTE } from '../../../utils/domain/time';
import { addressHint, askedFields } from '../../../utils/view/asked-fields';
import { findProviders } from '../../../utils/view/find-providers';
import { wholeLocaleOf } from '../../support/locales';
import { aPackRecord } from '../../support/site-builders';

const en = wholeLocaleOf('en');
const zh = wholeLocaleOf('zh-CN');

const shop: InterfaceFacts = {
  id: 'airalo',
  name: 'Airalo Partner',
  kind: 'vendor',
  address: 'https://partners-api.airalo.com',
  fields: [{ name: 'clientId' }, { name: 'clientSecret' }, { name: 'line', form: 'iccid' }],
  gigabyte: 'binary',
  minPace: 20 * MINUTE,
};
const box: InterfaceFacts = {
  id: 'mifi',
  name: 'MiFi box',
  kind: 'device',
  countries: ['JP'],
  address: null,
  fields: [{ name: 'password', optional: true }],
  gigabyte: null,
  minPace: MINUTE,
};
const packs = [
  aPackRecord(),
  aPackRecord({
    pack: { id: 'hop', name: 'EuroHop', countries: ['DE'], hosts: ['https://hop.example'] },
  }),
];

describe('a provider is found', () => {
  const found = (sought: string, locale = en) =>
    findProviders([shop, box], packs, sought, locale).map(({ id }) => id);

  it.each([
    ['', ['airalo', 'hop', 'mifi', 'nippon']],
    ['  NIPPON ', ['nippon']],
    ['germany', ['hop']],
    ['hop.ex', ['hop']],
    ['airalo.com', ['airalo']],
    ['device', ['mifi']],
    ['iccid', ['airalo']],
    ['nobody', []],
  ])('by %j', (sought, ids) => {
    expect(found(sought).sort()).toEqual(ids);
  });

  it('in the user’s language, and in English', () => {
    expect(found('日本', zh).sort()).toEqual(['mifi', 'nippon']);
    expect(found('japan', zh).sort()).toEqual(['mifi', 'nippon']);
    expect(found('设备', zh)).toEqual(['mifi']);
  });

  it('once, where an adapter and a pack read the same one', () => {
    const twin = aPackRecord({ pack: { id: 'airalo', name: 'Airalo' } });
    const [one, ...more] = findProviders([shop], [{ ...twin, id: 'airalo' }], '', en);
    expect(one?.by).toBe('interface');
    expect(more).toEqual([]);
  });
});

describe('its form', () => {
  it('asks for what it needs, says where that is, and hides what is secret', () => {
    const fields = askedFields(shop, false, en);
    expect(fields.map(({ label, hidden }) => [label, hidden])).toEqual([
      ['Client ID', false],
      ['Client secret', true],
      ['ICCID', false],
    ]);
    for (const { hint } of fields) expect(hint).not.toBe('');
    expect(fields[0]?.hint).toContain('Airalo');
  });

  it('keeps what is stored, and says what may be left empty', () => {
    const [id, , line] = askedFields(shop, true, en);
    expect(id?.hint).toContain('is stored');
    expect(line?.hint).toContain('digits');
    expect(askedFields(box, false, en)[0]?.hint).toMatch(/^May be left empty/);
  });

  it('says which address is meant', () => {
    expect(addressHint(box, en)).toContain('192.168');
    expect(addressHint({ ...box, id: 'camara', kind: 'standard' }, en)).toContain('API root');
  });
});
