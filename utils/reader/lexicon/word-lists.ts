import type { WordList } from './word-list';
import { ar } from './words/ar';
import { az } from './words/az';
import { bg } from './words/bg';
import { bn } from './words/bn';
import { cs } from './words/cs';
import { da } from './words/da';
import { de } from './words/de';
import { el } from './words/el';
import { en } from './words/en';
import { es } from './words/es';
import { et } from './words/et';
import { fa } from './words/fa';
import { fi } from './words/fi';
import { fr } from './words/fr';
import { he } from './words/he';
import { hi } from './words/hi';
import { hr } from './words/hr';
import { hu } from './words/hu';
import { hy } from './words/hy';
import { id } from './words/id';
import { it } from './words/it';
import { ja } from './words/ja';
import { ka } from './words/ka';
import { kk } from './words/kk';
import { ko } from './words/ko';
import { lt } from './words/lt';
import { lv } from './words/lv';
import { mn } from './words/mn';
import { ms } from './words/ms';
import { nb } from './words/nb';
import { nl } from './words/nl';
import { pl } from './words/pl';
import { pt } from './words/pt';
import { ro } from './words/ro';
import { ru } from './words/ru';
import { sk } from './words/sk';
import { sl } from './words/sl';
import { sr } from './words/sr';
import { sv } from './words/sv';
import { sw } from './words/sw';
import { ta } from './words/ta';
import { th } from './words/th';
import { tr } from './words/tr';
import { uk } from './words/uk';
import { ur } from './words/ur';
import { uz } from './words/uz';
import { uzCyrl } from './words/uz-cyrl';
import { vi } from './words/vi';
import { zhHans } from './words/zh-hans';
import { zhHant } from './words/zh-hant';

/**
 * By what BCP 47 calls the language; the place of each is its number in the tree of phrases. Kin stand
 * beside each other: packed, they have much in common.
 */
export const LEXICON: Readonly<Record<string, WordList>> = {
  'zh-hans': zhHans,
  'zh-hant': zhHant,
  ja,
  ko,
  th,
  ka,
  hy,
  bn,
  hi,
  ta,
  he,
  ur,
  fa,
  ar,
  el,
  mn,
  'uz-cyrl': uzCyrl,
  kk,
  uk,
  ru,
  bg,
  sr,
  hr,
  sl,
  sk,
  cs,
  pl,
  lt,
  lv,
  et,
  fi,
  sv,
  nb,
  da,
  nl,
  de,
  en,
  fr,
  it,
  es,
  pt,
  ro,
  hu,
  tr,
  az,
  uz,
  sw,
  id,
  ms,
  vi,
};
