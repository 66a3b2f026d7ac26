import type * as z from 'zod/mini';
import type { Doc } from '../domain/sync/document';
import { valueIn } from '../domain/sync/document';
import type { FieldPath } from '../domain/sync/field-key';
import { fieldKey, pathOf } from '../domain/sync/field-key';

/** A field of a document, as JSON says it: undefined where it is not there, or deleted, or no JSON. */
export function readValue(doc: Doc, ...path: FieldPath): unknown {
  const value = valueIn(doc, fieldKey(...path));
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** The same, where it is of this shape; a newer DataLeft may say what is not understood here. */
export function readAs<Shape extends z.ZodMiniType>(
  shape: Shape,
  doc: Doc,
  ...path: FieldPath
): z.output<Shape> | undefined {
  const read = shape.safeParse(readValue(doc, ...path));
  return read.success ? read.data : undefined;
}

/** Was it there, and is gone? What nobody ever told of is not gone. */
export const isGone = (doc: Doc, ...path: FieldPath): boolean =>
  doc.get(fieldKey(...path))?.value === null;

/** Paths of this kind. */
export const pathsOf = (doc: Doc, kind: FieldPath[0]): string[][] =>
  [...doc.keys()].map(pathOf).filter(([first]) => first === kind);
