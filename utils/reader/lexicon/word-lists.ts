import type { WordList } from './word-list';
import { ar } from './words/ar';
import { bg } from './words/bg';
import { cs } from './words/cs';
import { da } from './words/da';
import { de } from './words/de';
import { el } from './words/el';
import { en } from './words/en';
import { es } from './words/es';
import { fa } from './words/fa';
import { fi } from './words/fi';
import { fr } from './words/fr';
import { he } from './words/he';
import { hu } from './words/hu';
import { id } from './words/id';
import { it } from './words/it';
import { ja } from './words/ja';
import { kk } from './words/kk';
import { ko } from './words/ko';
import { lt } from './words/lt';
import { nl } from './words/nl';
import { pl } from './words/pl';
import { pt } from './words/pt';
import { ro } from './words/ro';
import { ru } from './words/ru';
import { sl } from './words/sl';
import { sr } from './words/sr';
import { sv } from './words/sv';
import { th } from './words/th';
import { tr } from './words/tr';
import { uk } from './words/uk';
import { vi } from './words/vi';
import { zhHans } from './words/zh-hans';
import { zhHant } from './words/zh-hant';

export const WORD_LISTS: readonly WordList[] = [
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hu,
  id,
  it,
  ja,
  kk,
  ko,
  lt,
  nl,
  pl,
  pt,
  ro,
  ru,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
];
