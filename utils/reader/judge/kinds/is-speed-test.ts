import { isNamed, isTold, isTwice, type Told } from './told-lines';
import { wordsOf } from './words-of';

const NAME = wordsOf(
  'speed test|speedtest|your speed|speed result|geschwindigkeitstest|test de débit|test de velocidad|test di velocità|teste de velocidade|snelheidstest|hastighetstest|hastighedstest|nopeustest|test prędkości|test rychlosti|test rýchlosti|sebességteszt|sebességmérés|test de viteză|тест скорости|проверка скорости|тест швидкості|тест за скорост|test brzine|тест брзине|test hitrosti|τεστ ταχύτητας|hız testi|اختبار السرعة|تست سرعت|בדיקת מהירות|スピードテスト|速度測定|測速|测速|속도 측정|đo tốc độ|tes kecepatan|ทดสอบความเร็ว',
);
const DELAY = wordsOf(
  'ping|latency|latenz|latence|latencia|latenza|latência|jitter|пинг|задержк|延遲|延迟|遅延|지연',
);
const BOTH_WAYS = 2;

/** What a measurement has cost, beside two speeds and a delay. */
export function isSpeedTest(told: Told): boolean {
  const speeds = told.lines.filter(({ quantities }) =>
    quantities.some(({ kind }) => kind === 'speed'),
  );
  return isTwice([
    () => speeds.length >= BOTH_WAYS,
    () => isNamed(told, NAME),
    () => isTold(told, DELAY),
  ]);
}
