import { fold } from '../../text/fold';
import type { Finding } from '../finding';
import type { Line } from '../line';
import { wordsOf } from './words-of';

/** Words that make a sum of money what is there now. */
const NOW = wordsOf(
  'new|current|now|remaining|available|after|neu|aktuell|jetzt|verfügbar|nouveau|nouvelle|actuel|désormais|disponible|nuevo|actual|ahora|queda|novo|atual|agora|disponível|restante|nuovo|attuale|ora |disponibile|residuo|nieuw|huidig|nu |beschikbaar|nytt|nuvarande|nåværende|ny |nuværende|uusi|nykyinen|nyt |nowy|nowe|obecn|aktualn|pozosta|nový|aktuální|nyní|zůstatek|zostatok|új |aktuális|egyenlege|nou |actual|текущ|теперь|новый|составляет|остаток|баланс|новий|поточн|залиш|текущо|nov|trenutn|stanje|стање|тренутн|νέο|τρέχον|υπόλοιπο|yeni|güncel|kalan|الحالي|الجديد|رصيدك|جدید|فعلی|موجودی|נוכחי|חדש|יתרה|残高|現在|餘額|當前|目前|余额|当前|현재|잔여|충전 후|hiện tại|mới|còn lại|saat ini|sekarang|sisa|pulsa anda|ปัจจุบัน|คงเหลือ|dabar|likut|pašlaik|atlikum|praegu|jääk|қазір|қалды|your balance',
);

/** Where it went, not what is there. */
const INTO = wordsOf(
  'на баланс|на счет|на счёт|на рахунок|na konto|auf ihr guthaben|auf dein guthaben',
);

/** On the receipt of a payment money is what was paid, but for what is said to be there now. */
export function leaveUnheld(findings: readonly Finding[], lines: readonly Line[]): void {
  for (const one of findings) {
    if (one.aside !== null) continue;
    const { kind } = one.quantity;
    if (kind === 'money' && !saysNow(one, lines)) one.aside = 'charge';
    const left = one.state === 'remaining' && !one.weak;
    if ((kind === 'data' || kind === 'messages') && !left && one.partner === null)
      one.aside = 'charge';
  }
}

function saysNow({ at, quote }: Finding, lines: readonly Line[]): boolean {
  const own = lines[at]?.segment.folded ?? '';
  return !INTO.test(own) && (NOW.test(own) || NOW.test(fold(quote)));
}
