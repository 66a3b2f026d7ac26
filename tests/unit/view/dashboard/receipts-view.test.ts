import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, MINUTE } from '../../../../utils/domain/time';
import { toReceipts } from '../../../../utils/view/dashboard/receipts-view';
import { tableCsv } from '../../../../utils/view/dashboard/table-csv';
import { aConnection, aLine, aRenewal, NOW } from '../../../support/builders';
import { english } from './history-samples';

const stored = {
  connections: [aConnection()],
  lines: [aLine()],
  alerts: [],
  catalogues: [],
  settings: defaultSettings,
  lineRules: [],
  renewals: [
    aRenewal({ id: 'old', planName: '=Booster', openedAt: NOW - 9 * DAY, state: 'given-up' }),
    aRenewal({ id: 'new', state: 'confirmed', closedAt: NOW + 6 * MINUTE }),
    aRenewal({ id: 'gone', lineKey: 'nippon/gone', openedAt: NOW - DAY, price: null }),
  ],
};
const show = (search = '') => toReceipts(stored, search, NOW, english);

describe('receipts', () => {
  it('are every renewal, newest first', () => {
    expect(show().table.rows.map(({ text }) => text)).toEqual([
      ['Fri 20 Nov', 'Tokyo eSIM', 'Japan 10 GB', 'In effect', 'after 6 min', '¥1,980'],
      ['Thu 19 Nov', '—', 'Japan 10 GB', 'Waiting', '—', 'price unknown'],
      ['Wed 11 Nov', 'Tokyo eSIM', '=Booster', 'Given up', '—', '¥1,980'],
    ]);
    expect(show().total).toBe('In effect in 2026: 1 renewal, ¥1,980');
  });

  it('are found by any of their words', () => {
    expect(show('boost')).toMatchObject({ count: '1 renewal', none: '' });
    expect(show('paris').none).toBe('None matches.');
    expect(toReceipts({ ...stored, renewals: [] }, '', NOW, english)).toMatchObject({
      search: null,
      none: 'No renewal was opened from DataLeft yet.',
    });
  });

  it('are ISO dates and decimals in a file', () => {
    const [, first, , last] = tableCsv(show().table).split('\n');
    const opened = new Date(NOW).toISOString();
    const closed = new Date(NOW + 6 * MINUTE).toISOString();
    expect(first).toBe(`${opened},Tokyo eSIM,Japan 10 GB,confirmed,${closed},1980,JPY`);
    expect(last).toContain(',"\'=Booster",given-up,,');
  });
});
