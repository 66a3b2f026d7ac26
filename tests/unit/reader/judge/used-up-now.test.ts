import { describe, expect, it } from 'vitest';
import { readMessage } from './read-text';

describe('all is used up, and slow until the next', () => {
  it.each([
    [
      'de-DE',
      'Dein Datenvolumen von 10 GB ist verbraucht. Du surfst jetzt mit max. 64 kbit/s weiter. Ab dem 01.06. gibt es neues Datenvolumen. 1 GB für 3 EUR: sende PLUS an 5555.',
    ],
    [
      'pt-BR',
      'Você consumiu 100% da sua franquia de internet de 10GB. Sua velocidade foi reduzida. Sua franquia será renovada em 01/06. Contrate 2GB por R$ 9,99',
    ],
    [
      'hu-HU',
      'Elhasználta a 10 GB-os adatkeretét. A sebesség 64 kbit/s-ra csökkent. A keret 2026.06.01-én megújul. Bővítés: 1 GB 990 Ft.',
    ],
    [
      'en-GB',
      "You've used 100% of your 10GB data allowance. Your speed is now reduced to 128kbps until 1 June when your plan renews. Add 2GB for £5.",
    ],
    [
      'ko-KR',
      '고객님의 기본 데이터 10GB를 모두 사용하셨습니다. 현재 400kbps로 속도가 제한됩니다. 6월 1일에 초기화됩니다. 데이터 1GB 추가 1,100원',
    ],
  ])('is told beside an offer: %s', (locale, text) => {
    expect(readMessage(text, locale)).toMatchObject({
      total: 10,
      throttled: true,
      resets: '2026-06-01',
    });
  });

  it('is told of a percentage in the word for it', () => {
    const read = readMessage('Ai consumat 100% din traficul de internet inclus (15GB).', 'ro-RO');
    expect(read).toEqual({ total: 15, percentUsed: 100 });
  });

  it.each([
    ['de-DE', 'Wenn dein Datenvolumen von 10 GB verbraucht ist, surfst du mit 64 kbit/s weiter.'],
    ['en-GB', 'Once 100% of your 10GB is used, your speed may be reduced to 64 kbps.'],
    ['nl-NL', 'Je bundel van 10 GB is op 1 juni weer vol.'],
  ])('is not what would be: %s', (locale, text) => {
    const read = readMessage(text, locale);
    expect(read).not.toHaveProperty('throttled');
    expect(read).not.toHaveProperty('left');
  });
});

describe('a size in brackets behind a share', () => {
  it.each([
    ['es-ES', 'Has usado el 75% de tus datos (60 GB). Te quedan 15 GB.'],
    ['fr-FR', 'Vous avez consommé 75% de votre enveloppe (60 Go). Il vous reste 15 Go.'],
  ])('is the whole where the rest proves it: %s', (locale, text) => {
    expect(readMessage(text, locale)).toEqual({ left: 15, total: 60, percentUsed: 75 });
  });
});
