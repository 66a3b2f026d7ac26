import type { Page, PageElement } from '../page/page';
import { thinOut } from '../page/thin-out';
import type { Attributes } from './attributes';
import { hiddenNames } from './hidden-names';
import { isHidden } from './is-hidden';
import { lowerMenu } from './lower-menu';
import { lowerTitles } from './lower-titles';
import { type OpenTag, OpenTags } from './open-tags';
import { isCell, isCellRole, openedElement, pageElement } from './page-element';
import { isBar, noteSigns, shareWritten } from './page-signs';
import { readTags, type TagHandler } from './read-tags';
import { saysMore } from './says-more';
import { ScriptTexts } from './script-texts';
import { SegmentWriter } from './segment-writer';
import { showTile } from './show-tile';
import { spokenText } from './spoken-text';
import { type TagKind, tagKind } from './tag-kind';
import { ATTRIBUTES } from './tags';
import { tieGrids } from './tie-grids';
import { tieHeaders } from './tie-headers';
import { unselectRows } from './unselect-rows';

const LONGEST_TITLE = 500;
const LONGEST_NAME = 40;
const NUMBER = /\p{Nd}/u;
/** A page of more blocks has nearly nothing in them. */
const MOST_BLOCKS = 100_000;
/** What counts wherever it stands: data, a field for a password, the name of the page. */
const ANYWHERE: ReadonlySet<string> = new Set(['script', 'input', 'title']);

class PageBuilder implements TagHandler {
  private readonly writer = new SegmentWriter();
  private readonly root = pageElement(null, '#page', 0);
  private readonly elements: PageElement[] = [this.root];
  private readonly tags = new OpenTags((closed) => this.closed(closed));
  private readonly scripts = new ScriptTexts();
  private readonly page: Page = {
    language: null,
    title: '',
    segments: [],
    scripts: this.scripts.all,
    password: false,
    captcha: false,
    gauges: [],
  };
  private links = 0;
  /** All lines that will be read have been made. */
  private isOver = false;
  private picture: OpenTag | null = null;

  constructor(private readonly hidden: ReadonlySet<string>) {}

  open(tag: string, attributes: Attributes, closed: boolean): void {
    if (!this.isOver && (this.writer.isFull || this.elements.length >= MOST_BLOCKS))
      this.leaveOff();
    if (this.isOver && !ANYWHERE.has(tag)) return;
    if (tag === 'script') this.scripts.open();
    const kind = tagKind(tag);
    if (kind.closes !== null) this.tags.closeImplied(kind.closes);
    const { top } = this.tags;
    const unseen =
      (top?.unseen ?? false) ||
      kind.unseen ||
      ((attributes.size > 0 || kind.shut) && isHidden(tag, attributes, this.hidden));
    if (attributes.size > 0) noteSigns(this.page, tag, attributes, unseen);
    if (kind.empty || (closed && tag !== 'script' && tag !== 'div')) {
      if (!unseen) this.openVoid(tag, attributes);
    } else if (this.tags.hasRoom()) this.openTag(tag, kind, attributes, unseen);
  }

  close(tag: string): void {
    if (this.isOver && !ANYWHERE.has(tag)) return;
    if (tag === 'script') this.scripts.close();
    // "</br>" breaks a line, as browsers have it.
    if (tag === 'br') this.writer.cut(this.tags.top?.block ?? this.root);
    else this.tags.close(tag);
  }

  text(text: string): void {
    const { top } = this.tags;
    if (this.scripts.isOpen) this.scripts.add(text);
    else if (top?.tag === 'title') {
      if (this.picture !== null) this.nameOf(this.picture, text);
      else if (this.page.title.length < LONGEST_TITLE) this.page.title += text;
    } else if (!this.isOver && top?.unseen !== true && top?.tag !== 'head') {
      if (top?.raised === true) this.writer.addRaised(text, top.action);
      else this.writer.add(text, top?.action ?? false);
    }
  }

  end(): Page {
    this.leaveOff();
    this.tags.closeAll();
    this.scripts.close();
    this.root.last = this.writer.segments.length - 1;
    this.page.segments = thinOut(this.writer.segments, this.elements);
    tieHeaders(this.elements.filter(isCell), this.page.segments);
    unselectRows(this.elements);
    tieGrids(this.page.segments);
    lowerTitles(this.page.segments);
    return this.page;
  }

