import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

describe('a speed that would be', () => {
  it.each([
    ['en-GB', 'Data used', 'Once you have used your allowance, your speed is reduced.'],
    ['de-DE', 'Verbrauch', 'Sobald es aufgebraucht ist, gilt reduzierte Geschwindigkeit.'],
    ['es-ES', 'Datos consumidos', 'Al agotar tus gigas, navegarás a velocidad reducida.'],
    ['tr-TR', 'Kullanılan internet', 'Kotanız bittiğinde hızınız düşürülür.'],
    ['ja-JP', 'データ使用量', '使い切ると通信速度が制限されます。'],
    ['ar-EG', 'البيانات المستهلكة', 'بعد استهلاك الباقة يتم تخفيض السرعة.'],
  ])('is not one of now: %s', (locale, used, then) => {
    const read = readBody(`<h2>${used}</h2><p>5 GB</p><p>${then}</p>`, locale);
    expect(read).toEqual({ used: 5 });
  });
});

describe('a speed of now', () => {
  it.each([
    ['en-GB', 'Your data speed is currently reduced to 128 kbps.'],
    ['es-ES', 'Se ha reducido tu velocidad: estás navegando a velocidad reducida.'],
    ['fr-FR', 'Votre débit est actuellement réduit.'],
    ['ja-JP', '現在、通信速度が制限されています。'],
    ['zh-CN', '您当前已被限速。'],
  ])('is told: %s', (locale, text) => {
    expect(readMessage(text, locale)).toEqual({ throttled: true });
  });
});

describe('a speed that is said not to be reduced', () => {
  it.each([
    ['en-GB', 'No throttling'],
    ['de-DE', 'Ohne Drosselung'],
    ['fr-FR', 'Sans bridage'],
    ['zh-TW', '吃到飽不降速'],
    ['ja-JP', '速度制限なし'],
    ['ko-KR', '속도제한 없음'],
  ])('is not slow: %s', (locale, text) => {
    expect(readMessage(text, locale)).not.toHaveProperty('throttled');
  });

  it('nor is one of a list of plans', () => {
    const body =
      '<table><tr><th>月租費</th><th>499</th><th>799</th></tr><tr><th>超量後</th><td>降速 1Mbps</td><td>降速 5Mbps</td></tr></table>';
    expect(readBody(body, 'zh-TW')).toEqual({});
  });
});

describe('a row named by its speed', () => {
  it.each([
    ['ru-RU', 'Трафик на скорости до 64', 'Неограничено'],
    ['de-DE', 'Internet mit reduzierter Geschwindigkeit', 'unbegrenzt'],
    ['es-ES', 'Datos a velocidad reducida', 'Ilimitados'],
    ['en-GB', 'Data at reduced speed', 'Unlimited'],
  ])('is neither slow now nor without limit: %s', (locale, name, value) => {
    const rows = `<tr><td>${name}</td><td>${value}</td></tr>`;
    const read = readBody(`<table><tr><td>ID</td><td>12</td></tr>${rows}</table>`, locale);
    expect(read).toEqual({});
  });
});
