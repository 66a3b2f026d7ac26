import { describe, expect, it } from 'vitest';
import { packFile, toPackRow } from '../../../utils/view/pack-view';
import { aConnection } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aPackRecord, aSite } from '../../support/site-builders';

const en = wholeLocaleOf('en');
const zh = wholeLocaleOf('zh-CN');
const user = aConnection({ name: 'Dad', site: aSite({ account: 'fingerprint-of-dad' }) });

describe('a pack in the list', () => {
  it('says what it is, where it reads, and who uses it', () => {
    expect(toPackRow(aPackRecord(), [user], en)).toMatchObject({
      detail: 'Version 3 · imported · Your browser’s sign-in · my.nippon.example',
      use: '1 connection',
      canConnect: true,
      canRemove: true,
      inUse: 'Still used by Dad. Remove the connection first.',
    });
    expect(toPackRow(aPackRecord(), [aConnection()], zh)).toMatchObject({
      detail: '第 3 版 · 已导入 · 浏览器的登录状态 · my.nippon.example',
      use: '未使用',
      inUse: '',
    });
  });

  it('switched off connects nothing, and says that its connections wait', () => {
    const off = aPackRecord({ enabled: false });
    expect(toPackRow(off, [user], en)).toMatchObject({
      use: '1 connection · Off: its connections wait',
      canConnect: false,
    });
    expect(toPackRow(off, [], en).use).toBe('Off');
  });

  it('that comes with DataLeft is not removed', () => {
    expect(toPackRow(aPackRecord({ source: 'shipped' }), [], en).canRemove).toBe(false);
  });

  it('that was pointed at belongs to its connection', () => {
    const watched = aPackRecord({ source: 'watched' });
    expect(toPackRow(watched, [user], en).canConnect).toBe(false);
    expect(toPackRow(watched, [], en).canConnect).toBe(true);
  });
});

it('exports what the author wrote, and nothing that was read with it', () => {
  const record = aPackRecord();
  const { name, text } = packFile(record);
  expect(name).toBe('nippon.pack.json');
  expect(JSON.parse(text)).toEqual(record.pack);
  expect(text).toContain('\n  "format": 1');
  expect(text).not.toContain('fingerprint');
});
