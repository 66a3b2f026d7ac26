import { describe, expect, it } from 'vitest';
import { toPackPreview } from '../../../utils/packs/pack-preview';
import { toPackPreviewView } from '../../../utils/view/pack-preview-view';
import { wholeLocaleOf } from '../../support/locales';
import { aPack } from '../../support/site-builders';

const en = wholeLocaleOf('en');
const factsOf = (pack = aPack(), replaces: number | null = null, locale = en) => {
  const view = toPackPreviewView(toPackPreview(pack, replaces), locale);
  return {
    ...view,
    facts: Object.fromEntries(view.facts.map(({ term, values }) => [term, values])),
  };
};

describe('what a pack may reach and do', () => {
  it('is said line by line', () => {
    const pack = aPack({
      checkoutHosts: ['https://pay.nippon.example'],
      signIn: { kind: 'header', name: 'X-API-Key' },
      asks: [{ name: 'iccid', label: 'ICCID' }],
    });
    expect(factsOf(pack)).toEqual({
      title: 'Nippon Mobile, version 3',
      replaces: '',
      facts: {
        'May read': ['https://my.nippon.example'],
        'Opens for paying': ['https://pay.nippon.example'],
        'Your secret': ['API key (X-API-Key): sent to my.nippon.example only.'],
        'Asks you for': ['ICCID'],
        Requests: ['https://my.nippon.example/api/data (JSON)'],
        Reads: ['what is left'],
        'Asks every': ['15 min, or slower'],
        Countries: ['Japan'],
      },
    });
  });

  it('leaves out what it does not do', () => {
    const { countries: _, ...pack } = aPack();
    expect(Object.keys(factsOf(pack).facts)).toEqual([
      'May read',
      'Your secret',
      'Requests',
      'Reads',
      'Asks every',
    ]);
  });

  it.each([
    [null, ''],
    [2, 'Replaces version 2.'],
    [3, 'Replaces version 3, stored before.'],
    [4, 'Replaces version 4, which is newer than this one.'],
  ])('replacing %s', (replaces, text) => {
    expect(factsOf(aPack(), replaces).replaces).toBe(text);
  });

  it('asks for no secret where the browser signs in, in Chinese, too', () => {
    expect(factsOf().facts['Your secret']?.[0]).toMatch(/^None is asked for/);
    const { facts } = factsOf(aPack(), null, wholeLocaleOf('zh-CN'));
    expect(Object.values(facts).flat()).toContain('日本');
    expect(Object.keys(facts)).toContain('国家或地区');
    expect(Object.values(facts)[1]?.[0]).toMatch(/^不需要/);
  });
});
