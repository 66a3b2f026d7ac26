import { describe, expect, test } from 'vitest';
import { openAlert } from '../../../utils/domain/alerts/alert';
import { planBanner } from '../../../utils/domain/alerts/banner';
import type { Pending } from '../../../utils/domain/alerts/delivery';
import { planDelivery } from '../../../utils/domain/alerts/delivery';
import { banner } from '../../../utils/domain/alerts/effect';
import { gatherAlerts } from '../../../utils/domain/alerts/gather';
import { defaultSettings } from '../../../utils/domain/settings';
import { HOUR } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';

const on = { ...defaultSettings, banner: true };
const about = { id: 'data:0@1', family: 'data', connectionId: 'nippon', level: 0 };
const empty = openAlert({ ...about, kind: 'data-empty' }, NOW);
const low = openAlert({ ...about, id: 'data:10@1', kind: 'data-low', level: 10 }, NOW);

const pending = (alert: Pending['alert'] = empty): Pending => ({
  effect: banner(alert ?? empty, NOW),
  alert,
});
const plan = (each: Pending, settings = on, now = NOW) => planBanner([each], settings, now, 'UTC');

describe('a banner', () => {
  test('is for what is urgent, once it is switched on', () => {
    const kinds = (settings: typeof on) =>
      gatherAlerts([empty, low], [], settings, NOW).effects.map(({ id }) => id);
    expect(kinds(on)).toContain('banner:data:0@1~0');
    expect(kinds(on)).not.toContain('banner:data:10@1~0');
    expect(kinds(defaultSettings).join()).not.toContain('banner');
  });

  test('comes again with a reminder, as another effect', () => {
    expect(banner({ ...empty, reminders: 1 }, NOW).id).not.toBe(banner(empty, NOW).id);
  });

  test('waits as long as its alert is open', () => {
    expect(plan(pending())).toMatchObject({ due: [{ alert: empty }], dropped: [] });
  });

  test.each<[string, Pending['alert']]>([
    ['is gone', null],
    ['no longer holds', { ...empty, state: 'resolved' }],
    ['was answered', { ...empty, state: 'acknowledged' }],
    ['was snoozed', { ...empty, state: 'snoozed' }],
    ['was read', { ...empty, readAt: NOW }],
  ])('whose alert %s is dropped', (_, alert) => {
    expect(plan(pending(alert))).toMatchObject({ due: [], dropped: ['banner:data:0@1~0'] });
  });

  test('is dropped when banners are switched off', () => {
    expect(plan(pending(), defaultSettings)).toMatchObject({
      due: [],
      dropped: ['banner:data:0@1~0'],
    });
  });

  test('waits for the end of quiet hours that hold what is urgent, too', () => {
    const night = { on: true, from: 0, to: 24 * 60 - 1, urgent: false };
    const held = plan(pending(), { ...on, quiet: night });
    expect(held).toMatchObject({ due: [], dropped: [] });
    expect(held.wakeAt).toBeGreaterThan(NOW);
    expect(plan(pending(), { ...on, quiet: { ...night, urgent: true } }).due).toHaveLength(1);
    expect(plan(pending(), { ...on, quiet: night }, NOW + 24 * HOUR).dropped).toEqual([]);
  });

  test('is no business of the system’s notifications', () => {
    const delivery = planDelivery([pending(), pending(null)], on, NOW, 'UTC');
    expect([...delivery.single, ...delivery.bundles, ...delivery.dropped]).toEqual([]);
    expect(delivery.wakeAt).toBeNull();
  });
});
