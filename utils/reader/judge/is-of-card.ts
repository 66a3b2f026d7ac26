import type { Label } from '../tokens/token';

/** A card that one pays with, where its name may hold a word for a balance. */
const CARD =
  /(?:credit|debit)[ -]?card|kreditn?[iy]? ?[kc]art|kreditkort|kredi kart|k[ai](?:rtu|d) (?:kredit|debit)|kart\p{L}{1,3} kredyt|(?:hitel|bank)kart|carte (?:de )?credit|carta di credito|tarjeta de (?:credito|debito)|cartao de (?:credito|debito)|cardul? de credit|кредит\p{L}{0,5} карт|luottokort|krediitkaar|kreditkart|the tin dung|บัตรเครดิต|บัตรเดบิต|信用卡/gu;

/** "Renews by credit card **** 1881 for 20 €": nothing that anybody holds. */
export const isOfCard = ({ role, start, end }: Label, folded: string): boolean =>
  role === 'balance' &&
  [...folded.matchAll(CARD)].some(
    (found) => found.index < end && found.index + found[0].length > start,
  );
