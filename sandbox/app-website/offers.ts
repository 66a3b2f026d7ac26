import { showBytes, showMoney } from '../website/format';
import type { Visit } from '../website/visit';
import { advertised } from '../world/advertised';
import type { Line } from '../world/line';
import { major } from '../world/money';
import type { World } from '../world/world';
import type { Offer } from './app-json';
import { megabytes } from './usage-amounts';

/** What the app advertises beside what is left, the first most. */
export function offers(
  { texts, language, layout }: Visit,
  world: World,
  lines: readonly Line[],
  now: number,
): readonly Offer[] {
  const isNew = layout === 'reordered';
  const all = advertised(world, lines, now).map(({ offering, line, data, price }): Offer => {
    const { id, name, currency } = offering;
    const asked = showMoney(texts, price, currency);
    return {
      offerId: id,
      lineId: line.id,
      title: isNew
        ? texts.newAdvert(name[language], asked)
        : texts.advert(showBytes(texts, data), asked),
      dataAmount: megabytes(data),
      unit: 'MB',
      price: { value: major(price, currency), currency },
    };
  });
  return isNew ? all.toReversed() : all;
}
