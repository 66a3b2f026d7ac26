const CAPTCHA = /captcha|cf-challenge|challenge-form|turnstile/i;
const TITLE =
  /(?:^|[-_\s])(?:title|titel|titre|titulo|heading|headline|header|caption)(?:$|[-_\s])/i;
/** Some name of those that hide may be in there: most elements need no closer look. */
const MAY_HIDE = /hid|none|invis|dn|fade/;

/** Longer ones are made to be slow. */
const LONGEST = 300;
/** Classes come again and again on one page; of made-up ones no more than these are remembered. */
const MOST = 1000;

interface ClassSigns {
  captcha: boolean;
  title: boolean;
  mayHide: boolean;
}

const known = new Map<string, ClassSigns>();
/** One element is asked about several times. */
let last = '';
let lastTold: ClassSigns = { captcha: false, title: false, mayHide: false };

/** What the classes of an element tell of it by their names. */
export function classSigns(names: string): ClassSigns {
  if (names === last) return lastTold;
  last = names;
  lastTold = known.get(names) ?? read(names);
  if (known.size < MOST && names.length <= LONGEST) known.set(names, lastTold);
  return lastTold;
}

const read = (names: string): ClassSigns => ({
  captcha: isCaptcha(names),
  title: TITLE.test(names.slice(0, LONGEST)),
  mayHide: MAY_HIDE.test(names.slice(0, 1000)),
});

/** Does a name or an address speak of a check that nobody is a robot? */
export const isCaptcha = (name: string): boolean => name.length < 2000 && CAPTCHA.test(name);
