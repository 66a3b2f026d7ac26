import { Tokenizer } from 'htmlparser2';
import { Attributes } from './attributes';
import { KnownNames } from './known-names';

export interface TagHandler {
  open(tag: string, attributes: Attributes, closed: boolean): void;
  close(tag: string): void;
  text(text: string): void;
}

interface Reading {
  /** Names keep their case, elements close themselves. */
  xml?: boolean;
  /** The attributes to keep; all where nobody says. */
  wanted?: ReadonlySet<string>;
}

const nothing = () => undefined;

/**
 * Walks through markup, well formed or not, in linear time: the tokenizer alone, because the stack
 * of htmlparser2's own parser is searched whole at every end tag.
 */
export function readTags(source: string, handler: TagHandler, how: Reading = {}): void {
  const { xml = false, wanted } = how;
  const names = new KnownNames(xml);
  let tag = '';
  const attributes = new Attributes();
  let name = '';
  let value = '';
  let kept = false;
  let from = 0;
  let to = 0;
  // What the tokenizer hands over piece by piece ("a < b") is one text of the page.
  const tellText = () => {
    if (to === from) return;
    handler.text(isBlank(source, from, to) ? ' ' : source.slice(from, to));
    from = to;
  };
  const opened = (closed: boolean) => {
    handler.open(tag, attributes, closed);
    attributes.clear();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: xml },
    {
      onopentagname: (start, end) => {
        tellText();
        tag = names.at(source, start, end);
        // An element that the end of the text cut off has left its own behind.
        attributes.clear();
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag: (start, end) => {
        tellText();
        handler.close(names.at(source, start, end));
      },
      onattribname: (start, end) => {
        name = names.at(source, start, end);
        kept = wanted === undefined || wanted.has(name);
        value = '';
      },
      onattribdata: (start, end) => {
        if (kept) value += source.slice(start, end);
      },
      onattribentity: (code) => {
        if (kept) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (kept) attributes.set(name, value);
      },
      ontext: (start, end) => {
        if (start !== to) {
          tellText();
          from = start;
        }
        to = end;
      },
      ontextentity: (code) => {
        tellText();
        handler.text(String.fromCodePoint(code));
      },
      oncdata: (start, end, offset) => {
        tellText();
        handler.text(source.slice(start, end - offset));
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  tellText();
}

/** Markup is written over many lines: most texts are the space between two tags. */
function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) > 32) return false;
  return true;
}
