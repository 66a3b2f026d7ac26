import { describe, expect, it } from 'vitest';
import { bucketAmount, joined, toAmount } from '../../../utils/view/amounts';
import { amountAxis } from '../../../utils/view/dashboard/amount-axis';
import { toHero } from '../../../utils/view/hero';
import { toLineRow } from '../../../utils/view/line-row';
import type { Habits } from '../../../utils/view/locale';
import { formatClock, formatTime } from '../../../utils/view/moments';
import { aBucket, aContext, GB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const reading = (habits: Partial<Habits>, locale = en) => ({
  ...locale,
  habits: { ...locale.habits, ...habits },
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the unit of data', () => {
  const binary = reading({ dataUnit: 'binary' });

  it('is the provider’s unless told otherwise', () => {
    expect(plain(joined(toAmount(1024 ** 3, 'binary', en)))).toBe('1 GB');
    expect(plain(joined(toAmount(1024 ** 3, 'decimal', en)))).toBe('1 GB');
  });

  it('is the same for every line where the user wants that, and is called by its own name', () => {
    for (const provider of ['binary', 'decimal'] as const) {
      expect(plain(joined(toAmount(10 * GB, provider, binary)))).toBe('9.3 GiB');
      expect(plain(joined(toAmount(1000, provider, binary)))).toBe('<1 KiB');
    }
    const decimal = reading({ dataUnit: 'decimal' });
    expect(plain(joined(toAmount(1024 ** 3, 'binary', decimal)))).toBe('1 GB');
    expect(plain(joined(toAmount(2 * 1024 ** 3, 'binary', decimal)))).toBe('2.1 GB');
  });

  it('goes for charts, too', () => {
    expect(amountAxis(10 * GB, 'decimal', binary)).toMatchObject({ unit: 'GiB', size: 1024 ** 3 });
  });

  it('has its own name in languages that have one', () => {
    const data = aBucket({ remaining: 3.2 * GB });
    const said = (locale: typeof en) =>
      plain(joined(bucketAmount(data, 3.2 * GB, 'decimal', locale)));
    expect(said(wholeLocaleOf('fr'))).toBe('3,2 Go');
    expect(said(wholeLocaleOf('ru'))).toBe('3,2 ГБ');
  });
});

describe('what is shown of an allowance', () => {
  const used = reading({ amountShown: 'used' });
  const line = { ...aContext(), state: 'enough', rank: 0 } as unknown as Parameters<
    typeof toHero
  >[0];

  it('is what is left, or what was used, and says which', () => {
    expect(toHero(line, en)).toMatchObject({ figure: '6', unit: 'GB left' });
    expect(toHero(line, used)).toMatchObject({ figure: '4', unit: 'GB used' });
    expect(toLineRow(line, used)).toMatchObject({ figure: '4', unit: 'GB used' });
  });

  it('stays what is left where nobody says of how much', () => {
    const { reading: told } = line.line;
    const buckets = [aBucket({ total: null, used: null })];
    const open = { ...line, line: { ...line.line, reading: { ...told, buckets } } };
    expect(toHero(open, used)).toMatchObject({ figure: '6', unit: 'GB left' });
  });
});

describe('the time of day', () => {
  it.each([
    ['en', 'auto', '03:00'],
    ['en', 'h12', '03:00 am'],
    ['ko', 'h23', '03:00'],
    ['de', 'h23', '03:00'],
  ] as const)('in %s as %s is %s', (language, clock, expected) => {
    const locale = reading({ clock }, wholeLocaleOf(language));
    expect(plain(formatClock(NOW, locale))).toBe(expected);
    expect(plain(formatTime(NOW, NOW, locale))).toBe(expected);
  });
});
