import { describe, expect, test } from 'vitest';
import { checkPackText } from '../../../utils/packs/check-pack';
import { toPackPreview } from '../../../utils/packs/pack-preview';
import { aPack, checked } from './a-pack';
import { pagePack } from './a-page';

describe('the preview of a pack', () => {
  test('says what it reaches, what leaves and what is read', () => {
    const pack = checked({
      ...aPack,
      hosts: ['https://my.provider.example', 'https://auth.provider.example'],
      checkoutHosts: ['https://pay.provider.example'],
      asks: [{ name: 'iccid', label: 'ICCID' }],
      requests: [{ id: 'usage', url: 'https://my.provider.example/{iccid}', answer: 'json' }],
      signIn: { kind: 'client-credentials', tokenUrl: 'https://auth.provider.example/token' },
      links: { support: 'https://my.provider.example/help' },
    });
    expect(toPackPreview(pack, 3)).toEqual({
      id: 'example',
      name: 'Example',
      version: 1,
      replaces: 3,
      countries: [],
      hosts: ['https://my.provider.example', 'https://auth.provider.example'],
      checkoutHosts: ['https://pay.provider.example'],
      signIn: 'client-credentials',
      keyHeader: null,
      secretTo: ['https://auth.provider.example', 'https://my.provider.example'],
      asks: [{ name: 'iccid', label: 'ICCID' }],
      requests: [{ id: 'usage', url: 'https://my.provider.example/{iccid}', answer: 'json' }],
      reads: ['lines[0].buckets[0].remaining'],
      links: [{ name: 'support', url: 'https://my.provider.example/help' }],
      paceMinutes: 15,
    });
  });

  test('of a website names no secret', () => {
    expect(toPackPreview(checked(pagePack))).toMatchObject({
      signIn: 'browser',
      secretTo: [],
      replaces: null,
    });
  });

  test('of a key names its header', () => {
    const pack = checked({ ...aPack, signIn: { kind: 'header', name: 'X-API-Key' } });
    expect(toPackPreview(pack)).toMatchObject({
      keyHeader: 'X-API-Key',
      secretTo: ['https://my.provider.example'],
    });
  });

  test('comes with a file that is right, and problems with one that is not', () => {
    expect(checkPackText(JSON.stringify(aPack))).toMatchObject({
      ok: true,
      preview: { name: 'Example' },
    });
    expect(checkPackText('{}')).toMatchObject({ ok: false });
  });
});
