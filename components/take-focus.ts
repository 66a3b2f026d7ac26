import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For what takes the place of something that was just pressed: whoever pressed it goes on here. At
 * the first sight of a page, and while something else has the focus, nothing is taken.
 */
export function useTakenFocus<Part extends HTMLElement>(isThere: boolean): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const seen = useRef(false);
  useEffect(() => {
    const isFree = document.activeElement === document.body;
    if (seen.current && isThere && isFree) part.current?.focus();
    seen.current = true;
  }, [isThere]);
  return part;
}
