import { fold } from '../text/fold';
import { findLabels } from './find-labels';
import type { Role } from './role';

export interface KeyRoles {
  roles: Role[];
  /** As the token readers name it: 'MB', 'minute', 'percent' … */
  unit: string | null;
}

/** Words of keys, and runs of words joined without a gap; the longest run at a place wins. */
const KEY_WORDS: Record<string, string> = {
  remaining:
    'remaining remain remains remained remainder left leftover available avail unused rest resto residual balancedata databalance remainvalue unusedvalue shengyu yu syll sheng syl restante restantes restant restvolumen rest verbleibend verfuegbar verfugbar resterend beschikbaar ostatok ostalos pozostalo zbyva kalan sisa tersisa residuo rimanente rimanenti disponible disponibles disponivel disponibile kvar zanryo nokori zandata zan janyeo yuliang leftvalue leftamount remainder remainquota freeunits rem',
  used: 'used usage use consumed consumption consume spent utilized utilised utilization usedvalue yiyong yy shiyong shiyongliang verbraucht verbrauch genutzt consomme conso consommation usado usados consumido consumidos consumo utilizado usato usati consumato utilizzato gebruikt verbruikt verbruik forbrukat anvant wykorzystano zuzyte vyuzito ispolzovano kullanilan kullanim terpakai pemakaian shiyo riyou sayong amountused sayongryang',
  total:
    'total totals quota limit allowance initial cap capacity max maximum maximal size allotment included inclusive entitlement entitled granted grant allocated allocation original assigned threshold ceiling zong zongliang gong gesamt inklusiv volumen limite forfait incluso incluido limit kuota kota totale totaal razem celkem vsego toplam soryo volume planquota planlimit package startvalue startvolume initialvalue',
  expiry:
    'expire expires expired expiry expiration expiring exp expdate expiredate expirydate expirationdate expirytime expiretime expireat expiresat validto validtill validuntil validthru validthrough validity validfor enddate endtime endat endson end until till daysleft remainingdays daysremaining leftdays terminationdate youxiaoqi daoqi jiezhi shixiao gueltigbis gultigbis ablauf ablaufdatum laufzeit laufzeitende vencimiento vencimento caducidad validade scadenza datascadenza validite finvalidite einddatum geldigtot giltigtill waznosc platnost srok masaaktif sontarih yuukoukigen kigen manryo bitistarihi invaliddate expdt effectiveto activeuntil useby',
  reset:
    'reset resets resetat resetdate renew renews renewal renewaldate renewdate renewat renewed nextbilling nextbill billingdate billdate billcycle billingcycle cycle cycleend cyclestart nextcycle billingperiod nextpayment nextinvoice nextcharge refresh refreshdate replenish recurring rollover autorenew nextrenewal periodend billcycleend cycleenddate billingcycleend periodenddate nextreset renovacion renovacao rinnovo renouvellement erneuerung verlaengerung chongzhi odnowienie obnova',
  start:
    'start starts startdate starttime startat from validfrom begin begindate begintime activated activation activationdate activatedat activedate purchased purchasedate purchasedat bought created createdat createtime createdate createddate effective effectivedate effectivefrom since orderdate ordered subscribed subscribedat subscriptiondate beginn inicio inizio debut startdatum shengxiao kaitong',
  'as-of':
    'updated updatedat updatetime updatedate updateddate lastupdate lastupdated lastupdatedate lastupdatetime asof timestamp modified modifiedat lastmodified fetchedat refreshedat querytime lastused lastseen lastsync stand snapshot now servertime currenttime responsetime gengxin',
  data: 'data mobiledata internet traffic trafic trafico trafego traffico trafik flow liuliang gprs datavolume volume datenvolumen daten datos dados dati donnees dane dannye veri deita paketti gb mb kb bytes byte broadband lte surf datausage cellular tongyong net',
  voice:
    'voice minutes minute mins call calls talk talktime calling yuyin tonghua telefonie anrufe llamadas minutos minuti appels voix voz voce rozmowy minuty dakika menit tsuwa onsei tonghwa eumseong telephony',
  sms: 'sms text texts textmessage textmessages message messages mms duanxin mensajes mensagens messaggi smss',
  balance:
    'balance credit money cash wallet prepaid mainbalance accountbalance mainaccount airtime yue huafei saldo guthaben kontostand solde credito bakiye bakiyesi pulsa stan zustatek zandaka janaek account funds creditbalance prepaidbalance',
  charge:
    'charge charges charged bill bills billing invoice invoices due amountdue owed debt outstanding overage overages outofbundle extracharge fee fees arrears unbilled postpaid zhangdan qianfei rechnung facture horsforfait factura fatura fattura faktura bolletta dolg zadluzenie',
  price:
    'price prices cost costs msrp pricing amountpaid tariff fare jiage preis prix precio preco prezzo cena cijena fiyat harga topup recharge priceamount monthlyfee monthlyprice tax vat discount rrp',
  offer:
    'offer offers promo promos promotion promotions recommended recommendation recommendations upsell upgrade catalog catalogue campaign deals suggestion suggestions eligible eligibleplans availableplans availablepackages availableoffers banner banners ads marketing products shop store',
  speed:
    'speed speeds bandwidth throughput downlink uplink mbps kbps downloadspeed uploadspeed maxspeed qos',
  history:
    'history histories historical previous prev past lastmonth previousmonth pastmonths archive archived archives lastcycle prevcycle previouscycle transactions transaction lishi trend trends average avg chart graph series yesterday statistics stats monthly',
  roaming:
    'roaming roam abroad international intl overseas foreign manyou guoji ausland itinerance estero extranjero exterior',
  night: 'night nightly nighttime offpeak yejian xianshi nacht nuit noche notte noite',
  booster:
    'booster boosters boost addon addons topupdata extra extras boltons bolton additional supplemental jiayoubao diejia',
  app: 'dingxiang social socialpass app apps zerorated zerorating whatsapp facebook youtube tiktok instagram mianliu',
  hotspot: 'hotspot tethering tether mobilehotspot',
  carried:
    'rolledover rolloverdata carried carryover carriedover carryforward carriedforward jiezhuan accumulated acumulado acumulados kurikoshi iwol banked reporte report',
  bonus:
    'bonus bonuses gift gifts gifted free reward rewards promotional zengsong loyalty points point',
  domestic:
    'domestic national home local nationwide guonei general tongyong inland nacional nazionale',
  daily: 'daily today perday day daysusage dailyusage jinri ri heute hoy hoje oggi dailylimit',
  unlimited:
    'unlimited isunlimited unlimiteddata infinite nolimit unlimit unmetered illimite ilimitado illimitato unbegrenzt buxian wuxian limitless isunlimit unlimitedflag',
  throttled:
    'throttled throttle throttling isthrottled slowed reducedspeed fup speedlimited deprioritized xiansu gedrosselt drosselung',
  'signed-out':
    'login signin loginrequired needlogin notloggedin unauthorized unauthenticated unauthorised sessionexpired loginurl signinurl authrequired requireslogin forbidden',
  maintenance:
    'maintenance undermaintenance maintenancemode outage unavailable serviceunavailable downtime',
  captcha: 'captcha recaptcha hcaptcha turnstile challenge',
  line: 'msisdn phone phonenumber mobilenumber mobile subscriber subscriberid subscribernumber iccid imsi simnumber linenumber line haoma rufnummer telefono telefone numero',
  'other-line':
    'members member family familymembers otherlines sharedwith siblings otherlinesusage secondary fuka groupmembers subaccounts children',
  storage: 'storage cloud mailbox disk cloudstorage inbox drive diskspace',
  'used-up': 'exhausted depleted usedup isexhausted outofdata isdepleted finished',
};

