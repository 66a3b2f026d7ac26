import { boxOf, type Rectangle } from './box-of';
import type { Box } from './eye-message';
import { findWords } from './find-words';
import { followPage } from './follow-page';
import { createLayer, dress, EDGE, FONT, SIGNAL } from './layer';
import type { Marks } from './marks';
import { type Side, TAG, tagSide } from './tag-side';

/** Air around the words. */
const AIR = 4;

interface Frame {
  words: Range | null;
  element: Element;
  drawn: HTMLElement;
  tag: HTMLElement | null;
  /** Null until it came into view: only there it shows what its number would hide. */
  side: Side | null;
}

/** Frames words of the page, each with its number; returns what takes the frames away again. */
export function highlight(page: Document, boxes: Box[], marks: Marks): () => void {
  const layer = createLayer(page);
  const frames = boxes.flatMap((box): Frame[] => {
    const element = marks.element(box.mark);
    if (element === null) return [];
    const { drawn, tag } = drawFrame(page, box.label);
    layer.root.append(drawn);
    return [{ words: findWords(element, box.text), element, drawn, tag, side: null }];
  });
  const place = () => {
    const around = frames.map(({ words, element }) =>
      element.isConnected ? outside(boxOf(words, element)) : null,
    );
    for (const [at, frame] of frames.entries()) {
      const box = around[at] ?? null;
      if (box !== null && frame.side === null && isInView(page, box)) {
        const others = around.filter(
          (other): other is Rectangle => other !== null && other !== box,
        );
        frame.side = tagSide(page, box, others);
      }
      put(frame, box);
    }
  };
  place();
  show(page, frames);
  const unfollow = followPage(page, place);
  return () => {
    unfollow();
    layer.remove();
  };
}

const outside = (box: Rectangle | null): Rectangle | null =>
  box && {
    left: box.left - AIR,
    top: box.top - AIR,
    width: box.width + 2 * AIR,
    height: box.height + 2 * AIR,
  };

const isInView = (page: Document, { top, height }: Rectangle): boolean =>
  top + height > 0 && top < (page.defaultView?.innerHeight ?? 0);

const SIDES: Record<Side, Record<string, string>> = {
  above: { bottom: 'calc(100% - 5px)', top: 'auto', left: 'auto', right: '-2px' },
  before: { bottom: 'auto', top: `calc(50% - ${TAG / 2}px)`, left: 'auto', right: '100%' },
  after: { bottom: 'auto', top: `calc(50% - ${TAG / 2}px)`, left: '100%', right: 'auto' },
};

function put({ drawn, tag, side }: Frame, box: Rectangle | null): void {
  if (box === null) {
    dress(drawn, { display: 'none' });
    return;
  }
  const { left, top, width, height } = box;
  dress(drawn, {
    display: 'block',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  if (tag !== null) dress(tag, SIDES[side ?? 'above']);
}

/** A frame; dashed and without a number around what was left alone. */
function drawFrame(page: Document, label: string): Pick<Frame, 'drawn' | 'tag'> {
  const drawn = page.createElement('div');
  const alone = label === '';
  dress(drawn, {
    position: 'fixed',
    'box-sizing': 'border-box',
    border: alone ? `1px dashed ${EDGE}` : `2px solid ${SIGNAL}`,
    'border-radius': alone ? '2px' : '6px',
    'pointer-events': 'none',
  });
  if (alone) return { drawn, tag: null };
  const tag = page.createElement('div');
  tag.textContent = label;
  dress(tag, {
    position: 'absolute',
    'box-sizing': 'border-box',
    'min-width': `${TAG}px`,
    padding: '0 4px',
    background: SIGNAL,
    color: '#ffffff',
    font: `600 12px/${TAG}px ${FONT}`,
    'text-align': 'center',
  });
  drawn.append(tag);
  return { drawn, tag };
}

/** Brings the first framed words into view, if the user sees none of them. */
function show(page: Document, frames: Frame[]): void {
  const seen = frames.some(({ element }) => isInView(page, element.getBoundingClientRect()));
  if (!seen) frames[0]?.element.scrollIntoView({ block: 'center' });
}
