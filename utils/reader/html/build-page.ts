import type { Page, PageElement } from '../page/page';
import { hiddenNames } from './hidden-names';
import { isHidden } from './is-hidden';
import { readTags, type TagHandler } from './read-tags';
import { SegmentWriter } from './segment-writer';
import { spokenText } from './spoken-text';
import { ACTIONS, CHROME, CLOSES, HEADINGS, INLINE, UNSEEN, VOID } from './tags';
import { tieHeaders } from './tie-headers';

/** Deeper elements count as their ancestor at this depth. */
const DEEPEST = 200;
const TITLE =
  /(?:^|[-_\s])(?:title|titel|titre|titulo|heading|headline|header|caption)(?:$|[-_\s])/i;

interface Open {
  tag: string;
  block: PageElement;
  inline: boolean;
  unseen: boolean;
  action: boolean;
  /** Said by the element itself where it holds no text. */
  spoken: string;
  segmentsBefore: number;
}

class PageBuilder implements TagHandler {
  readonly writer = new SegmentWriter();
  readonly page: Page;
  private readonly root: PageElement;
  private readonly stack: Open[] = [];
  private tooDeep = 0;
  private script = '';
  private readonly cells: PageElement[] = [];

  constructor(private readonly hidden: ReadonlySet<string>) {
    this.root = element(null, '#page', 0);
    const segments = this.writer.segments;
    this.page = {
      language: null,
      title: '',
      segments,
      scripts: [],
      password: false,
      captcha: false,
    };
  }

  private get top(): Open | undefined {
    return this.stack[this.stack.length - 1];
  }

  private get block(): PageElement {
    return this.top?.block ?? this.root;
  }

  open(tag: string, attributes: ReadonlyMap<string, string>, closed: boolean): void {
    this.closeImplied(tag);
    const unseen =
      (this.top?.unseen ?? false) ||
      UNSEEN.has(tag) ||
      (attributes.size > 0 && isHidden(tag, attributes, this.hidden));
    this.notice(tag, attributes, unseen);
    const isVoid = VOID.has(tag) || (closed && tag !== 'script' && tag !== 'div');
    if (isVoid) {
      if (!unseen) this.openVoid(tag, attributes);
      return;
    }
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++;
      return;
    }
    const inline = INLINE.has(tag);
    const action =
      (this.top?.action ?? false) || ACTIONS.has(tag) || attributes.get('role') === 'button';
    if (inline) this.writer.seam();
    else this.writer.cut(this.block);
    const block = inline ? this.block : this.child(tag, attributes);
    const spoken = attributes.size > 0 && !unseen ? spokenText(tag, attributes) : '';
    this.stack.push({
      tag,
      block,
      inline,
      unseen,
      action,
      spoken,
      segmentsBefore: this.writer.segments.length,
    });
  }

  close(tag: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const lowest = Math.max(0, this.stack.length - 50);
    for (let at = this.stack.length - 1; at >= lowest; at--) {
      if (this.stack[at]?.tag === tag) {
        while (this.stack.length > at) this.pop();
        return;
      }
    }
  }

  text(text: string): void {
    const top = this.top;
    if (top?.tag === 'script') this.script += text;
    else if (top?.tag === 'title' && this.page.title.length < 500) this.page.title += text;
    else if (top?.unseen !== true && top?.tag !== 'head')
      this.writer.add(text, top?.action ?? false);
  }

  end(): void {
    while (this.stack.length > 0) this.pop();
    this.writer.cut(this.root);
    this.root.last = this.writer.segments.length - 1;
    tieHeaders(this.cells, this.writer.segments);
  }

  private pop(): void {
    const top = this.stack.pop();
    if (top === undefined) return;
    if (top.tag === 'script') {
      if (this.script.length > 20) this.page.scripts.push(this.script);
      this.script = '';
      return;
    }
    const silent = this.writer.isEmpty && this.writer.segments.length === top.segmentsBefore;
    if (top.spoken !== '' && silent) this.writer.add(top.spoken, false);
    if (top.inline) {
      this.writer.seam();
      return;
    }
    this.writer.cut(top.block);
    top.block.last = this.writer.segments.length - 1;
  }

  private child(tag: string, attributes: ReadonlyMap<string, string>): PageElement {
    const made = element(this.block, tag, this.writer.segments.length);
    const role = attributes.get('role');
    if (role === 'row') made.tag = 'tr';
    else if (role === 'cell' || role === 'gridcell') made.tag = 'td';
    else if (role === 'columnheader' || role === 'rowheader') made.tag = 'th';
    else if (role === 'table' || role === 'grid') made.tag = 'table';
    if (HEADINGS.has(tag) || role === 'heading') made.heading = true;
    const names = attributes.get('class');
    if (names !== undefined && TITLE.test(names.slice(0, 300))) made.heading = tag !== 'header';
    if (CHROME.has(tag) || role === 'navigation' || role === 'contentinfo') made.chrome = true;
    if (attributes.get('aria-selected') === 'false') made.unselected = true;
    if (made.tag === 'td' || made.tag === 'th') {
      made.column = Number(attributes.get('colspan') ?? '1') || 1;
      this.cells.push(made);
    }
    return made;
  }

  private openVoid(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (tag === 'br' || tag === 'hr') this.writer.cut(this.block);
    const said = spokenText(tag, attributes);
    if (said !== '') this.writer.add(` ${said} `, false);
  }

  /** What tells of the page without being text. */
  private notice(tag: string, attributes: ReadonlyMap<string, string>, unseen: boolean): void {
    if (tag === 'html')
      this.page.language = attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
    if (tag === 'input' && !unseen && attributes.get('type')?.toLowerCase() === 'password') {
      this.page.password = true;
    }
    const name = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('src') ?? ''}`;
    if (name.length < 2000 && /captcha|cf-challenge|challenge-form|turnstile/i.test(name)) {
      this.page.captcha = true;
    }
  }

  private closeImplied(tag: string): void {
    const rule = CLOSES[tag];
    if (rule === undefined) return;
    const [closes, until] = rule;
    const lowest = Math.max(0, this.stack.length - 20);
    let found = -1;
    for (let at = this.stack.length - 1; at >= lowest; at--) {
      const open = this.stack[at]?.tag ?? '';
      if (closes.has(open)) found = at;
      else if (until.has(open)) break;
    }
    if (found !== -1) while (this.stack.length > found) this.pop();
  }
}

function element(parent: PageElement | null, tag: string, first: number): PageElement {
  return {
    parent,
    tag,
    depth: (parent?.depth ?? -1) + 1,
    first,
    last: first - 1,
    heading: parent?.heading ?? false,
    chrome: parent?.chrome ?? false,
    unselected: parent?.unselected ?? false,
    column: 0,
  };
}

/** Markup to lines of visible text, each with its place among the blocks of the page. */
export function buildPage(source: string): Page {
  const builder = new PageBuilder(hiddenNames(source));
  readTags(source, builder);
  builder.end();
  return builder.page;
}