const EXPIRED_FLAGS = new Set(['isexpired', 'hasexpired', 'expiredflag']);

const UNITS: Record<string, string> = {
  b: 'B',
  byte: 'B',
  bytes: 'B',
  octets: 'B',
  octet: 'B',
  kb: 'KB',
  kilobyte: 'KB',
  kilobytes: 'KB',
  mb: 'MB',
  megabyte: 'MB',
  megabytes: 'MB',
  megas: 'MB',
  gb: 'GB',
  gigabyte: 'GB',
  gigabytes: 'GB',
  gigas: 'GB',
  giga: 'GB',
  go: 'GB',
  mo: 'MB',
  ko: 'KB',
  tb: 'TB',
  terabytes: 'TB',
  kib: 'KiB',
  kibibytes: 'KiB',
  mib: 'MiB',
  mebibytes: 'MiB',
  gib: 'GiB',
  gibibytes: 'GiB',
  tib: 'TiB',
  bit: 'bit',
  bits: 'bit',
  kbit: 'kbit',
  mbit: 'Mbit',
  gbit: 'Gbit',
  minute: 'minute',
  minutes: 'minute',
  mins: 'minute',
  min: 'minute',
  minutos: 'minute',
  minuti: 'minute',
  second: 'second',
  seconds: 'second',
  secs: 'second',
  sec: 'second',
  hour: 'hour',
  hours: 'hour',
  hrs: 'hour',
  ms: 'ms',
  millis: 'ms',
  milliseconds: 'ms',
  msec: 'ms',
  epochms: 'ms',
  day: 'day',
  days: 'day',
  cent: 'cent',
  cents: 'cent',
  pence: 'cent',
  minorunits: 'cent',
  fen: 'cent',
  centimes: 'cent',
  paise: 'cent',
  kopecks: 'cent',
  percent: 'percent',
  percentage: 'percent',
  pct: 'percent',
  perc: 'percent',
  pourcentage: 'percent',
  porcentaje: 'percent',
  prozent: 'percent',
  ratio: 'ratio',
  fraction: 'ratio',
  messages: 'message',
  sms: 'message',
};

