import type { Said } from './say';

/** Words that tell what a payment brings, right ahead of it: "carregue 15 € e receba 20 GB". */
const GETS =
  /(?:^|[^\p{L}])(?:get|receive|receba|recebe|recebes|receberas?|ganhe|ganha|ganhas|recibe|recibes|recibiras?|llevate|obten|consigue|recevez|recois|obtenez|profitez de|ricevi|ricevete|riceverai|ottieni|ontvang|ontvangt|krijg|krijg je|kazan|odbierz|otrzymaj|otrzymasz|zyskaj|zyskasz|ziskej|ziskate|ziskas|primesti|primiti|obtii|получи|получите|получаете|отримай|отримайте|отримаете) $/u;
const REACH = 20;

/** An amount of data that one is to pay for first. */
export const isGot = ({ quantity, clause }: Said, folded: string): boolean =>
  quantity.kind === 'data' &&
  clause.sentence.quantities.some(
    ({ kind, start }) => kind === 'money' && start < quantity.start,
  ) &&
  GETS.test(folded.slice(Math.max(0, quantity.start - REACH), quantity.start));
