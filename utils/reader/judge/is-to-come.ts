import { fold } from '../text/fold';
import type { Said } from './say';
import { sentenceAround } from './sentence-around';

const words = (list: string): string => list.split('|').map(fold).join('|');

/** Ahead of what comes next: "Dann", "Ensuite", "Daarna". */
const THEN = new RegExp(
  `^[\\s.!?;]*(?:${words('ab dann|dann|danach|anschließend|then|after that|afterwards|ensuite|puis|après|después|luego|entonces|poi|dopo|dan|daarna|vanaf dan|depois|então|a seguir|potem|następnie|wtedy|poté|potom|pak|derefter|så|da|sedan|därefter|deretter|sitten|sen jälkeen|затем|потом|после этого|потім|після цього|след това|после|nakon toga|zatim|nato|ezután|utána|apoi|după aceea|sonra|μετά|στη συνέχεια')})(?=[\\s,:])`,
  'u',
);
/** "You will then": the same behind the subject. */
const WILL_THEN = /(?:^|[^\p{L}])(?:will then|then have|then get)(?=\s)/u;
/** Once more: "wieder", "à nouveau", "di nuovo". */
const AGAIN = new RegExp(
  `(?:^|[^\\p{L}])(?:${words('again|wieder|erneut|à nouveau|de nouveau|de nuevo|nuevamente|otra vez|di nuovo|nuovamente|novamente|de novo|weer|opnieuw|znów|znowu|ponownie|opět|znovu|igen|på nytt|jälleen|taas|uudelleen|снова|вновь|опять|знову|отново|ponovno|ponovo|opet|spet|újra|ismét|din nou|tekrar|yeniden|ξανά|πάλι')})(?![\\p{L}])`,
  'u',
);

/** "Then you have 6 GB again": what will be left once the next period begins. */
export function isToCome({ quantity }: Said, folded: string): boolean {
  if (quantity.kind !== 'data') return false;
  const sentence = sentenceAround(folded, quantity.start, quantity.end);
  return (THEN.test(sentence) || WILL_THEN.test(sentence)) && AGAIN.test(sentence);
}
