import { readTags } from '../html/read-tags';

export interface XmlNode {
  [key: string]: unknown;
}

const DEEPEST = 100;
/** An answer of more elements is a catalogue: what comes after them is left out. */
const MOST_ELEMENTS = 50_000;

/** Elements become keys, attributes too; an element of only text and attributes keeps `#text`. */
export function readXml(source: string): XmlNode {
  const root: XmlNode = {};
  const stack: { name: string; node: XmlNode; text: string }[] = [
    { name: '', node: root, text: '' },
  ];
  /** Elements within those that are left out, and they themselves. */
  let left = 0;
  let room = MOST_ELEMENTS;
  const pop = () => {
    const top = stack.pop();
    const parent = stack[stack.length - 1];
    if (top === undefined || parent === undefined) return;
    const text = top.text.trim();
    const empty = Object.keys(top.node).length === 0;
    if (!empty && text !== '') top.node['#text'] = text;
    // <struct><member>: a pair, and nobody's line.
    const name = top.name === 'member' && parent.name === 'struct' ? 'entry' : top.name;
    add(parent.node, name, empty ? text : (typed(top.node) ?? top.node));
  };
  readTags(
    source,
    {
      open(tag, attributes, closed) {
        if (stack.length >= DEEPEST || room <= 0) {
          if (!closed) left++;
          return;
        }
        room--;
        const node: XmlNode = {};
        attributes.forEach((name, value) => {
          if (!name.startsWith('xmlns')) node[local(name)] = value;
        });
        stack.push({ name: local(tag), node, text: '' });
        if (closed) pop();
      },
      close() {
        if (left > 0) left--;
        else if (stack.length > 1) pop();
      },
      text(text) {
        const top = stack[stack.length - 1];
        if (top !== undefined) top.text += text;
      },
    },
    { xml: true },
  );
  while (stack.length > 1) pop();
  return root;
}

const TYPES: ReadonlySet<string> = new Set(
  'i4 i8 int string double boolean dateTime.iso8601 long decimal float bool'.split(' '),
);

/** <value><i4>7</i4></value>: the element within only tells the type. */
function typed(node: XmlNode): string | null {
  const [name, ...more] = Object.keys(node);
  const value = name === undefined || more.length > 0 || !TYPES.has(name) ? null : node[name];
  return typeof value === 'string' ? value : null;
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

function add(node: XmlNode, name: string, value: unknown): void {
  const known = node[name];
  if (known === undefined) node[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else node[name] = [known, value];
}
