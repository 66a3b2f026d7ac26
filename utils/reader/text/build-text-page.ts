import { pageElement } from '../html/page-element';
import { SegmentWriter } from '../html/segment-writer';
import type { Page } from '../page/page';
import { thinOut } from '../page/thin-out';

/** +CUSD: 1,"Left: 300 MB",15: what a modem writes around an answer. */
const FRAME = /^\+CUSD: ?\d, ?"|", ?\d{1,3}\s*$/g;

/** Plain text (a short message, a saved screen): lines are segments, empty lines part blocks. */
export function buildTextPage(source: string): Page {
  const writer = new SegmentWriter();
  const root = pageElement(null, '#page', 0);
  let current = pageElement(root, 'p', 0);
  const elements = [root, current];
  const framed = source.includes('+CUSD:');
  for (const written of source.split('\n')) {
    const line = framed && !written.startsWith('AT+') ? written.replace(FRAME, '') : written;
    if (line.trim() === '') {
      // Many empty lines part as much as one.
      if (current.first === writer.segments.length) continue;
      current.last = writer.segments.length - 1;
      current = pageElement(root, 'p', writer.segments.length);
      elements.push(current);
      continue;
    }
    writer.add(line.replace(/\t/g, '\u001f'), false);
    writer.cut(current);
  }
  current.last = writer.segments.length - 1;
  root.last = current.last;
  const segments = thinOut(writer.segments, elements);
  return {
    language: null,
    title: '',
    segments,
    scripts: [],
    password: false,
    captcha: false,
    gauges: [],
  };
}
