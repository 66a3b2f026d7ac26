import type { State } from '../judge/state';
import { type KeyRoles, rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { captionBeside } from './caption-beside';
import type { Card } from './card';
import { plainKey, unitsIn } from './units-in';
import { waysOf } from './ways';
import { wholeOfRest } from './whole-of-rest';

/** Keys of a number that say nothing of it: what it is, the object around says. */
const AMOUNT_KEY =
  /^(?:value|val|amount|amt|quantity|qty|num|shuliang|shuzhi|jine|#text|wert|menge|betrag|valeur|quantite|montant|monto|valor|cantidad|quantidade|importo|importe|quantita|valore|number|count|content|verdi|varde|vaerdi|waarde|maara|määrä|arvo|mennyiseg|kolicina|mnozstvi|ilosc|kwota|wartosc|antal|belopp|beløb|belop|hoeveelheid|bedrag|castka|ciastka|summe|vsota|montante|ammontare|poso|miktar|tutar|deger|jumlah|nilai|cantitate|valoare|gia_?tri|so_?luong|kiekis|suma|iznos|znesek|vrednost|vrijednost|hodnota|osszeg|ertek|сумма|значение|количество|значення|сума|кількість|стойност|вредност|қиймет|мән|量|数量|數量|值|数值|金额|金額|値|값|수량|금액|ค่า|จำนวน|قيمه|القيمه|کمیه|مقدار|ערך|כמות)$/i;
/** "balance: {main: …, bonus: …}" */
const MAIN = /^(?:main|principal|principale|hauptkonto|glowne|osnovnoj|osnovnoy)$/i;
/** Keys of a shown text, which say no more. */
const TEXT_KEY =
  /^(?:text|texte|texto|testo|tekst|friendly(?:text|value|name)?|pretty|human(?:readable)?|txt|str|string|presentation|representation|rendered|display|displayvalue|displaytext|formatted|formattedvalue|valuetext|valuestring|hienthi|goruntu|anzeige|affichage|visning|tampilan)$/;
/** Moments as an object: {"seconds": …}, {"$date": …}, {"date": …, "timezone": …}. */
const MOMENT_KEY =
  /^(?:seconds|date|datetime|iso|isodate|epoch|epochseconds|epochmillis|timestamp|time|millis|utc|raw)$/;
/** Keys beside an amount that do not name it. */
const NO_NAME =
  /request|action|method|operation|status|state|unit|uom|curr|url|icon|color|colour|message|msg|descr/;
/** A limit at which somebody is told something is no allowance. */
const WARNING = /alert|warn|avis|notif|hinweis|alarm|remind/i;
/** What a device has sent or received since it counts is no allowance. */
const EVER = /total_?(?:rx|tx|up_?load|down_?load)|(?:upload|download|rx|tx)(?:ed)?_?total/i;
/** How large one thing may be that is sent. */
const ONE_SIZE =
  /max\w{0,9}(?:transfer|file|message|upload|download|packet|attachment)\w{0,3}size/i;
/** A sentence for the customer, which is read as one where nothing else tells. */
const MESSAGE = /^(?:message|msg|error|errormessage|reason|hint)$/i;
/** "isUnlimited: 0", "_has_extra: 1" answer a question. */
const QUESTION = /^_?(?:is|has|can|show|allow|may|was|est|ist|hat|es_|tiene)(?=[A-Z_])/;
const LONGEST_VALUE = 25;
const NAMING =
  /^ad[iı]?$|^isim$|^titul|^n[ée]v$|^ime$|^nume$|^pavadinimas$|^nosaukums$|name|nazwa|naziv|nazev|nombre|nome|naam|nimi|libelle|bezeichnung|назван|наимен|名称|名稱/i;
/** Numbers that name or sort things; the end of a key of several words. */
const IDENTIFIER =
  /(?:^id|Id|ID|_id|[cC]ode|[iI]ndex|[oO]rder|[pP]riority|[vV]ersion|[sS]tatus|[lL]evel|[rR]ank|[sS]eq|[pP]age|[tT]ype|[fF]lag|[sS]tate)$/;
/** "balanceCfgId", "unusedReason": names something, whatever else the key says. */
const NAMES = /[a-z]I[dD]$|_id$|[a-z]Reason$/;
const TOLD: ReadonlySet<Role> = new Set<Role>([
  'remaining',
  'used',
  'total',
  'expiry',
  'reset',
  'history',
  'daily',
]);
const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);
const PLAN =
  /(?:plan|tarif[a-z]{0,4}|abonnement|forfait|package|paket|product|produkt|produit|producto|prodotto|produto|produs|produktas|tuote|toode|proizvod|izdelek|term[eé]k|[uü]r[uü]n|продукт|προϊον|产品|產品|商品|상품)$/i;
/** "leftMonth", "monthsRemaining": how long a contract or a plan still runs. */
const MONTHS =
  /^(?:left_?months?|(?:remaining|rest|restliche|verbleibende)_?(?:months|monate))$|^(?:months_?(?:left|remaining|to_?go)|meses_?restantes|mois_?restants|mesi_?(?:rimanenti|residui))$/i;
const LONGEST = 60;
const NOTHING: KeyRoles = { roles: [], unit: null };

/** A key that says nothing: what it is, the key of its object says. */
export const isPlainAmount = (key: string): boolean => {
  // "@amount": an attribute.
  const name = key.startsWith('@') ? key.slice(1) : key;
  return AMOUNT_KEY.test(name) || MAIN.test(name);
};

/** A name of 20 GB tells what somebody bought, not what is left of it. */
export const isName = (key: string, value: unknown): boolean =>
  typeof value === 'string' && (NAMING.test(key) || PLAN.test(key)) && /\p{L}{3}/u.test(value);

const isEnd = ({ roles }: KeyRoles): boolean =>
  roles.includes('expiry') || roles.includes('reset') || roles.includes('start');

/** So is a key that only tells how a text or a moment is written. */
export const saysNothing = (key: string, value: unknown, card: Card): boolean =>
  isPlainAmount(key) ||
  (TEXT_KEY.test(plainKey(key)) && typeof value === 'string' && !/^[\d\s]*$/.test(value)) ||
  (MOMENT_KEY.test(plainKey(key)) && isEnd(rolesOfKey(card.key)));

/** What a key says of its value; null where the value counts nothing. */
export function saidOf(key: string, value: unknown, card: Card): KeyRoles | null {
  if (
    MONTHS.test(key) ||
    WARNING.test(key) ||
    EVER.test(key) ||
    ONE_SIZE.test(key) ||
    NAMES.test(key)
  )
    return null;
  if (QUESTION.test(key) && /^[01]$/.test(String(value))) return null;
  // A name of 20 GB tells what somebody bought, not what it is of.
  if (typeof value === 'string' && NAMING.test(key)) return NOTHING;
  if (typeof value === 'string' && value.length > LONGEST_VALUE && MESSAGE.test(key)) return null;
  const told = endOfGauge(key, value, sumOfWays(key, value, rolesOfKey(key), card), card);
  const used = wholeOfUse(key, usageOf(key, told, card), card);
  const own = wholeOfRest(key, partOfTotal(key, used, card), card);
  const plain =
    saysNothing(key, value, card) &&
    !own.roles.some((role) => TOLD.has(role) || (role === 'line' && unitsIn(card).length === 0));
  const named = plain ? together(rolesOfCard(card), pairName(card), own.unit) : own;
  const said = withCaption(isSide(key, card) ? bare(named) : named, captionBeside(key, card));
  const tells = said.roles.some((role) => TOLD.has(role));
  // A number to call counts nothing.
  if (said.roles.includes('line') && !tells) return null;
  return !(tells || said.roles.includes('balance')) && said.unit === null && IDENTIFIER.test(key)
    ? null
    : said;
}

const withCaption = (said: KeyRoles, state: State | null): KeyRoles =>
  state === null ? said : { ...said, roles: [...bare(said).roles, state] };

const bare = (said: KeyRoles): KeyRoles => ({
  ...said,
  roles: said.roles.filter((role) => !AMOUNTS.has(role)),
});

/** "leftTitle" beside "rightTitle": where it is shown, and what is said there is said of no other. */
export const isSide = (key: string, { entries }: Card): boolean =>
  /^left[A-Z_]/.test(key) && entries.some(([name]) => /^right[A-Z_]/.test(name));

const rolesOfCard = ({ key, parent }: Card): KeyRoles =>
  parent === null ? rolesOfKey(key) : wholeOfRest(key, rolesOfKey(key), parent);

/** "dataUsage" names a part of an answer; with an amount for its value it is what was used. */
const usageOf = (key: string, said: KeyRoles, card: Card): KeyRoles =>
  (/usage/i.test(key) || ((/transferred/i.test(key) || isCounter(key, card)) && hasWhole(card))) &&
  !said.roles.some((role) => TOLD.has(role))
    ? { ...said, roles: [...said.roles, 'used'] }
    : said;

const GAUGE = /gauge|jauge|medidor|progress|meter$|bar$/i;
const END = /^(?:to|end|until|right|fin|bis|hasta|ate|fino|jusqua)$/i;
const SIZE = /^\d[\d.,]{0,8} ?\p{L}{1,12}$/u;

/** "gaugeInfo: {to: '20 GB', percent: 67}": where a gauge ends is the whole. */
const endOfGauge = (key: string, value: unknown, said: KeyRoles, card: Card): KeyRoles =>
  END.test(key) && GAUGE.test(card.key) && typeof value === 'string' && SIZE.test(value.trim())
    ? { ...said, roles: ['total'] }
    : said;

/** "downloaded, uploaded, combined, maxCombined": what both ways make is what was used of the whole. */
function sumOfWays(key: string, value: unknown, said: KeyRoles, { entries, node }: Card): KeyRoles {
  if (said.roles.includes('used') || said.roles.includes('remaining')) return said;
  const sum = Number(value) > 0 ? waysOf(node)?.sum : undefined;
  if (sum !== Number(value)) return said;
  const whole = entries.some(
    ([name, other]) =>
      name !== key && Number(other) > sum && rolesOfKey(name).roles.includes('total'),
  );
  return whole
    ? { ...said, roles: [...said.roles.filter((role) => role !== 'total'), 'used'] }
    : said;
}

/** <traffic quota="…">416…</traffic>: what went through, in an element of its own. */
const isCounter = (key: string, card: Card): boolean =>
  key === '#text' && /^(?:traffic|transfer)$/i.test(card.key);

/** "dataTransferred" beside "billingCycleLimit": of that; else it may be all that a device ever counted. */
const hasWhole = ({ entries }: Card): boolean =>
  entries.some(
    ([key, value]) => rolesOfKey(key).roles.includes('total') && /^[1-9]/.test(String(value)),
  );

const USE = /^us(?:age|ed)(?:value)?$/;

/** "resourceAmount" beside "resourceUsage" is the whole of it. */
function wholeOfUse(key: string, said: KeyRoles, { entries, node }: Card): KeyRoles {
  const stem = /^(.{3,}?)(?:amount|quantity|volume)(?:value)?$/.exec(plainKey(key))?.[1];
  if (stem === undefined || said.roles.some((role) => TOLD.has(role) || role === 'balance'))
    return said;
  const use = entries.find(([name]) => USE.test(plainKey(name).replace(stem, '')));
  const fits = use !== undefined && Number(use[1]) <= Number(node[key]);
  return fits ? { ...said, roles: [...said.roles, 'total'] } : said;
}

/** "volume" beside "total_volume" is what is left of it. */
function partOfTotal(key: string, said: KeyRoles, { entries }: Card): KeyRoles {
  const plain = plainKey(key);
  const current =
    /^curr?(?:ent)?(?:val(?:ue)?|amount|amt|size|vol(?:ume)?|quantity|qty|units?|bal(?:ance)?)$/.test(
      plain,
    );
  if (!current && !/^(?:data)?(?:volume|quota|allowance|balance)$/.test(plain)) return said;
  const whole = entries.some(([name]) => {
    const other = plainKey(name);
    if (current) return /^initial/.test(other);
    return other.length > plain.length && /^(?:total|initial|max)$/.test(other.replace(plain, ''));
  });
  const told = entries.some(([name, value]) => {
    const { roles } = rolesOfKey(name);
    const counts = typeof value === 'number' || /^\d/.test(String(value));
    return counts && (roles.includes('remaining') || roles.includes('used'));
  });
  if (!whole || told) return said;
  const roles = said.roles.filter((role) => role !== 'total' && role !== 'balance');
  return { ...said, roles: [...roles, 'remaining'] };
}

/** {"key": "DATA_LEFT_MB", "value": 3200}: the name says what a key would. */
function pairName({ entries }: Card): KeyRoles {
  for (const [key, value] of entries) {
    if (typeof value !== 'string' || value.length > LONGEST || /\d/.test(value)) continue;
    if (isPlainAmount(key) || NO_NAME.test(plainKey(key))) continue;
    const said = rolesOfKey(value);
    if (said.roles.some((role) => TOLD.has(role) || role === 'balance')) return said;
  }
  return NOTHING;
}

const together = (one: KeyRoles, other: KeyRoles, unit: string | null): KeyRoles =>
  other === NOTHING && unit === null
    ? one
    : {
        roles: [...new Set([...one.roles, ...other.roles])],
        unit: unit ?? other.unit ?? one.unit,
      };
