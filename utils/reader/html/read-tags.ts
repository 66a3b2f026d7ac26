import { Tokenizer } from 'htmlparser2';

export interface TagHandler {
  open(tag: string, attributes: ReadonlyMap<string, string>, closed: boolean): void;
  close(tag: string): void;
  text(text: string): void;
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Walks through markup, well formed or not, in linear time: the tokenizer alone, because the stack
 * of htmlparser2's own parser is searched whole at every end tag.
 */
export function readTags(source: string, handler: TagHandler, xml = false): void {
  let tag = '';
  let attributes: Map<string, string> | null = null;
  let name = '';
  let value = '';
  const opened = (closed: boolean) => {
    handler.open(tag, attributes ?? NONE, closed);
    attributes = null;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: xml },
    {
      onopentagname: (start, end) => {
        tag = xml ? source.slice(start, end) : source.slice(start, end).toLowerCase();
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag: (start, end) =>
        handler.close(xml ? source.slice(start, end) : source.slice(start, end).toLowerCase()),
      onattribname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        attributes ??= new Map();
        if (!attributes.has(name)) attributes.set(name, value);
      },
      ontext: (start, end) => handler.text(source.slice(start, end)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => handler.text(source.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
