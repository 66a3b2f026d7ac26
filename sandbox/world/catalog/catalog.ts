import type { Offering } from '../offering';
import { businessOfferings } from './business';
import { dataCardOfferings } from './data-card';
import { europeOfferings } from './europe';
import { hongKongOfferings } from './hong-kong';
import { japanOfferings } from './japan';
import { japanChoice } from './japan-choice';
import { japanSellers } from './japan-sellers';
import { koreaOfferings } from './korea';
import { voiceOfferings } from './voice';

/** Everything the operator has ever offered; promotions run from `now`. */
export const catalog = (now: number): readonly Offering[] => [
  ...japanOfferings(now),
  ...japanSellers,
  ...japanChoice(now),
  ...europeOfferings(now),
  ...hongKongOfferings,
  ...koreaOfferings,
  ...dataCardOfferings,
  ...voiceOfferings,
  ...businessOfferings,
];
