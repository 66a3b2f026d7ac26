import { describe, expect, test, vi } from 'vitest';
import { dump } from '../../../support/fake-store';
import { site, watchSites } from '../../../support/fake-watching';

const watching = watchSites();
const rows = async () => dump(await watching.worker.store());

describe('what cannot be read is not watched', () => {
  test.each<[string, string]>([
    ['another page', site.changed],
    ['a sign-in page', site.signIn],
    ['nothing', ''],
  ])('%s: nothing is stored, nothing is asked', async (_, html) => {
    const before = await rows();
    const command = { ...watching.command(site.account()), html };
    expect(await watching.worker.send(command)).toMatchObject({ ok: false });
    expect(await rows()).toEqual(before);
    expect(watching.site.asked).toEqual([]);
  });

  test('what takes the reading room too long is none', async () => {
    watching.sites.silent = true;
    const before = await rows();
    expect(await watching.worker.send(watching.command(site.account()))).toMatchObject({
      ok: false,
      failure: { why: 'too-slow' },
    });
    expect(await rows()).toEqual(before);
  });

  test.each<[string, (good: ReturnType<typeof watching.command>) => unknown]>([
    ['a page of more than fits', (good) => ({ ...good, html: 'x'.repeat(6_000_001) })],
    ['no value', ({ draft, ...good }) => ({ ...good, draft: { ...draft, values: [] } })],
    ['a number for an address', ({ draft, ...good }) => ({ ...good, draft: { ...draft, url: 5 } })],
    ...['javascript:alert(1)', 'file:///etc/passwd', 'http://evil.example/a', 'no address'].map(
      (url): [string, (good: ReturnType<typeof watching.command>) => unknown] => [
        url,
        ({ draft, ...good }) => ({ ...good, draft: { ...draft, url } }),
      ],
    ),
  ])('nor %s', async (_, bend) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const before = await rows();
    // Nobody is asked for a permission, and nobody waits for one.
    watching.machine.granted.add('http://evil.example/*');
    const reply = await watching.worker.hear(bend(watching.command(site.account())));
    expect(reply).toMatchObject({ ok: false });
    expect({ ...(await rows()), diagnostics: [] }).toEqual({ ...before, diagnostics: [] });
  });
});
