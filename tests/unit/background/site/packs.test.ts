import { describe, expect, test } from 'vitest';
import { withPack } from './with-pack';

const { watching, rows, pack, bring, connect } = withPack();

describe('a pack that is looked at', () => {
  test('tells what it may do, and is not kept', async () => {
    const before = await rows();
    const text = JSON.stringify(pack());
    expect(await watching.worker.send({ do: 'check-pack', text })).toMatchObject({
      ok: true,
      value: { ok: true, preview: { id: 'example', hosts: [watching.site.url], replaces: null } },
    });
    expect(await rows()).toEqual(before);
    expect(watching.site.asked).toEqual([]);
  });

  test('tells which version it replaces', async () => {
    await bring(pack({ version: 3 }));
    const text = JSON.stringify(pack({ version: 4 }));
    expect(await watching.worker.send({ do: 'check-pack', text })).toMatchObject({
      value: { preview: { replaces: 3 } },
    });
  });
});

describe('a pack that is wrong', () => {
  const bad: [string, () => unknown][] = [
    ['no JSON', () => '{'],
    ['nothing', () => ''],
    ['null', () => 'null'],
    ['a wildcard host', () => pack({ hosts: ['https://*.example'] })],
    ['an undeclared host', () => pack({ hosts: ['https://other.example'] })],
    ['a javascript: link', () => pack({ links: { account: 'javascript:alert(1)' } })],
    ['an unknown key', () => pack({ script: 'alert(1)' })],
    ['an expression that loops', () => pack({ account: { path: '$..[?@..a]' } })],
    ['a newer format', () => pack({ format: 2 })],
    ['a prototype', () => JSON.stringify(pack()).replace('{', '{"__proto__":{"a":1},')],
    ['deep nesting', () => '['.repeat(40_000)],
  ];

  test.each(bad)('with %s is not let in, and touches nothing', async (_, make) => {
    await bring(pack());
    const id = await connect();
    const before = await rows();
    const reply = await bring(make());
    expect(reply).toMatchObject({ ok: true, value: { ok: false } });
    expect(await rows()).toEqual(before);
    expect((await watching.connection(id)).paused).toBe(false);
  });

  test('of more than fits is refused', async () => {
    const before = await rows();
    expect(await bring(' '.repeat(100_001))).toMatchObject({ ok: false });
    expect(await rows()).toEqual(before);
  });

  test('that takes too long to check is refused', async () => {
    const before = await rows();
    watching.sites.silent = true;
    expect(await bring(pack())).toMatchObject({ ok: false });
    expect(await rows()).toEqual(before);
  });
});
