import { Parser } from 'htmlparser2';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';

/** Elements by name; one with nothing but text is that text. The last of several of a name counts. */
export interface XmlElement {
  [name: string]: string | XmlElement;
}

const DEEPEST = 50;

interface Open {
  name: string;
  children: XmlElement;
  text: string;
  hasChildren: boolean;
}

const fresh = (name: string): Open => ({
  name,
  // A name such as `__proto__` is a key like any other.
  children: Object.create(null),
  text: '',
  hasChildren: false,
});

/** XML as devices answer it: small, flat, without namespaces. */
export function parseXml(source: string): Result<XmlElement> {
  const refuse = (why: 'not-json' | 'cut-short') => failed({ kind: 'unreadable', path: '', why });
  const stack = [fresh('')];
  let trouble = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        trouble ||= stack.length > DEEPEST;
        if (!trouble) stack.push(fresh(name));
      },
      ontext: (text) => {
        const top = stack.at(-1);
        if (top !== undefined) top.text += text;
      },
      onclosetag: (_, implied) => {
        trouble ||= implied;
        const closed = trouble ? undefined : stack.pop();
        const parent = stack.at(-1);
        if (closed === undefined || parent === undefined) return;
        parent.hasChildren = true;
        parent.children[closed.name] = closed.hasChildren ? closed.children : closed.text.trim();
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.write(source);
  parser.end();
  const [root] = stack;
  if (!/^\s*</.test(source)) return refuse('not-json');
  if (trouble || stack.length > 1) return refuse('cut-short');
  return root?.hasChildren ? done(root.children) : refuse('not-json');
}
