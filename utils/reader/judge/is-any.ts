import type { Label } from '../tokens/token';

/** Ahead of what there may be: "eventuali Giga residui", "any remaining data", "etwaiges Restvolumen". */
const ANY =
  /(?:^|[^\p{L}])(?:eventual[ei]s?|eventuais|any|possible|etwaig\p{L}{1,2}|eventuell\p{L}{0,2}|allfallig\p{L}{1,2}|eventuels?|eventuelles?|ewentualn\p{L}{1,3}|pripadn\p{L}{1,3}|eventualn\p{L}{1,3}|esetleges|mahdollise\p{L}{1,3}|возможн\p{L}{2,3}|можлив\p{L}{1,3}|евентуалн\p{L}{1,2}|olasi|τυχον) (?:\p{L}{1,12} )?$/u;
const REACH = 30;

/** What a word for the rest says of some case, and of nothing that is there. */
export const isAny = ({ role, start }: Label, folded: string): boolean =>
  (role === 'remaining' || role === 'used') &&
  ANY.test(folded.slice(Math.max(0, start - REACH), start));
