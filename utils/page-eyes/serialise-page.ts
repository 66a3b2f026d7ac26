import { INLINE, VOID } from '../reader/html/tags';
import { embeddedData } from './embedded-data';
import { drawsText, isRendered } from './is-rendered';
import { escaped, keptAttributes } from './kept-attributes';
import type { Marks } from './marks';
import { frameDocument, isElement, isText, shownChildren } from './nodes';

const MOST_NODES = 100_000;
const MOST_TEXT = 5_000_000;
const MOST_DATA = 1_000_000;

const SKIPPED = new Set(
  'audio base canvas datalist defs embed link map meta noscript object param source style symbol template track video'.split(
    ' ',
  ),
);
/** The only shapes of a drawing that say something. */
const SAID_IN_SVG = new Set(['a', 'foreignObject', 'g', 'svg', 'text', 'textPath', 'tspan']);
const SVG = 'http://www.w3.org/2000/svg';

const isUnsaid = ({ localName, namespaceURI }: Element): boolean =>
  SKIPPED.has(localName) || (namespaceURI === SVG && !SAID_IN_SVG.has(localName));

/** A node to be written, or an end tag. */
type Work = Node | string;

class Writer {
  private readonly parts: string[] = [];
  private readonly work: Work[] = [];
  private nodes = 0;
  private length = 0;
  private data = 0;

  constructor(private readonly marks: Marks) {}

  /** Null when there is too much. */
  write(root: Element): string | null {
    this.work.push(root);
    for (let next = this.work.pop(); next !== undefined; next = this.work.pop()) {
      if (typeof next === 'string') this.add(next);
      else if (isText(next)) this.add(escaped(next.data));
      else if (isElement(next)) this.element(next);
      if (this.nodes + this.work.length > MOST_NODES || this.length > MOST_TEXT) return null;
    }
    return this.parts.join('');
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private element(element: Element): void {
    this.nodes++;
    const tag = element.localName;
    if (tag === 'head') this.head(element);
    else if (tag === 'script') this.script(element);
    else if (tag === 'option') this.option(element);
    else if (!isUnsaid(element)) this.shown(element, tag);
  }

  private option(element: Element): void {
    if ((element as HTMLOptionElement).selected) this.open(element, 'option', true);
  }

  private shown(element: Element, tag: string): void {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style === undefined || !isRendered(element, style)) return;
    const frame = frameDocument(element) !== null;
    if (tag === 'input' && style.visibility !== 'visible') return;
    // What the user types is nobody's business; a box that nobody can type into is the page's own.
    const silent = tag === 'textarea' || !(drawsText(style) || frame);
    this.open(element, frame ? 'div' : tag, !silent);
  }

  private open(element: Element, tag: string, withText: boolean): void {
    const block = !INLINE.has(tag) && !VOID.has(tag);
    const mark = block ? ` data-dataleft-mark="${this.marks.of(element)}"` : '';
    this.add(`<${tag}${keptAttributes(element)}${mark}>`);
    if (VOID.has(tag)) return;
    this.work.push(`</${tag}>`);
    const children = shownChildren(element);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined && (withText || !isText(child))) this.work.push(child);
    }
  }

  private head(head: Element): void {
    this.add(`<head><title>${escaped(head.ownerDocument.title.slice(0, 500))}</title></head>`);
    for (const script of head.querySelectorAll('script')) this.script(script);
  }

  private script(script: Element): void {
    const text = embeddedData(script);
    if (text === null || this.data + text.length > MOST_DATA) return;
    this.data += text.length;
    const json = script.getAttribute('type')?.toLowerCase().endsWith('json');
    this.add(`<script${json ? ' type="application/json"' : ''}>${text}</script>`);
  }
}

/**
 * The page as it is seen now, as markup for the reader: nothing hidden, nothing the user typed, no
 * attribute that the reader does not use. Blocks carry numbers that lead back to the living elements.
 * Null when there is too much of it.
 */
export const serialisePage = (page: Document, marks: Marks): string | null =>
  new Writer(marks).write(page.documentElement);