const LONGEST_RUN = 4;

let words: Map<string, Role[]> | null = null;

function table(): Map<string, Role[]> {
  if (words !== null) return words;
  words = new Map();
  for (const [role, list] of Object.entries(KEY_WORDS)) {
    for (const word of list.split(' ')) {
      const roles = words.get(word) ?? [];
      if (!roles.includes(role as Role)) roles.push(role as Role);
      words.set(word, roles);
    }
  }
  for (const flag of EXPIRED_FLAGS) words.set(flag, ['expired']);
  return words;
}

/** "dataRemainingInMB", "data_remaining_mb", "DATA-REMAINING" → data, remaining, (in,) mb. */
function keyParts(key: string): string[] {
  const spaced = key
    .replace(/(KiB|MiB|GiB|TiB|[KMGT]B)(?![a-z])/g, (unit) => `_${unit.toLowerCase()}_`)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2');
  return fold(spaced)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
}

/** What the name of a field in JSON or XML says about its value. */
export function rolesOfKey(key: string): KeyRoles {
  const parts = keyParts(key.length > 120 ? key.slice(-120) : key);
  const known = table();
  const roles = new Set<Role>();
  let unit: string | null = null;
  for (const part of parts) unit = UNITS[part] ?? unit;
  let at = 0;
  while (at < parts.length) {
    let length = Math.min(LONGEST_RUN, parts.length - at);
    let found: Role[] | undefined;
    for (; length > 0; length--) {
      found = known.get(parts.slice(at, at + length).join(''));
      if (found !== undefined) break;
    }
    for (const role of found ?? []) roles.add(role);
    at += Math.max(1, length);
  }
  // A key in another script, or of plain words, reads like a label.
  if (roles.size === 0) {
    for (const label of findLabels(parts.join(' '))) if (!label.weak) roles.add(label.role);
  }
  // "expired: true" is a state; "expiredDate" is a date.
  if (parts.length === 1 && parts[0] === 'expired') return { roles: ['expired', 'expiry'], unit };
  return { roles: [...roles], unit };
}
