import { SegmentWriter } from '../html/segment-writer';
import type { Page, PageElement } from '../page/page';

/** Plain text (a short message, a saved screen): lines are segments, empty lines part blocks. */
export function buildTextPage(source: string): Page {
  const writer = new SegmentWriter();
  const root = block(null, 0);
  let current = block(root, 0);
  for (const line of source.split('\n')) {
    if (line.trim() === '') {
      current.last = writer.segments.length - 1;
      current = block(root, writer.segments.length);
      continue;
    }
    writer.add(line.replace(/\t/g, '\u001f'), false);
    writer.cut(current);
  }
  current.last = writer.segments.length - 1;
  root.last = current.last;
  const segments = writer.segments;
  return { language: null, title: '', segments, scripts: [], password: false, captcha: false };
}

const block = (parent: PageElement | null, first: number): PageElement => ({
  parent,
  tag: parent === null ? '#page' : 'p',
  depth: parent === null ? 0 : 1,
  first,
  last: first - 1,
  heading: false,
  chrome: false,
  unselected: false,
  column: 0,
});
