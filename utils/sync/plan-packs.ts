import * as z from 'zod/mini';
import { canonical } from '../backup/canonical';
import { flag, number } from '../backup/shapes/shape-of';
import type { Doc } from '../domain/sync/document';
import { valueIn } from '../domain/sync/document';
import { fieldKey } from '../domain/sync/field-key';
import type { ProviderPack } from '../packs/pack-shape';
import type { StoredPack } from '../store/schema';
import { isGone, pathsOf, readAs } from './live-values';

const rowShape = z.object({ source: z.enum(['imported', 'watched']), addedAt: number });

/** Packs of a document, as texts: what is in them is checked where packs are known. */
export const packTexts = (doc: Doc): { id: string; text: string }[] =>
  pathsOf(doc, 'pack').flatMap(([, id = '', name]) => {
    const text = name === 'pack' ? valueIn(doc, fieldKey('pack', id, 'pack')) : undefined;
    return text === undefined ? [] : [{ id, text }];
  });

export interface PacksPlan {
  put: StoredPack[];
  drop: string[];
}

/**
 * @param checked packs that passed the check, by their text
 * @param isUsed by a connection that stays
 * @param mayTake does a policy leave it to the user to bring in such packs? Else they wait
 */
export function planPacks(
  doc: Doc,
  rows: readonly StoredPack[],
  checked: ReadonlyMap<string, ProviderPack>,
  isUsed: (packId: string) => boolean,
  mayTake: (source: StoredPack['source']) => boolean,
): PacksPlan {
  const put = packTexts(doc).flatMap(({ id, text }): StoredPack[] => {
    const row = readAs(rowShape, doc, 'pack', id);
    const pack = checked.get(text);
    const before = rows.find((each) => each.id === id);
    if (row === undefined || pack === undefined || pack.id !== id) return [];
    const isHere = before !== undefined && canonical(before.pack) === text;
    if (!isHere && !mayTake(row.source)) return [];
    const enabled = readAs(flag, doc, 'pack', id, 'enabled') ?? before?.enabled ?? true;
    return [{ id, ...row, enabled, pack }];
  });
  const drop = rows
    .filter(({ id, source }) => source !== 'shipped' && isGone(doc, 'pack', id) && !isUsed(id))
    .map(({ id }) => id);
  return { put, drop };
}
