import { SEAM } from '../text/letters';
import type { Label } from '../tokens/token';
import { isConditional } from './is-conditional';
import type { Said } from './say';
import { sentenceStart } from './sentence-around';

const HAN = /\p{Script=Han}/u;
/** What is reached or gone beyond; only what stands behind it says that it is not so yet. */
const REACHES = /(?:达到?|達到?|到达|到達|超过|超過|超出|满|滿|用到|量到|量为) *$/;
const ONCE =
  /^ *(?:时|時|后|後|之后|之後|以后|以後|以上|即|则|則|将|將|的|者|,(?:将|將|即|则|則|系统|系統|会|會))/;
const WHEN = /当(?![月日天前期])|當(?![月日天前期])|若|如果|如(?!下)|一旦|倘/;
const BEYOND =
  /^ *(?:(?:を超え|に達し|に到達し|を超過し)た(?:場合|とき|時|後)|を超え(?:ると|れば)|に(?:到達|達)す(?:ると|れば)|以上(?:の場合|になると|[ごこ]利用)|超過(?:後|時)|(?:을|를|에)? ?(?:초과|도달)(?: ?시| ?후|하면)|(?:을|를)? ?(?:넘으면|사용(?: ?시|하면)))/;

/** "残りが0GBになると": what would be left. */
const COMES_TO = /^ *(?:以下|未満)?(?:に|と)な(?:ると|った|り次第|れば)/;

/** "When your use reaches 200 GB", "使用量达到200GB时": what would be used, not what was. */
export function isThreshold({ quantity, partner }: Said, label: Label, folded: string): boolean {
  if (partner !== null) return false;
  if (label.role === 'remaining')
    return (
      COMES_TO.test(seamless(folded.slice(quantity.end, quantity.end + 8))) ||
      (quantity.kind === 'percent' && isCaseOf(folded, quantity.start))
    );
  if (label.role !== 'used') return false;
  const ahead = seamless(folded.slice(sentenceStart(folded, quantity.start), quantity.start));
  const behind = seamless(folded.slice(quantity.end, quantity.end + 8));
  if (BEYOND.test(behind)) return true;
  if (HAN.test(ahead)) return REACHES.test(ahead) && (ONCE.test(behind) || WHEN.test(ahead));
  // Finnish "Kun 100 Gt on käytetty"; in Danish the word is "only".
  return isConditional(ahead) || (ahead.endsWith('kun ') && behind.startsWith(' on '));
}

/** "When 20 % of what is left …": the sentence begins with the word for a case. */
const isCaseOf = (folded: string, before: number): boolean => {
  const [first = ''] = folded.slice(sentenceStart(folded, before), before).trim().split(' ');
  return first !== '' && isConditional(`${first} `);
};

const seamless = (text: string): string => text.replaceAll(SEAM, ' ');
