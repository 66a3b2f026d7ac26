import { describe, expect, it } from 'vitest';
import { confirmed, toWatchDraft } from '../../../entrypoints/popup/watch-draft';
import type { Memory } from '../../../utils/page-eyes/eye-message';
import { siteNameOf } from '../../../utils/view/watch-name';
import { withPicks } from '../../../utils/view/watch-values';
import { aValue, CALLS, DATA, GB, pictured, ROAMING } from './watch-samples';

const memory: Memory = {
  connectionId: 'one',
  picks: [],
  leftOut: [],
  gigabyte: null,
  name: null,
  resume: false,
};

describe('what the user points at', () => {
  const [total, left] = pictured;
  const other = aValue('remaining', 9 * GB, { text: '9 GB', bucket: { ...DATA, name: '' } });

  it('takes the place of the row it was asked for, in its allowance', () => {
    const ask = { field: 'remaining', bucket: DATA, replaces: left?.id ?? '' } as const;
    const values = withPicks(pictured, [{ ask, value: other }]);
    expect(values).toHaveLength(pictured.length);
    expect(values[1]).toMatchObject({ text: '9 GB', bucket: DATA });
  });

  it('is the same allowance as others of its kind, where nobody said', () => {
    const ask = { field: 'used', bucket: null, replaces: null } as const;
    const used = aValue('used', 7 * GB, { bucket: { ...DATA, name: '' } });
    expect(withPicks(pictured, [{ ask, value: used }]).at(-1)?.bucket).toEqual(DATA);
    const calls = aValue('remaining', 60, { bucket: CALLS });
    const voice = { ...ask, field: 'remaining' } as const;
    const added = withPicks(pictured, [{ ask: voice, value: calls }]);
    expect(added).toHaveLength(pictured.length + 1);
    expect(added.at(-1)?.bucket).toEqual(CALLS);
  });

  it('counts with its latest word', () => {
    const ask = { field: 'remaining', bucket: DATA, replaces: left?.id ?? '' } as const;
    const again = aValue('remaining', 8 * GB, { text: '8 GB' });
    const values = withPicks(pictured, [
      { ask, value: other },
      { ask, value: again },
    ]);
    expect(values.filter(({ field }) => field === 'remaining')).toHaveLength(1);
    expect(values[1]).toMatchObject({ text: '8 GB' });
  });

  it('does not touch another allowance', () => {
    const roaming = aValue('remaining', GB, { bucket: ROAMING, id: 'r' });
    const ask = { field: 'remaining', bucket: ROAMING, replaces: 'r' } as const;
    const value = aValue('remaining', 2 * GB, { id: 'x' });
    const values = withPicks([...pictured, roaming], [{ ask, value }]);
    expect(values[1]).toBe(left);
    expect(values.at(-1)).toMatchObject({ id: 'x', bucket: ROAMING });
    expect(values[0]).toBe(total);
  });
});

describe('what is confirmed', () => {
  it('is what was found, with the shares that confirm it', () => {
    expect(confirmed(pictured, memory)).toEqual(pictured);
  });

  it('is without those shares as soon as the user changed something', () => {
    const id = pictured[0]?.id ?? '';
    const kept = confirmed(pictured, { ...memory, leftOut: [id] });
    expect(kept.map(({ field }) => field)).toEqual(['remaining', 'expiresAt', 'card']);
  });

  it('becomes a draft under the name that the user gave', () => {
    const look = {
      url: 'https://my.suixing.example/account',
      title: '我的账户 – 随行数据卡',
      siteName: '',
      locale: 'zh-CN',
      dataUrls: ['https://my.suixing.example/api'],
      html: '<html></html>',
      memory: null,
    };
    expect(toWatchDraft(look, pictured, memory, 'unknown')).toMatchObject({
      connectionId: 'one',
      name: '随行数据卡',
      zone: 'UTC',
      gigabyte: 'unknown',
      dataUrls: look.dataUrls,
    });
    expect(toWatchDraft(look, pictured, { ...memory, name: ' My card ' }, 'unknown').name).toBe(
      'My card',
    );
  });
});

describe('the name of a website', () => {
  const url = 'https://www.my-net.example:8443/account';
  it.each([
    [{ siteName: 'MyNet', title: 'Account | Other' }, 'MyNet'],
    [{ siteName: '', title: 'My account · LEB Mobile' }, 'LEB Mobile'],
    [{ siteName: '', title: '我的账户｜随行' }, '随行'],
    [{ siteName: '', title: 'Account' }, 'my-net.example:8443'],
    [{ siteName: 'x'.repeat(60), title: `A - ${'y'.repeat(60)}` }, 'my-net.example:8443'],
  ])('of %j is %s', (page, name) => {
    expect(siteNameOf({ ...page, url })).toBe(name);
  });
});
