import { z } from 'zod';

const text = z.string().min(1);
const list = <Item extends z.ZodType>(item: Item) => z.tuple([item], item);
const words = list(text.refine((each) => !/[{}]/.test(each), 'a plain text'));

const namesIn = (template: string): string[] =>
  [...template.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);

/** Texts with places for values: each of `needs` once, and any of `may` at most once. */
function templates(needs: readonly string[], may: readonly string[] = []) {
  const fits = (template: string): boolean => {
    const names = namesIn(template);
    return (
      new Set(names).size === names.length &&
      needs.every((name) => names.includes(name)) &&
      names.every((name) => needs.includes(name) || may.includes(name)) &&
      !/[{}]/.test(template.replace(/\{\w+\}/g, ''))
    );
  };
  return text.refine(fits, `a text with {${needs.join('} {')}}, may have {${may.join('} {')}}`);
}

const twelve = z.array(text).length(12);
const dateFormat = text.regex(/M/).regex(/D/);

/** The words of account pages in one language: what stands between the values, and around them. */
export const phrasebookShape = z.strictObject({
  /** BCP 47. */
  lang: text,
  locale: text,
  /** IANA name. */
  zone: text,
  currency: z.string().regex(/^[A-Z]{3}$/),
  money: list(templates(['n'])),
  /** Decimal places of an amount of money, as usually shown. */
  decimals: z.union([z.literal(0), z.literal(2)]),
  decimal: z.enum(['.', ',']),
  group: z.enum(['.', ',', ' ', '\u00a0', '']),
  /** Ten digits of the script, where pages use them often. */
  digits: z.string().length(10).optional(),
  /** One that pages use beside the Gregorian. */
  calendar: z.enum(['buddhist', 'persian']).optional(),
  /** Units, with the gap before them. */
  gigabytes: words,
  megabytes: words,
  minutes: words,
  messages: words,
  /** What messages are counted in where the label says what they are. */
  pieces: words.optional(),
  dates: list(dateFormat),
  months: twelve,
  monthsShort: twelve,
  dataName: words,
  voiceName: words,
  smsName: words,
  left: words,
  leftData: words,
  used: words,
  usedData: words,
  total: words,
  totalData: words,
  percentUsed: words,
  percentLeft: words,
  until: words,
  renews: words,
  start: words,
  daysLeft: list(templates(['n'])),
  voiceLeft: words,
  smsLeft: words,
  credit: words,
  tableHeads: z.strictObject({
    name: words,
    total: words,
    used: words,
    left: words,
    until: words,
    start: words,
    status: words,
  }),
  /** `date` is until when, `renewal` when it is filled up again. */
  leftOfTotal: list(templates(['left', 'total'], ['date', 'renewal'])),
  leftAlone: list(templates(['left'], ['date', 'renewal'])),
  usedOfTotal: list(templates(['used', 'total'])),
  percentPhrases: list(
    z.strictObject({ text: templates(['percent'], ['left']), is: z.enum(['used', 'left']) }),
  ),
  ussd: list(templates([], ['left', 'minutes', 'messages', 'money', 'date'])),
  /** Two amounts, a part and its whole. */
  of: list(templates(['a', 'b'])),
  navigation: words,
  title: words,
  heading: words,
  greeting: list(templates(['name'])),
  buyHead: words,
  offer: list(templates(['size', 'price'], ['days'])),
  fee: list(templates(['price'])),
  lastTopup: list(templates(['money', 'date'])),
  note: words,
  roamingHead: words,
  bonusHead: words,
  historyHead: words,
  speed: words,
  planLabel: words,
  planName: words,
  phoneLabel: words,
  simLabel: words,
  status: words,
  footer: words,
  billHead: words,
  billDue: list(templates(['price', 'date'])),
  otherLine: list(templates(['phone', 'left'])),
});

export type Phrasebook = z.infer<typeof phrasebookShape>;

type Words = Phrasebook['left'];

/** A slot that is a list of texts. */
export type Slot = {
  [Key in keyof Phrasebook]-?: Phrasebook[Key] extends Words ? Key : never;
}[keyof Phrasebook];
