import type { PathFault } from './json-path';

/** What is wrong with one place of a pack. Words for it are made where it is shown. */
export type PackFault =
  | { kind: 'not-json' }
  | { kind: 'too-large'; most: number }
  | { kind: 'too-deep'; most: number }
  /** The format of a newer DataLeft. */
  | { kind: 'newer-format' }
  | { kind: 'missing' }
  | { kind: 'unknown-key'; key: string }
  | { kind: 'wrong-type'; expected: string }
  | { kind: 'not-one-of'; options: string[] }
  /** Too many or too few, too long or too short, too high or too low. */
  | { kind: 'out-of-bounds'; bound: 'most' | 'least'; limit: number }
  | { kind: 'wrong-pattern' }
  | { kind: 'not-an-address' }
  /** `scheme`: as in `javascript:`. */
  | { kind: 'not-https'; scheme: string }
  | { kind: 'credentials' }
  | { kind: 'wildcard' }
  /** More or less than scheme, host and port; `origin`: how it should be written. */
  | { kind: 'not-an-origin'; origin: string | null }
  | { kind: 'ip-address' }
  | { kind: 'undeclared-host'; origin: string }
  /** A `{placeholder}` that nobody fills in, or one that could change the host. */
  | { kind: 'placeholder'; name: string }
  | { kind: 'header-not-allowed'; name: string }
  | { kind: 'header-value' }
  | { kind: 'expression'; why: PathFault }
  | { kind: 'duplicate'; value: string }
  | { kind: 'unknown-request'; name: string }
  | { kind: 'unknown-ask'; name: string }
  /** An expression for a page, or a place on an answer that is data. */
  | { kind: 'wrong-source'; answer: 'html' | 'json' | 'xml' | 'text' }
  | { kind: 'unit-missing' }
  | { kind: 'unit-does-not-fit'; bucket: string }
  | { kind: 'nothing-to-read' }
  /** Lines that come in a list are told apart by their `id`. */
  | { kind: 'id-missing' }
  | { kind: 'unknown-zone' }
  | { kind: 'unknown-locale' }
  | { kind: 'unknown-date-form' }
  | { kind: 'empty-range' };

/** `path`: where in the pack, as in `requests[0].url`; empty for the whole of it. */
export type PackProblem = { path: string } & PackFault;

/** `requests[0].url` */
export const toPath = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key, at) =>
      typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key).slice(0, 60)}`,
    )
    .join('');
