import type { Page } from '../page/page';
import { fold } from '../text/fold';
import type { Finding } from './finding';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** What a bill is called. */
const BILL = wordsOf(
  'bill for|your bill|invoice|rechnung vom|rechnung für|rechnung nr|ihre rechnung|mobilfunkrechnung|telefonrechnung|handyrechnung|deine rechnung|facture|factura|fattura|fatura|factuur|faktura|faktury|fakturu|fakturę|rachunek|vyúčtování|vyučovanie|račun za|račun br|рачун за|рачун бр|laskusi|lasku |számla|számlád|счёт за|счет за|счет-фактура|рахунок за|рахунок-фактура|сметка за|фактура|τιμολόγιο|λογαριασμός για|fatura|فاتورة|فاتورتك|قبض|صورتحساب|חשבונית|請求書|ご請求|利用明細|帳單|账单|청구서|요금명세|hóa đơn|tagihan|ใบแจ้ง|sąskaita|rēķins|arve|шот|regning|bilmu',
);

/** Lines that only a bill has: its number, … */
const NUMBER = wordsOf(
  'invoice number|invoice no|invoice #|bill number|bill no|rechnungsnummer|rechnungsnr|rechnungs-nr|rechnung nr|numéro de facture|numero de facture|n° de facture|facture n°|facture no|número de factura|n.º de factura|nº de factura|factura n|numero fattura|fattura n|n. fattura|número da fatura|nº da fatura|fatura n|factuurnummer|numer faktury|nr faktury|faktura nr|faktura vat|číslo faktury|číslo vyúčtování|fakturanummer|fakturanr|laskun numero|számla sorszáma|számlaszám|număr factură|numărul facturii|seria și numărul|номер счета-фактуры|счет-фактура №|рахунок-фактура №|номер на фактура|фактура №|broj računa|račun br|рачун бр|številka računa|račun št|αριθμός τιμολογίου|αριθμός λογαριασμού|fatura no|fatura numarası|رقم الفاتورة|شماره قبض|شماره صورتحساب|شناسه قبض|מספר חשבונית|חשבונית מספר|請求書番号|ご請求番号|帳單編號|帳單號碼|账单编号|账单号|发票号码|청구서 번호|청구번호|số hóa đơn|mã hóa đơn|nomor tagihan|no. tagihan|nomor invoice|เลขที่ใบแจ้ง|sąskaitos numeris|sąskaitos nr|rēķina numurs|rēķina nr|arve number|arve nr|шот нөмірі',
);
/** … the day it was written, … */
const ISSUED = wordsOf(
  'invoice date|date of issue|issue date|issued on|bill date|rechnungsdatum|ausstellungsdatum|date de facture|date de la facture|date d’émission|fecha de emisión|fecha de factura|fecha de expedición|data emissione|data di emissione|data fattura|data de emissão|data da fatura|factuurdatum|data wystawienia|datum vystavení|datum vystavenia|fakturadato|fakturadatum|udstedt|laskun päiväys|laskun pvm|laskun päivä|kiállítás|számla kelte|data emiterii|data facturii|дата выставления|дата счета|дата виставлення|дата рахунку|дата на издаване|datum izdavanja|датум издавања|datum izdaje|ημερομηνία έκδοσης|fatura tarihi|düzenlenme tarihi|تاريخ الفاتورة|تاريخ الإصدار|تاریخ صدور|תאריך חשבונית|תאריך הפקה|תאריך החשבון|発行日|請求日|ご請求日|開立日期|帳單日期|账单日期|出账日期|발행일|청구일|작성일|ngày phát hành|ngày lập|tanggal tagihan|tanggal terbit|วันที่ออก|išrašymo data|sąskaitos data|izrakstīšanas|rēķina datums|arve kuupäev|шот күні',
);
/** … its sum before and after taxes, … */
const TAXED = wordsOf(
  'vat|subtotal|sub-total|mwst|ust.|ust |mehrwertsteuer|umsatzsteuer|nettobetrag|zwischensumme|betrag brutto|rechnungsbetrag brutto|summe netto|tva|sous-total|total ht|total ttc|hors taxes|iva|base imponible|imponibile|igic|igv|btw|netto|brutto|podatek|dph|základ daně|moms|alv|áfa|nettó|bruttó|ндс|пдв|ддс|pdv|пдв|ddv|φπα|kdv|ötv|öiv|ara toplam|ضريبة|مالیات|מע"מ|消費税|小計|小计|内税|營業稅|부가세|부가가치세|thuế|ppn|ภาษี|pvm|pvn|km 2|käibemaks|ққс',
);
/** … and the time that it is of. */
const PERIOD = wordsOf(
  'billed period|period billed|service period|invoice period|rechnungszeitraum|leistungszeitraum|période facturée|période de consommation|periodo facturado|período facturado|periodo di riferimento|periodo fatturato|período de faturação|período de faturamento|factuurperiode|okres rozliczony|za okres|zúčtovací období|zúčtovacie obdobie|faktureringsperiode|faktureringsperiod|laskutuskausi|elszámolt időszak|elszámolási időszak|perioada facturată|период начислений|отчетный период|період нарахувань|период на фактуриране|obračunski period|obračunsko obdobje|περίοδος χρέωσης|περίοδος λογαριασμού|fatura dönemi|فترة الفاتورة|دوره صورتحساب|תקופת החיוב|תקופת חיוב|ご利用期間|ご利用月|利用月|計費期間|帳單期間|计费周期|账期|사용기간|이용기간|청구기간|kỳ cước|periode tagihan|รอบบิล|atsiskaitymo laikotarpis|ataskaitinis laikotarpis|norēķinu periods|arveldusperiood',
);

