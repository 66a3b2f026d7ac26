import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { createFleetModel } from '../../../entrypoints/dashboard/fleet/fleet-model';
import type { SavedLineFilter } from '../../../utils/domain/line-filter';
import { noLineFilter } from '../../../utils/domain/line-filter';
import { defaultSettings } from '../../../utils/domain/settings';
import { rankStored } from '../../../utils/view/contexts';
import { routeOf } from '../../../utils/view/dashboard/dashboard-route';
import { aBucket, aConnection, aLine, GB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const browser = vi.hoisted(() => ({ sent: [] as unknown[], answer: { ok: true } }));
vi.mock('../../../utils/messages', () => ({
  send: (command: unknown) => {
    browser.sent.push(command);
    return Promise.resolve(browser.answer);
  },
}));
vi.stubGlobal('scrollTo', () => undefined);

afterEach(() => {
  browser.sent = [];
  browser.answer = { ok: true };
});

/** The page over so many lines, each with a gigabyte more than the one before, and its address. */
function page(count: number, settings: { hideIdentity?: boolean } = {}, hash = 'fleet') {
  const route = signal(routeOf(hash));
  const steps: string[] = [];
  const address = {
    route,
    keep: (next: string, step: boolean) => {
      if (step) steps.push(next);
      route.value = routeOf(next);
    },
  };
  const lines = Array.from({ length: count }, (_, at) =>
    aLine({
      reading: {
        ...{ lineId: `id-${at}`, name: `Card ${at}` },
        buckets: [aBucket({ remaining: (at + 3) * GB, total: 1_000 * GB })],
      },
    }),
  );
  const lineFilters: SavedLineFilter[] = [{ ...noLineFilter, name: 'All of Mei', text: 'mei' }];
  const snapshot = {
    ...{ connections: [aConnection()], alerts: [], renewals: [], catalogues: [], lineRules: [] },
    ...{ lines, ticks: [], settings: { ...defaultSettings, lineFilters, ...settings } },
  };
  const model = createFleetModel(
    { snapshot: signal(snapshot), now: signal(NOW) },
    signal(rankStored(snapshot, NOW)),
    address,
    signal(wholeLocaleOf('en')),
  );
  return { model, route, steps };
}

const firstOf = ({ model }: ReturnType<typeof page>) => model.view.value?.rows[0]?.name;

it('is as the address says, which keeps whatever is asked', () => {
  const shown = page(250, {}, 'fleet?sort=left&page=3');
  expect(firstOf(shown)).toBe('Card 200');
  shown.model.page(1);
  expect(firstOf(shown)).toBe('Card 100');
  // Another order, and other lines, begin on the first page.
  shown.model.sort('left');
  expect(firstOf(shown)).toBe('Card 249');
  shown.model.chooseGroup('low');
  shown.model.chooseProvider('nippon');
  shown.model.type('card 7');
  expect(shown.model.view.value?.count).toBe('1–11 of 11, out of 250');
  expect(shown.route.value.query).toBe('text=card+7&provider=nippon&state=low&sort=left&down=1');
  // Letters are no steps back.
  expect(shown.steps).toHaveLength(4);
  shown.model.chooseGroup('no such group');
  shown.model.clear();
  expect(shown.route.value.query).toBe('sort=left&down=1');
});

it('saves what is asked under its name, which is then free for another', async () => {
  const { model } = page(2);
  model.type('card');
  model.name('  My  cards ');
  model.saveFilter();
  await vi.waitFor(() => expect(model.view.value?.saved?.form?.value).toBe(''));
  expect(browser.sent).toEqual([
    { do: 'save-line-filter', name: 'My cards', filter: { ...noLineFilter, text: 'card' } },
  ]);
});

it('says when it could not be saved, and keeps the name', async () => {
  const { model } = page(2);
  browser.answer = { ok: false };
  model.type('card');
  model.name('Mine');
  model.saveFilter();
  await vi.waitFor(() => expect(model.trouble.value).toMatch(/^It could not be saved/));
  expect(model.view.value?.saved?.form?.value).toBe('Mine');
});

it('shows no name of a filter to whoever looks on', () => {
  expect(page(2).model.view.value?.saved?.filters).toHaveLength(1);
  expect(page(2, { hideIdentity: true }).model.view.value?.saved).toBeNull();
});

it('knows when there is no line at all', () => {
  expect(page(0).model.isNone.value).toBe(true);
  expect(page(1).model.isNone.value).toBe(false);
});
