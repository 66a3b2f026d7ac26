import { describe, expect, test } from 'vitest';
import { openAlert } from '../../../utils/domain/alerts/alert';
import type { AlertKind } from '../../../utils/domain/alerts/kinds';
import { defaultSettings } from '../../../utils/domain/settings';
import { toBanner } from '../../../utils/view/banner-view';
import { aConnection, aContext, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const context = (kind: AlertKind) => ({
  alert: openAlert({ id: kind, family: 'data', kind, connectionId: 'nippon' }, NOW),
  line: { ...aContext(), state: 'enough' as const },
  connection: aConnection(),
  plan: null,
  now: NOW,
});

describe('the words of a banner', () => {
  test('are those of its alert', () => {
    const banner = toBanner([context('data-empty')], wholeLocaleOf('en'), {
      theme: 'dark',
      contrast: 'more',
    });
    expect(banner).toMatchObject({
      language: 'en-GB',
      direction: 'ltr',
      theme: 'dark',
      contrast: 'more',
      lamp: { tone: 'filled', word: 'Empty' },
      title: expect.stringMatching(/: no data left$/),
      open: 'Open DataLeft',
      close: 'Close',
    });
  });

  test('sum up several', () => {
    const all = [context('data-empty'), context('expired')];
    const banner = toBanner(all, wholeLocaleOf('zh-CN'), defaultSettings);
    expect(banner.lamp).toBeNull();
    expect(banner.detail.split('\n')).toHaveLength(2);
    expect(banner.open).toBe('打开 DataLeft');
  });
});
