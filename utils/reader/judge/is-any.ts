import type { Label, Quantity } from '../tokens/token';

/** Ahead of what there may be: "eventuali Giga residui", "any remaining data", "etwaiges Restvolumen". */
const ANY =
  /(?:^|[^\p{L}])(?:eventual[ei]s?|eventuais|any|possible|posibles?|possibili|possiveis|mogliche?n?|etwaig\p{L}{1,2}|eventuell\p{L}{0,2}|allfallig\p{L}{1,2}|eventuels?|eventuelles?|ewentualn\p{L}{1,3}|pripadn\p{L}{1,3}|eventualn\p{L}{1,3}|esetleges|mahdollise\p{L}{1,3}|возможн\p{L}{2,3}|можлив\p{L}{1,3}|евентуалн\p{L}{1,2}|olasi|τυχον) (?:\p{L}{1,12} )?$/u;
const REACH = 30;
const FAR = 120;

/** "The 4 GB cannot be added to the GB left of …": what stands between denies it. */
const DENIED =
  /(?:^|[^\p{L}])(?:no|not|cannot|can't|non|pas|nao|nicht|kein\p{L}{0,2}|nie|niet|geen|inte|ikke|ne|не|nu|nem|δεν) (?:\p{L}{1,9} )?(?:[ck]umul|a[ck]{1,2}umul|sum|add|combin|kombin|addier|laczy|sumuj|склад|сумм|підсум|optell|cumulab|acumul|kumul)/u;

/** What a word for the rest says of some case, and of nothing that is there. */
export const isAny = (
  { role, start }: Label,
  { end }: Pick<Quantity, 'end'>,
  folded: string,
): boolean =>
  (role === 'remaining' || role === 'used') &&
  (ANY.test(folded.slice(Math.max(0, start - REACH), start)) ||
    (start > end && start - end < FAR && DENIED.test(folded.slice(end, start))));
