import type { Label } from '../tokens/token';

/** Ahead of what there may be: "eventuali Giga residui", "any remaining data", "etwaiges Restvolumen". */
const ANY =
  /(?<!\p{L})(?:any|posibles?|possibles?|possibili|possiveis|etwaig\p{L}*|eventual\p{L}*|eventuel\p{L}*|ewentualn\p{L}*|pripadn\p{L}*|esetleges|возможн\p{L}*|можлив\p{L}*|евентуалн\p{L}*|olasi) (?:\p{L}{1,12} )?$/u;
const REACH = 30;

/** What a word for the rest says of some case, and of nothing that is there. */
export const isAny = ({ role, start }: Label, folded: string): boolean =>
  role === 'remaining' && ANY.test(folded.slice(Math.max(0, start - REACH), start));
