import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Until it was measured; also what a page is drawn at that is never seen. */
const USUAL = 760;
/** Between the margins of a sheet, A4 or Letter. */
const PAPER = 700;

/** The width that an element has, and its reading direction, for as long as it is there. */
export function useRoom(element: RefObject<HTMLElement | null>): {
  width: number;
  rightToLeft: boolean;
} {
  const [room, setRoom] = useState({ width: USUAL, rightToLeft: false });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const width = Math.round(current.clientWidth) || USUAL;
      const rightToLeft = getComputedStyle(current).direction === 'rtl';
      setRoom((before) =>
        before.width === width && before.rightToLeft === rightToLeft
          ? before
          : { width, rightToLeft },
      );
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    // Drawn for its width, words stay as large as all others.
    const toPaper = () => setRoom((before) => ({ ...before, width: PAPER }));
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', measure);
    return () => {
      watcher.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', measure);
    };
  }, [element]);
  return room;
}
