import { readTags } from '../html/read-tags';

export interface XmlNode {
  [key: string]: unknown;
}

const DEEPEST = 100;

/** Elements become keys, attributes too; an element of only text and attributes keeps `#text`. */
export function readXml(source: string): XmlNode {
  const root: XmlNode = {};
  const stack: { name: string; node: XmlNode; text: string }[] = [
    { name: '', node: root, text: '' },
  ];
  let tooDeep = 0;
  const pop = () => {
    const top = stack.pop();
    const parent = stack[stack.length - 1];
    if (top === undefined || parent === undefined) return;
    const text = top.text.trim();
    const empty = Object.keys(top.node).length === 0;
    if (!empty && text !== '') top.node['#text'] = text;
    add(parent.node, top.name, empty ? text : top.node);
  };
  readTags(
    source,
    {
      open(tag, attributes, closed) {
        if (stack.length >= DEEPEST) {
          if (!closed) tooDeep++;
          return;
        }
        const node: XmlNode = {};
        for (const [name, value] of attributes)
          if (!name.startsWith('xmlns')) node[local(name)] = value;
        stack.push({ name: local(tag), node, text: '' });
        if (closed) pop();
      },
      close() {
        if (tooDeep > 0) tooDeep--;
        else if (stack.length > 1) pop();
      },
      text(text) {
        const top = stack[stack.length - 1];
        if (top !== undefined) top.text += text;
      },
    },
    true,
  );
  while (stack.length > 1) pop();
  return root;
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

function add(node: XmlNode, name: string, value: unknown): void {
  const known = node[name];
  if (known === undefined) node[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else node[name] = [known, value];
}