  private leaveOff(): void {
    this.tags.closeAll();
    this.writer.cut(this.root);
    this.isOver = true;
  }

  private openTag(tag: string, kind: TagKind, attributes: Attributes, unseen: boolean): void {
    const { top } = this.tags;
    const inline = kind.inline && !isCellRole(attributes);
    const role = attributes.tells ? attributes.get('role') : undefined;
    const action = (top?.action ?? false) || kind.action || role === 'button';
    const around = top?.block ?? this.root;
    if (inline) this.writer.seam();
    else this.writer.cut(around);
    const segmentsBefore = this.writer.segments.length;
    const block = inline ? around : openedElement(around, tag, kind, attributes, segmentsBefore);
    if (!inline) this.elements.push(block);
    if (!unseen && attributes.size > 0 && isBar(tag, attributes)) block.bar = true;
    const spoken = attributes.size > 0 && !unseen ? spokenText(tag, attributes) : '';
    const image = role === 'img';
    const aloud = spoken !== '' && NUMBER.test(spoken) && spoken === attributes.get('aria-label');
    const linksBefore = this.links;
    if (tag === 'a') this.links++;
    const opened: OpenTag = {
      tag,
      raised: tag === 'sup' || (inline && top?.raised === true),
      block,
      inline,
      unseen,
      action,
      spoken,
      share: inline || unseen ? null : shareWritten(attributes),
      aloud,
      image,
      segmentsBefore,
      linksBefore,
    };
    if (tag === 'svg') this.picture = opened;
    this.tags.push(opened);
  }

  /** "15 GB of 20 GB used" in a drawing is its text; "Icon" is none. */
  private nameOf(picture: OpenTag, title: string): void {
    const wanted = !picture.unseen && NUMBER.test(title) && picture.spoken === '';
    if (wanted) picture.spoken = title.slice(0, LONGEST_TITLE);
  }

  private closed({
    tag,
    block,
    inline,
    action,
    spoken,
    share,
    aloud,
    image,
    segmentsBefore,
    linksBefore,
  }: OpenTag): void {
    if (tag === 'script') return;
    const { writer } = this;
    if (tag === 'svg') this.picture = null;
    if (spoken !== '' && writer.isEmpty && writer.segments.length === segmentsBefore)
      writer.add(spoken, false);
    else if (image && NUMBER.test(spoken)) writer.add(` ${spoken}`, false);
    if (tag === 'a' && writer.isEmpty) showTile(writer.since(segmentsBefore));
    if (inline && tag === 'a' && writer.isTile) writer.cut(block);
    else if (inline) writer.seam();
    else {
      writer.cut(block);
      const shown = !aloud || action ? [] : writer.since(segmentsBefore);
      if (saysMore(spoken, shown, block)) writer.replaceFrom(segmentsBefore, block, spoken);
      if (share !== null) this.addShare(share, block, segmentsBefore);
      block.last = writer.segments.length - 1;
      // What holds nothing but a bar belongs to what is around it.
      if (block.bar && block.last < block.first && block.parent !== null) block.parent.bar = true;
      lowerMenu(block, this.links - linksBefore, writer.segments, segmentsBefore);
    }
  }

  /** <div data-percent="63">Data used</div>: the gauge is drawn by a script from what it says itself. */
  private addShare(share: string, block: PageElement, segmentsBefore: number): void {
    const [only, more] = this.writer.since(segmentsBefore);
    if (only === undefined || more !== undefined) return;
    if (only.text.length > LONGEST_NAME || NUMBER.test(only.text)) return;
    this.writer.replaceFrom(segmentsBefore, block, `${only.text} ${share}`);
  }

  private openVoid(tag: string, attributes: Attributes): void {
    if (tag === 'br' || tag === 'hr') this.writer.cut(this.tags.top?.block ?? this.root);
    const said = spokenText(tag, attributes);
    if (said !== '') this.writer.add(` ${said} `, false);
  }
}

/** Markup to lines of visible text, each with its place among the blocks of the page. */
export function buildPage(source: string): Page {
  const builder = new PageBuilder(hiddenNames(source));
  readTags(source, builder, { wanted: ATTRIBUTES });
  return builder.end();
}
