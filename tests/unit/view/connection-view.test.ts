import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/domain/failure';
import { MINUTE } from '../../../utils/domain/time';
import { toConnectionSummary } from '../../../utils/view/connection-view';
import { aConnection, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aPackRecord, aSite } from '../../support/site-builders';

const en = wholeLocaleOf('en');
const read = { succeededAt: NOW - 18 * MINUTE };

describe('how a connection is read', () => {
  it.each([
    [{}, {}, 'Your browser’s sign-in'],
    [{ way: 'unknown' }, {}, 'Your browser’s sign-in'],
    [{ way: 'tab' }, {}, 'Your browser’s sign-in, in the background'],
    [{ way: 'visit' }, {}, 'Whenever you visit it'],
    [
      { browserSession: false },
      { signIn: { kind: 'bearer' } },
      'Stored sign-in, this machine only',
    ],
    [{ browserSession: false }, { signIn: { kind: 'none' } }, 'Open to all, no sign-in'],
  ] as const)('%j by %j', (site, pack, readFrom) => {
    const connection = aConnection({ site: aSite(site), status: read });
    const summary = toConnectionSummary(connection, 1, NOW, en, aPackRecord({ pack }));
    expect(summary).toMatchObject({ readFrom, state: 'Read 18 min ago', lamp: null });
  });

  it('an interface of ours, by its token', () => {
    const summary = toConnectionSummary(aConnection({ status: read }), 2, NOW, en);
    expect(summary).toMatchObject({
      readFrom: 'API token, this machine only',
      address: 'api.nippon.example',
      detail: '',
      lines: '2',
    });
  });

  it('names every host, and the pack where the connection has a name of its own', () => {
    const hosts = ['https://my.nippon.example', 'https://api.nippon.example:8443'];
    const connection = aConnection({ name: 'Dad', site: aSite({ hosts }) });
    const summary = toConnectionSummary(connection, 1, NOW, en, aPackRecord());
    expect(summary).toMatchObject({
      address: 'my.nippon.example, api.nippon.example:8443',
      detail: 'Nippon Mobile',
    });
  });
});

describe('the state of a website', () => {
  it.each<[Failure, string, string]>([
    [{ kind: 'signed-out', accepted: true, session: true }, 'Signed out', '已退出登录'],
    [{ kind: 'other-account' }, 'Other account', '另一个账户'],
    [{ kind: 'maintenance' }, 'Maintenance', '正在维护'],
    [{ kind: 'unreadable', path: 'x', why: 'page-changed' }, 'Page changed', '页面有变化'],
    [{ kind: 'unreadable', path: '', why: 'needs-scripts' }, 'Needs scripts', '需要运行脚本'],
    [{ kind: 'unreadable', path: 'x', why: 'negative' }, 'Not readable', '无法读取'],
    [{ kind: 'not-permitted', origin: 'https://a.example' }, 'Not allowed', '未获允许'],
    [{ kind: 'timeout' }, 'Old', '旧数据'],
  ])('%j', (failure, word, zh) => {
    const connection = aConnection({ site: aSite(), status: { failure } });
    expect(toConnectionSummary(connection, 1, NOW, en).lamp?.word).toBe(word);
    expect(toConnectionSummary(connection, 1, NOW, wholeLocaleOf('zh-CN')).lamp?.word).toBe(zh);
  });

  it('paused stands above every fault', () => {
    const connection = aConnection({ paused: true, status: { failure: { kind: 'maintenance' } } });
    expect(toConnectionSummary(connection, 1, NOW, en).lamp?.word).toBe('Paused');
  });
});
