import { balancedEnd } from './balanced-end';
import { parseJson } from './parse-json';
import { stringLiteral } from './string-literal';

/** Where data may begin: a value that is assigned or handed over, as JSON begins, or as a text of JSON. */
const BEGINS =
  /(?:[=(]\s{0,20}(?=\{\s{0,200}["}]|\[\s{0,200}[[{"]))|JSON\.parse\(\s{0,20}(?=["'`])/g;
const UNDEFINED = /:\s?undefined(?=\s?[,}])/g;
const MOST_FOUND = 40;
/** Every letter is looked at a few times at most: brackets that never close end the search early. */
const TIMES = 3;

/**
 * The data that a script holds as JSON: all of it, or what it assigns and hands over. Only parsed,
 * never run; an object in the script's own notation is not read.
 */
export function jsonInScript(script: string): unknown[] {
  const whole = parsed(script);
  if (whole !== null) return [whole];
  const found: unknown[] = [];
  let room = script.length * TIMES;
  BEGINS.lastIndex = 0;
  for (let match = BEGINS.exec(script); match !== null; match = BEGINS.exec(script)) {
    const from = BEGINS.lastIndex;
    const isText = match[0].startsWith('JSON');
    const { data, end } = isText ? fromText(script, from, room) : fromBrackets(script, from, room);
    room -= Math.max(end - from, 1);
    // Brackets that do not close may hold some that do; the letters are counted all the same.
    if (end === -1) room -= script.length - from;
    if (data !== null) {
      found.push(data);
      BEGINS.lastIndex = end;
    }
    if (room <= 0 || found.length >= MOST_FOUND) break;
  }
  return found;
}

interface Read {
  data: unknown;
  end: number;
}

function fromBrackets(script: string, from: number, room: number): Read {
  const end = balancedEnd(script, from, room);
  return { data: end === -1 ? null : parsed(script.slice(from, end)), end };
}

function fromText(script: string, from: number, room: number): Read {
  const literal = stringLiteral(script, from, room);
  return literal === null
    ? { data: null, end: -1 }
    : { data: parsed(literal.text), end: literal.end };
}

/** Objects and lists alone: a number or a word tells nothing. */
function parsed(written: string): unknown {
  const text = written
    .trim()
    .replace(/^<!--|-->$/g, '')
    .replace(/;$/, '');
  if (!text.startsWith('{') && !text.startsWith('[')) return null;
  return parseJson(text) ?? parsedWithoutUndefined(text);
}

/** Pages write what is not there as no JSON would. */
function parsedWithoutUndefined(text: string): unknown {
  const plain = text.replace(UNDEFINED, ':null');
  return plain === text ? null : parseJson(plain);
}
