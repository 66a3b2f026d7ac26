import { expect, test } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import { toGuard } from '../../../utils/view/renewal-guard';
import { aConnection, aRenewal } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const guard = (tab: Parameters<typeof aRenewal>[0]) =>
  toGuard(
    {
      connections: [aConnection()],
      renewals: [aRenewal(tab)],
      ...{ lines: [], alerts: [], catalogues: [], lineRules: [] },
      settings: defaultSettings,
    },
    'renewal-1',
    en,
  );

test('says where it leads, why that is doubted, and what no checkout needs', () => {
  const stopped = { tabId: 1, url: 'https://evil.example/pay', why: 'undeclared' } as const;
  const view = guard({ tab: { ids: [1], stopped } });
  expect(view.place).toMatchObject({
    host: 'evil.example',
    why: expect.stringContaining('Nippon Mobile'),
    needs: expect.stringContaining('PIN'),
  });
  expect(view.back).toBe('Back to Nippon Mobile');
});

test('says that a form may have arrived there, and how it is sent again', () => {
  const stopped = { tabId: 1, url: 'https://evil.example/pay', why: 'undeclared' } as const;
  expect(guard({ tab: { ids: [1], stopped } }).form).toContain('may have arrived there');
});

test('has nothing to decide once the checkout is over', () => {
  expect(guard({})).toMatchObject({ place: null, form: '' });
});
