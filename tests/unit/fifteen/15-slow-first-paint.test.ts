import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '../../../utils/domain/time';
import type { PopupView } from '../../../utils/view/shapes';
import { eventually } from '../../support/fake-worker';
import { silence, wakeUps } from './waking';

const { browsing, leave } = wakeUps();

const painted = vi.fn<(page: { props: { view: PopupView } }) => void>();

/** The popup's own code, as a page that was just opened has it. */
async function openPopup(): Promise<void> {
  vi.resetModules();
  vi.doMock('preact', async (original) => ({
    ...(await original<typeof import('preact')>()),
    render: painted,
  }));
  const documentElement = { dataset: {}, lang: '' };
  vi.stubGlobal('document', { documentElement, title: '', getElementById: () => ({}) });
  vi.stubGlobal('location', { hash: '', pathname: '/popup.html' });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  // What counts ages would outlive the test.
  vi.stubGlobal('setInterval', () => 0);
  await import('../../../entrypoints/popup/main');
}

beforeEach(() => {
  painted.mockClear();
  return () => vi.doUnmock('preact');
});

test('failure 15: slow first paint: a popup that waits for the worker or the network', async () => {
  await leave(900_000_000);
  await browsing.connect();
  browsing.later(DAY);
  const sending = vi.fn(silence);
  const asking = vi.fn<typeof fetch>(silence);
  Object.assign(fakeBrowser.runtime, { sendMessage: sending });
  Object.assign(fakeBrowser.tabs, { getCurrent: silence, query: silence });
  vi.stubGlobal('fetch', asking);
  await openPopup();
  await eventually(() => painted.mock.calls.length).toBe(1);
  const view = painted.mock.calls[0]?.[0].props.view;
  expect(view?.alerts).toMatchObject([{ missed: false }]);
  expect(view?.open).not.toBeNull();
  expect(JSON.stringify(view?.open)).toContain('900');
  // Asked for news afterwards, and still without an answer.
  expect(sending).toHaveBeenCalledWith({ do: 'wake' });
  const [order = 0] = sending.mock.invocationCallOrder;
  expect(painted.mock.invocationCallOrder[0]).toBeLessThan(order);
  expect(asking).not.toHaveBeenCalled();
});
