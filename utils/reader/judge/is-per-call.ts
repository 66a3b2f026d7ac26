import type { Quantity } from '../tokens/token';
import { wordsOf } from './kinds/words-of';

/** So long a single call may last: it is no talk time that is left. */
const PER_CALL = wordsOf(
  'per call|each call|pro gespräch|pro anruf|je gespräch|je anruf|par appel|por llamada|cada llamada|por chamada|por ligação|cada ligação|a chiamata|per chiamata|ogni chiamata|per gesprek|per oproep|per samtal|pr. samtale|per samtale|puhelua kohti|na połączenie|za połączenie|na jeden hovor|za hovor|na hovor|hívásonként|per apel|pe apel|за звонок|на звонок|за дзвінок|на дзвінок|на разговор|по разговору|по позиву|po pozivu|na klic|ανά κλήση|arama başına|görüşme başına|لكل مكالمة|في المكالمة|هر تماس|לשיחה|per panggilan|setiap panggilan|mỗi cuộc|cuộc gọi dưới|ครั้งละ|ต่อครั้ง|1回|一回|分以内|分かけ放題|每次|每通|单次|單次|1통화|1회|회당|통화당|vienam skambučiui|par zvanu|kõne kohta',
);
/** A limit stands beside its amount. */
const REACH = 24;

export const isPerCall = ({ kind, unit, start, end }: Quantity, folded: string): boolean =>
  kind === 'duration' &&
  (unit === 'minute' || unit === 'second' || unit === 'hour') &&
  PER_CALL.test(folded.slice(Math.max(0, start - REACH), end + REACH));
