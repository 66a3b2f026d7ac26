import { describe, expect, test } from 'vitest';
import { messageLanguage } from '../../../utils/view/help/message-language';
import { messageWords } from '../../../utils/view/help/message-words';
import { toMessage } from '../../../utils/view/help/support-message';
import { aConnection, aRenewal, NOW } from '../../support/builders';
import { aHelp, en, mine, ranked, zh } from './help-samples';

const order = { id: 'LEB-000001', state: 'done', placedAt: NOW, note: null } as const;
const bought = ranked({ renewals: [aRenewal({ orders: [order] })] });

describe('the message to the provider', () => {
  test('is in its language, and names what helps to find the purchase', () => {
    const message = toMessage('no-data', aHelp({ line: bought }), en);
    expect(message?.lang).toBe('ja');
    expect(message?.title).toContain('Japanese');
    for (const part of ['••4471', 'Japan 10 GB', '注文番号：LEB-000001', '￥1,980']) {
      expect(message?.text).toContain(part);
    }
    expect(message?.meaning?.text).toContain('Order number: LEB-000001');
    expect(message?.hint).not.toContain('order number');
  });

  test('says what it says in the user’s own language, unless that is the same', () => {
    const chinese = aHelp({ pack: { countries: ['CN'] } });
    expect(toMessage('slow', chinese, zh)?.meaning).toBeNull();
    expect(toMessage('slow', chinese, en)?.meaning?.text).toContain('slow');
    expect(toMessage('slow', aHelp(), zh)?.meaning?.text).toContain('限速');
  });

  test('asks for the order number where none is known, and invents nothing', () => {
    const message = toMessage('no-data', aHelp({ line: ranked({ renewals: [aRenewal()] }) }), en);
    expect(message?.hint).toContain('order number');
    expect(message?.text).not.toContain('注文番号');
    const nothing = toMessage('no-data', aHelp(), en);
    expect(nothing?.text).not.toContain('金額');
  });

  test('names no checkout of what was bought elsewhere', () => {
    const elsewhere = aRenewal({ state: 'confirmed', closedAt: NOW, elsewhere: true });
    const message = toMessage('no-data', aHelp({ line: ranked({ renewals: [elsewhere] }) }), en);
    expect(message?.text).not.toContain('お支払い日時');
  });

  test('about signing in there is none', () => {
    expect(toMessage('cannot-sign-in', aHelp(), en)).toBeNull();
    expect(toMessage('password-forgotten', aHelp(), en)).toBeNull();
  });

  test('says when it was copied', () => {
    const text = toMessage('slow', aHelp(), en)?.text ?? '';
    expect(toMessage('slow', aHelp({ copied: text }), en)?.copy.label).toBe('Copied');
    expect(toMessage('slow', aHelp({ copied: 'else' }), en)?.copy.label).toBe('Copy');
  });
});

test.each([
  [{ countries: ['JP'], locale: 'en' }, 'ja'],
  [{ countries: ['HK'] }, 'zh-TW'],
  [{ countries: ['JP', 'KR'], locale: 'ko-KR' }, 'ko'],
  [{ locale: 'zh-Hant-HK' }, 'zh-TW'],
  [{ locale: 'zh' }, 'zh-CN'],
  [{ locale: 'de-CH' }, 'de'],
  [{ countries: ['FI'], locale: 'fi' }, 'en'],
  [null, 'en'],
])('a provider of %j is written to in %s', (pack, language) => {
  expect(messageLanguage(pack)).toBe(language);
});

test.each([
  [['https://www.leb.co.jp/', 'https://api.leb.example'], 'ja'],
  [[null, 'https://api.leb.com.cn/tmf-api'], 'zh-CN'],
  [['https://leb.com.tw'], 'zh-TW'],
  [['https://leb.example', 'http://127.0.0.1:4600'], 'en'],
] as const)('where no pack knows the provider, %j says %s', (addresses, language) => {
  expect(messageLanguage(null, addresses)).toBe(language);
});

test('a pack that somebody else wrote tells the language of an interface at its origin, and no way', () => {
  const connection = aConnection({ address: `${mine}/tmf-api` });
  const help = aHelp({ line: ranked({ connection }), pack: { countries: ['PT'] } });
  expect(toMessage('slow', help, en)?.lang).toBe('pt');
  expect(help.pack).toBeNull();
});

test('every language says everything', () => {
  for (const words of Object.values(messageWords)) {
    const texts = Object.values(words).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values<string>(each),
    );
    expect(texts).toHaveLength(12);
    expect(texts.every((text) => text.trim().length > 1)).toBe(true);
  }
});
