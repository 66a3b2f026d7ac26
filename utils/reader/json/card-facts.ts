import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Label } from '../tokens/token';
import type { Card } from './card';

const DESCRIBING =
  /type|name|label|libell|title|code|categor|desc|kind|nombre|nome|bezeichnung|tipo|naam|nazwa|nazev|naziv|nimi|navn|namn|nume$|^ad$|adi$|nama|jenis|^ten|atau[yiı]?$|^typ|^tip$|^tipas$|^vrsta$|^druh$|^rodzaj$|^tipus$|^tipe$|^tyypi|^soort$|^slag$|^art$|^구분$|^항목$|^вид$|^түрі$|^種別$|^类型$|^類型$|^ประเภท$|^نوع$|^סוג$|tyyppi|tur$|itemnm|nm$|имя|назван|наимен|^тип|атауы|名|이름|^id$|service|product|bucket|scope|zone$|coverage|^key$|param|caption|header|headline|heading|etiquet|rotul|etykiet|popis|cimke|etiket|titre|titolo|titul|titel|tytul|nadpis|otsikko|baslik|judul|метк|подпис|заголов|标题|標題|ラベル|項目|项目|항목|หัวข้อ|ชื่อ|العنوان|عنوان|כותרת/i;
const NAMING =
  /name|libell|label|title|desc|nombre|nome|bezeichnung|naam|nazwa|nazev|naziv|nimi|navn|namn|nama|atau[yiı]?$|nm$|назван|наимен|名|이름/i;
/** "currencyCode": "GBP", "unitName": "KB": how amounts are written, not what they are of. */
const WRITTEN_IN = /curr|unit|uom|measure/i;
/** What its owner calls it: "Family" is the name of a line. */
const OWN_NAME = /nick|alias/i;
const NOT = /(?:^|[\s_-])not(?=[\s_-])/i;
const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);
const LONGEST = 80;
const LONGEST_NAME = 120;

/** What an object says it is, before any of its amounts is looked at. */
export interface CardFacts {
  /** The words of its name, type and the like. */
  described: readonly Label[];
  /** What its own key in the object around says. */
  keyed: readonly Label[];
  /** What it is called by who writes it. */
  name: string;
  /** A key of it names a price. */
  priced: boolean;
}

export const labelOf = (role: Role): Label => ({
  kind: 'label',
  start: 0,
  end: 0,
  role,
  weak: false,
});

const known = new WeakMap<Card, CardFacts>();

/** Found once a card: every amount of it and of what is in it asks. */
export function factsOf(card: Card): CardFacts {
  const before = known.get(card);
  if (before !== undefined) return before;
  const facts: CardFacts = {
    described: card.entries.flatMap((entry) =>
      isOfSeveral(entry, card) ? [] : describing(entry, card),
    ),
    keyed: ownRoles(card.key, card).map(labelOf),
    name: nameOf(card),
    priced: card.entries.some(([key]) => rolesOfKey(key).roles.includes('price')),
  };
  known.set(card, facts);
  return facts;
}

/** "D_EU_DATA": at home and in the EU, by the letters of the country. */
const HOME_AND_EU =
  /(?:^|[^A-Z])(?:D|AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|UK)[_ +&/-]{1,3}EU(?![A-Za-z])/;
/** "FU_Min_NR-LDI_NA": at home as well as over long distances, as a code lists it. */
const HOME_AND_FAR = /(?:^|[_-])(?:NR|RN|NA|NAC)(?:[_-]IR)?[_-]LDI(?:$|[_-])/;
const isNoRoaming = ({ role }: Label): boolean => role !== 'roaming';

/** One "member" that is no entry of a list is whoever looks; several are the others. */
const MEMBER = /^member$/i;

const ownRoles = (name: string, { inArray }: Card): readonly Role[] => {
  const { roles } = rolesOfKey(name);
  return MEMBER.test(name) && !inArray ? roles.filter((role) => role !== 'other-line') : roles;
};

/** "25 GB + 20 GB rolled over": what is said of the second is not said of the whole. */
const firstOf = (name: string): string => /^([^+]*\d[^+]*) \+/.exec(name)?.[1] ?? name;

const ORDINAL = /(?:one|two|three|four|first|second|third)(?=[A-Z_]|$)/i;

/** "typeOneDesc", "typeTwoDesc": each tells of one of several things, and none of the object. */
function isOfSeveral([key]: readonly [string, unknown], { entries }: Pick<Card, 'entries'>) {
  if (!ORDINAL.test(key)) return false;
  const stem = key.replace(ORDINAL, '#');
  return entries.some(([name]) => name !== key && name.replace(ORDINAL, '#') === stem);
}

function describing([key, value]: readonly [string, unknown], card: Card): Label[] {
  if (typeof value !== 'string' || value.length > LONGEST || !DESCRIBING.test(key)) return [];
  if (WRITTEN_IN.test(key) && !/type$/i.test(key)) return [];
  // "@type": "AccumulatedBalance" tells how the answer is made.
  if (key.startsWith('@')) return [];
  if (OWN_NAME.test(key)) return [];
  if (/^id$/i.test(key) && /\d/.test(value)) return [];
  const said = findLabels(fold(firstOf(value).replace(/[_-]+/g, ' ')));
  if (HOME_AND_EU.test(value)) return [...said, labelOf('data')].filter(isNoRoaming);
  const coded = /^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) ? ownRoles(value, card).map(labelOf) : [];
  const self = MEMBER.test(value) && !card.inArray;
  const labels = [...(self ? [] : said), ...coded];
  // "USAGE_NOT_AVAILABLE" is of no amount.
  if (HOME_AND_FAR.test(value)) return labels.filter(isNoRoaming);
  return NOT.test(value) ? labels.filter(({ role }) => !AMOUNTS.has(role)) : labels;
}

function nameOf({ entries, key }: Card): string {
  const naming = entries.find(
    (entry) =>
      typeof entry[1] === 'string' &&
      entry[1].length <= LONGEST &&
      NAMING.test(entry[0]) &&
      !isOfSeveral(entry, { entries }),
  );
  return String(naming?.[1] ?? key).slice(0, LONGEST_NAME);
}
