import { expect, test } from '@playwright/test';
import { launchFirefox } from '../support/firefox/launch-firefox';

const SEND = 'return browser.runtime.sendMessage(arguments[0])';
const LOCKED = `return [...document.querySelectorAll('fieldset:disabled')].map((it) => it.innerText)`;

const policy = {
  organisation: 'Example Ltd',
  settings: { sound: true, historyDays: 'many' },
  colour: 'red',
  off: ['import-packs', 'sync'],
};

// What an organisation sets reaches Chromium by a file that only root may write: `npm run test:long`.
test('Firefox hands over what an organisation sets, and takes it back', async () => {
  const firefox = await launchFirefox(policy);
  try {
    const options = await firefox.open('options.html#connections');
    await expect.poll(() => options.text()).toContain('Example Ltd');
    const said = await options.text();
    for (const part of ['settings.historyDays', 'colour', 'DataLeft knows no such field here'])
      expect(said).toContain(part);
    const change = { do: 'save-settings', settings: { sound: false } };
    expect(await options.run(SEND, change)).toMatchObject({ ok: false, byOrganisation: true });
    expect(await options.run(SEND, { ...change, settings: { theme: 'dark' } })).toMatchObject({
      ok: true,
    });
    expect(await options.run(SEND, { do: 'switch-sync', on: true })).toMatchObject({
      ok: false,
      byOrganisation: true,
    });
    await options.close();

    const data = await firefox.open('options.html#data');
    await expect
      .poll(() => data.run<string[]>(LOCKED))
      .toEqual([expect.stringContaining('Share what I set with my other machines')]);
    await data.close();

    const alerts = await firefox.open('options.html#alerts');
    await expect
      .poll(() => alerts.run<string[]>(LOCKED))
      .toEqual([expect.stringContaining('Set by your organisation')]);
    expect(await alerts.run(SEND, { do: 'erase-everything' })).toMatchObject({ ok: true });
    await expect.poll(() => alerts.run<string[]>(LOCKED)).toHaveLength(1);
    await alerts.close();

    await firefox.govern(null);
    const after = await firefox.open('options.html#alerts');
    await expect.poll(() => after.text()).toContain('Sound');
    await expect.poll(() => after.run<string[]>(LOCKED)).toEqual([]);
    expect(await after.run(SEND, change)).toMatchObject({ ok: true });
  } finally {
    await firefox.close();
  }
});
