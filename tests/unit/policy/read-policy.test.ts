import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../../utils/domain/policy/organisation';
import { readPolicy } from '../../../utils/policy/read-policy';

const placesIn = (given: Record<string, unknown>) =>
  readPolicy(given).problems.map(({ path, kind }) => `${path}: ${kind}`);

describe('a policy', () => {
  test('without anything sets nothing', () => {
    expect(readPolicy({})).toEqual({
      value: { name: '', settings: {}, defaults: {}, off: [], packs: [], connections: [] },
      problems: [],
    });
  });

  test('that is right is taken as it is', () => {
    const relay = { kind: 'ntfy', on: true, url: 'https://ntfy.example/fleet' };
    const settings = {
      dataLevels: [30, 15],
      rules: { pace: false },
      quiet: { on: true, from: 1_320 },
      relay,
    };
    const preset = { id: 'fleet', adapter: 'tmforum', address: 'https://api.example/tmf' };
    const given = {
      organisation: 'Example Ltd',
      settings,
      defaults: { theme: 'dark' },
      off: ['demo'],
      packs: ['{}'],
      connections: [preset],
    };
    expect(readPolicy(given)).toEqual({
      value: {
        name: 'Example Ltd',
        settings,
        defaults: { theme: 'dark' },
        off: ['demo'],
        packs: [{ value: '{}', place: 0 }],
        connections: [{ value: preset, place: 0 }],
      },
      problems: [],
    });
  });

  test('with one bad field keeps every good one, and names the place of the bad', () => {
    const { value, problems } = readPolicy({
      organisation: 7,
      colour: 'red',
      settings: {
        dataLevels: [20, 400],
        expiryDays: [5],
        theme: 'pink',
        rules: { data: 'yes', pace: false, sleep: true },
        quiet: { from: 9_999, on: true },
        noticesSeen: true,
        relay: { kind: 'ntfy', on: true, url: 'http://ntfy.example/x' },
      },
      defaults: [],
      off: ['demo', 'everything'],
      packs: [{ id: 'x' }],
      connections: [
        { id: 'A B', adapter: 'tmforum', address: 'https://api.example' },
        { id: 'two', adapter: 'tmforum', address: 'https://api.example', token: 'secret' },
        { id: 'two', adapter: 'tmforum', address: 'https://api.example' },
        { id: 'four' },
        { id: 'five', adapter: 'tmforum', address: 5 },
        'six',
        { id: 'seven', pack: 'example', paceMinutes: 1 },
      ],
    });
    expect(problems.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
      'colour: unknown-key',
      'organisation: wrong-type',
      'settings.dataLevels[1]: out-of-bounds',
      'settings.theme: not-one-of',
      'settings.noticesSeen: unknown-key',
      'settings.relay.url: wrong-pattern',
      'settings.rules.data: wrong-type',
      'settings.rules.sleep: unknown-key',
      'settings.quiet.from: out-of-bounds',
      'defaults: wrong-type',
      'off[1]: not-one-of',
      'packs[0]: wrong-type',
      'connections[0].id: wrong-pattern',
      'connections[1].token: unknown-key',
      'connections[3].adapter: missing',
      'connections[4].address: wrong-type',
      'connections[5]: wrong-type',
      'connections[6].paceMinutes: out-of-bounds',
      'connections[2].id: duplicate',
    ]);
    expect(value.settings).toEqual({
      expiryDays: [5],
      rules: { pace: false },
      quiet: { on: true },
    });
    expect(value.off).toEqual(['demo']);
    expect(value.connections.map(({ value: { id }, place }) => [id, place])).toEqual([
      ['two', 1],
      ['seven', 6],
    ]);
    expect(JSON.stringify(value)).not.toContain('secret');
  });

  test('that switches off what is a setting sets that setting', () => {
    expect(readPolicy({ off: ['relay', 'banner'] }).value.settings).toEqual({
      relay: null,
      banner: false,
    });
  });

  test('may come as one text, in which a wrong type spoils nothing either', () => {
    const text = JSON.stringify({ settings: { sound: 'yes', theme: 'dark' }, off: ['demo'] });
    expect(readPolicy({ text, organisation: 'Example' })).toMatchObject({
      value: { name: 'Example', settings: { theme: 'dark' }, off: ['demo'] },
      problems: [{ path: 'settings.sound', kind: 'wrong-type' }],
    });
    expect(placesIn({ text: '{' })).toEqual(['text: not-json']);
    expect(placesIn({ text: '[]' })).toEqual(['text: wrong-type']);
    expect(placesIn({ text: 1 })).toEqual(['text: wrong-type']);
    expect(placesIn({ text: '{"text":"{}"}' })).toEqual([]);
  });

  test('knows every feature that it can switch off', () => {
    expect(placesIn({ off: [...FEATURES] })).toEqual([]);
  });

  test('of any shape is no reason to throw', () => {
    const keys = fc.constantFrom('settings', 'defaults', 'off', 'packs', 'connections', 'x');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (given) => {
        const { problems } = readPolicy(given);
        expect(problems.every(({ path, kind }) => path !== undefined && kind !== undefined)).toBe(
          true,
        );
      }),
    );
  });
});
