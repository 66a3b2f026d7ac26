import type { JSONPathQuery, JSONValue } from 'json-p3';
import { JSONPathEnvironment } from 'json-p3';
import { costFault, stemOf } from './path-cost';

/** Why an expression is refused. */
export type PathFault =
  /** Not JSONPath as RFC 9535 has it; so is any expression that could loop or call. */
  | 'syntax'
  | 'too-long'
  | 'too-many-steps'
  /** More than one `..`, or more than one list of selectors: the work would multiply. */
  | 'too-much-work'
  /** `match` and `search` take patterns, which can run away. */
  | 'pattern';

const LONGEST = 300;

/** Without pattern functions; `..` goes no deeper than answers do. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 100 });
environment.functionRegister.delete('match');
environment.functionRegister.delete('search');

export interface JsonPath {
  query: JSONPathQuery;
  /** Its beginning up to the first choice: what has to exist even where a list is empty. */
  stem: JSONPathQuery;
}

type Compiled = { ok: true; path: JsonPath } | { ok: false; why: PathFault };

function compile(text: string): Compiled {
  if (text.length > LONGEST) return { ok: false, why: 'too-long' };
  try {
    const query = environment.compile(text);
    const fault = costFault(query);
    if (fault !== null) return { ok: false, why: fault };
    return { ok: true, path: { query, stem: stemOf(query) } };
  } catch {
    // The library's only way to say that it is no expression; nested deeply enough, its parser
    // runs out of stack.
    return { ok: false, why: /\b(?:match|search)\s*\(/.test(text) ? 'pattern' : 'syntax' };
  }
}

const compiled = new Map<string, Compiled>();
const MOST_KEPT = 500;

/** A JSONPath (RFC 9535), or why it is refused. Never throws. */
export function compilePath(text: string): Compiled {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_KEPT) compiled.clear();
  const made = compile(text);
  compiled.set(text, made);
  return made;
}

export type Matches =
  | { ok: true; values: unknown[] }
  /** More values than anything honest has, or data nested deeper than `..` follows. */
  | { ok: false; why: 'too-many' | 'too-deep' };

/** Every value at the path, up to `most`. Never throws. */
export function findAll(query: JSONPathQuery, data: unknown, most: number): Matches {
  const values: unknown[] = [];
  try {
    // Anything that came out of JSON or XML is a JSON value.
    for (const { value } of query.lazyQuery(data as JSONValue)) {
      if (values.length >= most) return { ok: false, why: 'too-many' };
      values.push(value);
    }
    return { ok: true, values };
  } catch {
    // Its recursion limit, or the engine's own while two deep values are compared.
    return { ok: false, why: 'too-deep' };
  }
}
