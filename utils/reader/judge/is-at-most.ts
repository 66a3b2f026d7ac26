import { fold } from '../text/fold';
import type { Said } from './say';

const WORDS =
  'less than|fewer than|under|below|weniger als|unter|moins de|menos de|por debajo de|meno di|sotto i|abaixo de|minder dan|onder|mindre än|under|alle|mindre end|mindre enn|mniej niż|poniżej|méně než|pod|menej ako|manj kot|kevesebb mint|mai puțin de|sub|менее|меньше|менше|ниже|нижче|по-малко от|под|manje od|ispod|λιγότερο από|λιγότερα από|κάτω από|أقل من|کمتر از|פחות מ|mažiau nei|mazāk nekā|vähem kui|kurang dari|di bawah|dưới|ít hơn|ต่ำกว่า|น้อยกว่า|不足|少于|少於|低于|低於';
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${WORDS.split('|')
    .map((word) => fold(word))
    .join('|')}) ?$|(?:不足|少于|少於|低于|低於) ?$|(?:ต่ำกว่า|น้อยกว่า) ?$`,
  'u',
);
/** "1GBを下回りました", "1GB 미만", "1 GB'ın altına" */
const BEHIND =
  /^ ?(?:を(?:下回|切)|未満|以下に|미만|이하로|['’]?(?:n?[iıuü]n|dan|den)? ?altin|ten az|dan az|den az|-?(?:dan|nan) (?:kem|az))/u;
const LONGEST = 24;

/** "Less than 1 GB left": how much it is not, and not how much it is. */
export const isAtMost = ({ quantity: { kind, start, end } }: Said, folded: string): boolean =>
  kind === 'data' &&
  (BEFORE.test(folded.slice(Math.max(0, start - LONGEST), start)) ||
    BEHIND.test(folded.slice(end, end + 12)));
