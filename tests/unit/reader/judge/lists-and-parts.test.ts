import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

describe('a word above a list', () => {
  it('is said of each item, whatever the plan is called', () => {
    const text =
      'Остатки по тарифу «Близкие люди 2»:\nИнтернет: 5437 МБ\nМинуты на РФ: 212\nSMS: 87\nДействуют до 30.05.2026.';
    expect(readMessage(text, 'ru-RU')).toEqual({
      left: 5.437,
      minutes: 212,
      sms: 87,
      expires: '2026-05-30',
    });
  });

  it('is nothing where it tells of prices', () => {
    const text = 'Unsere Preise:\nInternet: 10 GB\nMinuten: 300\nSMS: 100';
    expect(readMessage(text, 'de-DE')).toEqual({});
  });

  it('a colon gives way to the word behind it', () => {
    const text = '您本月流量使用情况：通用流量总量40GB，已使用18.53GB，剩余21.47GB。';
    expect(readMessage(text, 'zh-CN')).toEqual({ left: 21.47, used: 18.53, total: 40 });
  });
});

describe('parts of one allowance', () => {
  const card = (name: string, ...told: string[]) =>
    `<div><p>${name}</p>${told.map((one) => `<div>${one}</div>`).join('')}</div>`;

  it('all are of what the first is called', () => {
    const body =
      card('定向流量', '剩余<b>28.9</b>GB', '已用<b>1.1</b>GB', '总量<b>30</b>GB') +
      card('通用流量', '剩余<b>12.34</b>GB', '已用<b>7.66</b>GB', '总量<b>20</b>GB');
    expect(readBody(body, 'zh-CN')).toEqual({ left: 12.34, used: 7.66, total: 20 });
  });

  it('what is available beside what is left is the whole', () => {
    const body =
      '<table><tr><th>項目</th><th>可用量</th><th>已使用</th><th>剩餘</th></tr><tr><td>國內上網</td><td>24 GB</td><td>6.2 GB</td><td>17.8 GB</td></tr></table>';
    expect(readBody(body, 'zh-TW')).toEqual({ left: 17.8, used: 6.2, total: 24 });
  });

  it('a whole below a slash, in pieces', () => {
    const body = '<h2>データ残量</h2><p><span>9.12</span>GB</p><p>/<span>20.00</span>GB</p>';
    expect(readBody(body, 'ja-JP')).toEqual({ left: 9.12, total: 20 });
  });

  it('a whole that is less than its rest is not shown', () => {
    const body =
      '<h2>データ残容量</h2><p>7,412MB</p><table><tr><th>基本データ容量</th><td>5,000MB</td></tr></table>';
    expect(readBody(body, 'ja-JP')).toEqual({ left: 7.412 });
  });

  it('a size in a name is of the card it stands in', () => {
    const body =
      '<div><p>国内流量包(5GB)</p><p>剩余：3.20GB</p></div><div><p>套餐内流量(20GB)</p><p>剩余：12.34GB</p></div>';
    expect(readBody(body, 'zh-CN')).not.toHaveProperty('total');
  });

  it('messages alone and of how many', () => {
    expect(
      readBody('<div><h3>SMS</h3><p>Осталось</p><p>45</p><p>из 50</p></div>', 'ru-RU'),
    ).toEqual({ sms: 45 });
  });

  it('the word for "out of" behind the whole', () => {
    const body = '<p>Интернет</p><p><span>22,7 ГБ қалды</span><span>35 ГБ ішінен</span></p>';
    expect(readBody(body, 'kk-KZ')).toEqual({ left: 22.7, total: 35 });
  });
});

describe('what stands around', () => {
  it('links side by side are no heading', () => {
    const body =
      '<div class="top-header"><a>Boutique</a><a>Assistance</a></div><p>Internet : il reste 4,36 Go sur 10 Go</p>';
    expect(readBody(body, 'fr-FR')).toEqual({ left: 4.36, total: 10 });
  });

  it('what one must have is no credit', () => {
    const body = '<p>Se reactivează automat dacă ai cel puțin 7 € credit.</p>';
    expect(readBody(body, 'ro-RO')).toEqual({});
  });

  it('what ends at 24:00 ends with that day', () => {
    const body = '<p>流量剩余 3GB</p><p>2026年5月30日24时失效</p>';
    expect(readBody(body, 'zh-CN')).toEqual({ left: 3, expires: '2026-05-30' });
  });

  it('what is filled up every day is so before the plan is', () => {
    const body =
      '<h3>Datos de hoy</h3><p>Te quedan 1,5 GB de 2 GB</p><p>Tu plan se renueva el 20 de mayo de 2026</p>';
    expect(readBody(body, 'es-ES')).toEqual({ left: 1.5, total: 2 });
  });
});