/** "Bills & usage", "bill and usage": a page of more than a bill. */
const MORE =
  /&|(?<!\p{L})(?:and|und|et|y|e|en|og|och|ja|i|oraz|a|és|și|и|та|και|ve|va|dan|và|dhe)(?!\p{L})|と|和|及|및|與|与|・/u;

/** A name is shorter. */
const LONGEST = 80;
const TITLED = 5;

/** Money that is listed, as a bill lists what it is for. */
const ITEMS = 3;

/** A bill itself, not a page that tells of the last one among other things. */
export const isBill = (page: Page, lines: readonly Line[]): boolean =>
  isFormal(page, lines) || isShown(lines);

/** A page that is called a bill, and says how much is to be paid, until when, or for what. */
function isShown(lines: readonly Line[]): boolean {
  const told = lines.filter(({ segment }) => !segment.chrome && segment.folded.length <= LONGEST);
  const head = told.find(({ segment }) => segment.heading);
  if (head === undefined || !BILL.test(head.segment.folded) || MORE.test(head.segment.folded))
    return false;
  // What was used stands above a card "My bill".
  if (told.slice(0, told.indexOf(head)).some(tellsData)) return false;
  const owes = (wanted: 'money' | 'date') =>
    told.some(
      (line, at) =>
        line.labels.some(({ role, weak }) => role === 'charge' && !weak) &&
        [line, told[at + 1]].some((one) => one?.quantities.some(({ kind }) => kind === wanted)),
    );
  const items = told.filter(({ quantities }) => quantities.some(({ kind }) => kind === 'money'));
  const says = (words: RegExp) => told.some(({ segment }) => words.test(segment.folded));
  const signs = [
    owes('money'),
    owes('date'),
    items.length >= ITEMS,
    told.some(({ segment }) => /pdf|xml/.test(segment.folded)),
    ...[NUMBER, ISSUED, PERIOD, TAXED].map(says),
  ];
  return signs.filter(Boolean).length >= 2;
}

const tellsData = ({ quantities }: Line): boolean => quantities.some(({ kind }) => kind === 'data');

/** With its number, its day, its time or its taxes. */
function isFormal({ title }: Page, lines: readonly Line[]): boolean {
  const told = lines.filter(({ segment }) => !segment.chrome && segment.folded.length <= LONGEST);
  const says = (words: RegExp) => told.some(({ segment }) => words.test(segment.folded));
  const titled =
    BILL.test(fold(title)) ||
    lines.some(({ segment }, at) => (segment.heading || at < TITLED) && BILL.test(segment.folded));
  if (!titled) return false;
  const taxed = says(TAXED);
  const signs = [NUMBER, ISSUED, PERIOD].filter(says).length + (taxed ? 1 : 0);
  return taxed ? signs >= 2 : signs >= 2 && says(NUMBER);
}

/** What a bill tells was used, and is paid for: nothing of it is what the line has now. */
export function leaveBilled(
  page: Page,
  lines: readonly Line[],
  findings: readonly Finding[],
): void {
  const formal = isFormal(page, lines);
  if (!formal && !isShown(lines)) {
    if (isTitled(page, lines)) leaveListed(lines, findings);
    return;
  }
  const counts = findings.filter(
    ({ quantity, aside }) => quantity.kind === 'data' && aside === null,
  );
  if (counts.some(({ state, weak }) => state === 'remaining' && !weak)) return;
  if (!formal && counts.some(({ partner }) => partner !== null)) return;
  for (const finding of findings) if (finding.quantity.kind !== 'date') finding.aside ??= 'charge';
}

/** Names of bills that are too common to be looked for in all lines. */
const TITLE = wordsOf('your bill|my bill|bill details|rechnung|청구|ใบแจ้ง|الفاتورة|账单|帳單');

/** A page that is called a bill, and no more than that, and says how much is to be paid. */
function isTitled({ title }: Page, lines: readonly Line[]): boolean {
  const named = fold(title);
  return (
    (BILL.test(named) || TITLE.test(named)) &&
    !MORE.test(named) &&
    lines.some(({ labels }) => labels.some(({ role, weak }) => role === 'charge' && !weak))
  );
}

/** "Plan 20 GB | 399", "Top-up 1 GB ×2 | 38": what the bill is for. */
function leaveListed(lines: readonly Line[], findings: readonly Finding[]): void {
  for (const one of findings) {
    const line = lines[one.at];
    if (one.quantity.kind !== 'data' || one.aside !== null || line === undefined) continue;
    const row = rowOf(line.segment);
    if (row === null || one.partner !== null || (one.state === 'remaining' && !one.weak)) continue;
    const beside = lines.slice(one.at + 1, row.last + 1);
    if (beside.some(({ quantities }) => quantities.some(({ kind }) => kind === 'money')))
      one.aside = 'charge';
  }
}
