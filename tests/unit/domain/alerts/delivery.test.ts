import { describe, expect, it } from 'vitest';
import type { Pending } from '../../../../utils/domain/alerts/delivery';
import { planDelivery } from '../../../../utils/domain/alerts/delivery';
import { defaultSettings } from '../../../../utils/domain/settings';
import { NOW } from '../../../support/builders';
import { waiting } from './waiting';

const night = { on: true, from: 0, to: 7 * 60, urgent: true };
const quiet = (parts: Partial<typeof night> = {}) => ({
  ...defaultSettings,
  quiet: { ...night, ...parts },
});
/** `NOW` is three in the morning there. */
const plan = (pending: Pending[], settings = defaultSettings) =>
  planDelivery(pending, settings, NOW, 'UTC');
const ids = (pending: Pending[]) => pending.map(({ effect }) => effect.alertId);

describe('several at once', () => {
  it('up to two are shown each by itself', () => {
    const delivery = plan([waiting('a'), waiting('b')]);
    expect(ids(delivery.single)).toEqual(['a', 'b']);
    expect(delivery.bundles).toEqual([]);
  });

  it('three are one', () => {
    const delivery = plan([waiting('a'), waiting('b'), waiting('c')]);
    expect(delivery.single).toEqual([]);
    expect(delivery.bundles.map(({ id, pending }) => [id, ids(pending)])).toEqual([
      ['several:notify:a~0', ['a', 'b', 'c']],
    ]);
  });

  it('are those that hold, not those that were pending', () => {
    const over = waiting('c', {}, { state: 'resolved' });
    const delivery = plan([waiting('a'), waiting('b'), over]);
    expect(ids(delivery.single)).toEqual(['a', 'b']);
    expect(ids(delivery.dropped)).toEqual(['c']);
  });
});

describe('a worker that died after it had put some together', () => {
  const bundle = 'several:notify:a~0';
  const together = ['a', 'b', 'c'].map((id) => waiting(id, { bundle }));

  it('shows the same again under the same id', () => {
    const { bundles, single } = plan(together);
    expect(single).toEqual([]);
    expect(bundles.map(({ id, pending }) => [id, ids(pending)])).toEqual([
      [bundle, ['a', 'b', 'c']],
    ]);
  });

  it('leaves out what was answered meanwhile, and keeps the id', () => {
    const [, ...rest] = together;
    const { bundles } = plan([waiting('a', { bundle }, { state: 'acknowledged' }), ...rest]);
    expect(bundles.map(({ id, pending }) => [id, ids(pending)])).toEqual([[bundle, ['b', 'c']]]);
  });

  it('shows what came since apart from it', () => {
    const { bundles, single } = plan([...together, waiting('d')]);
    expect(bundles).toHaveLength(1);
    expect(ids(single)).toEqual(['d']);
    const more = plan([...together, waiting('d'), waiting('e'), waiting('f')]);
    expect(more.bundles.map(({ id }) => id)).toEqual([bundle, 'several:notify:d~0']);
  });

  it('shows it in quiet hours, too: it may be there already', () => {
    expect(plan(together, quiet()).bundles).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  const urgent = waiting('end', {}, { kind: 'data-empty', level: 0 });
  const END = NOW + 4 * 3_600_000;

  it('hold all but the urgent, and say until when', () => {
    const delivery = plan([waiting('a'), urgent], quiet());
    expect(ids(delivery.single)).toEqual(['end']);
    expect(delivery.wakeAt).toBe(END);
  });

  it('hold the urgent, too, where the user wants that', () => {
    const delivery = plan([waiting('a'), urgent], quiet({ urgent: false }));
    expect(delivery).toMatchObject({ single: [], bundles: [], wakeAt: END });
  });

  it('wake nobody for nothing', () => {
    expect(plan([urgent], quiet()).wakeAt).toBeNull();
    expect(plan([waiting('a', {}, { state: 'resolved' })], quiet()).wakeAt).toBeNull();
    expect(plan([waiting('a')], quiet({ from: 0, to: 0 })).wakeAt).toBeNull();
  });

  it('let the last day through, and not the days before it', () => {
    const days = [7, 3, 1, 0.25].map((level) =>
      waiting(`${level}`, {}, { kind: 'expiring', level }),
    );
    expect(ids(plan(days, quiet()).single)).toEqual(['1', '0.25']);
  });

  it('lose nothing: what they held is there after them', () => {
    const held = [waiting('a'), waiting('b')];
    expect(ids(planDelivery(held, quiet(), END, 'UTC').single)).toEqual(['a', 'b']);
  });
});

describe('what is no longer to be shown', () => {
  it.each([
    ['is resolved', { state: 'resolved' as const }],
    ['is acknowledged', { state: 'acknowledged' as const }],
    ['is snoozed', { state: 'snoozed' as const }],
    ['was missed', { state: 'missed' as const }],
    ['is gone', null],
  ])('because it %s is dropped', (_, alert) => {
    const delivery = plan([waiting('a', {}, alert)], quiet());
    expect(delivery).toMatchObject({ single: [], bundles: [], wakeAt: null });
    expect(ids(delivery.dropped)).toEqual(['a']);
  });

  it('is not mixed up with what is to be taken back or sent', () => {
    const others = [waiting('a', { kind: 'withdraw' }), waiting('b', { kind: 'relay' })];
    expect(plan(others)).toMatchObject({ single: [], bundles: [], dropped: [] });
  });
});
