import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { eventually, loadWorker } from '../../support/fake-worker';
import { silence, wakeUps } from './waking';

const { browsing, start, fault, mend } = wakeUps();

const PALE = '#D9D7CF';
const toolbar = () => browsing.machine.toolbar;

/** A browser that has just started shows nothing of what was painted before. */
function forgetToolbar(): void {
  Object.assign(toolbar(), { text: '', title: '', colour: '', icon: {} });
}

describe('failure 6: stale values shown as live; a badge that vanished', () => {
  beforeEach(async () => {
    await browsing.connect();
    expect(toolbar().text).toBe('8.2G');
    expect(toolbar().colour).not.toBe(PALE);
  });

  test.each([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429 },
    { kind: 'redirect' },
  ])('after failures (%o) the last value stays, pale, with its age', async (trouble) => {
    await fault(trouble);
    for (let failures = 1; failures <= 4; failures += 1) {
      browsing.later(40 * MINUTE);
      await start();
      expect(toolbar()).toMatchObject({ text: '8.2G', colour: PALE });
    }
    expect(toolbar().title).toMatch(/8\.2\sGB of 10\sGB left/);
    expect(toolbar().title).toContain('read 2 h ago');
    await mend();
    browsing.later(HOUR);
    await start();
    expect(toolbar().colour).not.toBe(PALE);
    expect(toolbar().title).toContain('read just now');
  });

  test('a new worker paints it, and its age, before the network has said anything', async () => {
    browsing.later(26 * HOUR);
    forgetToolbar();
    const asking = vi.fn<typeof fetch>(silence);
    vi.stubGlobal('fetch', asking);
    (await loadWorker(browsing.machine)).main();
    await eventually(() => toolbar().text).toBe('8.2G');
    await eventually(() => toolbar().title).toContain('read 26 h ago');
    expect(toolbar().colour).toBe(PALE);
  });

  test('a page that cannot be read is marked, and no number is made up', async () => {
    await fault({ kind: 'malformed' });
    browsing.later(40 * MINUTE);
    await start();
    forgetToolbar();
    await start();
    expect(toolbar()).toMatchObject({ text: '?', colour: PALE });
    expect(toolbar().title).toContain('read 40 min ago');
  });
});
