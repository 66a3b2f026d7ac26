import { fold } from '../text/fold';
import type { Label } from '../tokens/token';
import type { Line } from './line';

const listed = (text: string): string =>
  text
    .split('|')
    .map((word) => fold(word))
    .join('|');

/** A bill, its day and the day to pay it … */
const BILL = new RegExp(
  listed(
    'invoice|bill|rechnung|facture|factura|fattura|fatura|factur|faktur|vyúčtování|račun|рачун|lasku|számla|tagihan|sąskaita|rēķins|arve$|regning|λογαριασμ|сметка|فاتور|חשבון|請求|납부|청구|帳單日|账单日|出账|prélèvement|addebito|límite de pago|fecha de pago|son ödeme|nächste zahlung',
  ),
  'u',
);
/** … and the time it is of, which is that of the allowances as well. */
const CYCLE = new RegExp(
  listed(
    'period|cycle|ciclo|cyclus|cyklus|cycl|ciclu|zeitraum|monat|kausi|kauden|jakso|období|obdobia|fakturačn|måned|månad|obračun|razdoblj|siklus|κύκλ|دورة|מחזור|תקופ|期間|周期|週期|締|주기|기간|kesim|dönem|fordul|dias? de corte|fatturazione|facturación|faturação|faturamento|facturare|facturation',
  ),
  'u',
);

/**
 * "Next bill on 20 June", "pay by": the day of a bill is not the day on which the allowance begins
 * anew, unless the same line says that it does.
 */
export function namesBill(label: Label | null, { segment, labels }: Line): boolean {
  if (label?.role !== 'reset' || !isBillWord(label, segment.folded)) return false;
  return labels.every((one) => one.role !== 'reset' || isBillWord(one, segment.folded));
}

/** The day of a bill, or of the time that it is of. */
export const saysBill = (quote: string): boolean => BILL.test(fold(quote));

const isBillWord = ({ start, end }: Label, folded: string): boolean => {
  const word = folded.slice(start, end);
  return BILL.test(word) && !CYCLE.test(word);
};
