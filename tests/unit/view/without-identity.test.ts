import { expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import type { Stored } from '../../../utils/view/contexts';
import { toPopupView } from '../../../utils/view/popup-view';
import { withoutIdentity } from '../../../utils/view/without-identity';
import { aConnection, aLine, aPlan, aRenewal, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');

const stored = (hideIdentity: boolean): Stored => ({
  connections: [aConnection(), aConnection({ id: 'other', name: 'Harbour SIM' })],
  lines: [
    aLine(),
    aLine({
      key: 'other\u0000two',
      connectionId: 'other',
      reading: { name: 'Mei’s tablet', tail: '9021' },
    }),
  ],
  alerts: [],
  renewals: [
    aRenewal({
      orders: [{ id: 'ORDER-77', state: 'open', placedAt: NOW, note: 'for Mei' }],
      paid: { number: 'BILL-4711', amount: null },
    }),
  ],
  catalogues: [{ connectionId: 'nippon', plans: [aPlan()] }],
  settings: { ...defaultSettings, hideIdentity },
  lineRules: [],
});

const SECRET = /Tokyo|Mei|Nippon Mobile|Harbour|4471|9021|ORDER-77|BILL-4711/;
const popup = (of: Stored) =>
  JSON.stringify(toPopupView(of, { lineKey: null, busy: new Set(), now: NOW }, en));

it('shows whose line it is unless told otherwise', () => {
  const all = stored(false);
  expect(withoutIdentity(all, en)).toBe(all);
  expect(popup(all)).toMatch(SECRET);
});

it('shows no name and no number, and every amount', () => {
  const shown = withoutIdentity(stored(true), en);
  const { renewals, lines, connections } = shown;
  expect(JSON.stringify([renewals, lines, connections.map(({ name }) => name)])).not.toMatch(
    SECRET,
  );
  expect(popup(shown)).not.toMatch(SECRET);
  expect(popup(shown)).toContain('Line 1');
  expect(shown.lines.map(({ reading }) => reading.buckets)).toEqual(
    stored(true).lines.map(({ reading }) => reading.buckets),
  );
});

it('calls a line the same each time', () => {
  const [one, two] = stored(true).lines;
  const names = (lines: Stored['lines']) =>
    new Map(
      withoutIdentity({ ...stored(true), lines }, en).lines.map(({ key, reading }) => [
        key,
        reading.name,
      ]),
    );
  if (one === undefined || two === undefined) throw new Error('two lines');
  expect(names([one, two])).toEqual(names([two, one]));
});
