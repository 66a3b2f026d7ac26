import { dataInText } from './data-in-text';
import { parseJson } from './parse-json';
import { readXml } from './read-xml';

/** Put before an answer so that no script can run it: )]}', while(1); for(;;); */
const GUARD = /^(?:\)\]\}'?,?|while\s?\(1\);|for\s?\(;;\);|throw 1;)\s*/;
/** callback({…}); as scripts of other sites get it, with the comment that some put before. */
const CALL = /^(?:\/\*[^*]{0,20}\*\/\s*)?[\w$.[\]'"]{1,100}\s?\(\s*(?=[{[])/;
const CALL_END = /\)\s*;?\s*$/;

const unguarded = (source: string): string =>
  source
    .replace(/^\ufeff/, '')
    .trimStart()
    .replace(GUARD, '');

/** JSON without what is no JSON of it: a byte order mark, a guard, a call around it. */
function bareJson(source: string): string {
  const text = unguarded(source);
  const call = CALL.exec(text.slice(0, 300));
  const tail = call === null ? null : CALL_END.exec(text.slice(-50));
  return call === null || tail === null
    ? text
    : text.slice(call[0].length, text.length - tail[0].length);
}

/** Whether a source that begins so is JSON, or means to be. */
export function looksLikeJson(start: string): boolean {
  const text = unguarded(start);
  return /^(?:"\s*)?[{[]/.test(text) || CALL.test(text);
}

/** JSON or XML as plain values; null for what is neither. */
export function parseData(source: string, kind: 'json' | 'xml'): unknown {
  if (kind === 'xml') return readXml(source);
  const data = parseJson(bareJson(source));
  // An answer written as a text is written twice.
  return typeof data === 'string' ? (dataInText(data) ?? data) : data;
}
