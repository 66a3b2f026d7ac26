import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Bounds it and lets it scroll. */
  class: string;
  label: string;
  children: ComponentChildren;
}

/**
 * What scrolls must be reached by keyboard, too: not every browser lets that happen by itself. Where
 * there is room for all of it, it is no stop on the way. A group rather than a landmark: what it is a
 * part of is one already.
 */
export function ScrollRegion({ class: className, label, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const measure = (): void => {
    const { current } = element;
    if (current === null) return;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = current;
    setScrolls(scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
  };
  // Whatever it holds may have changed.
  useEffect(measure);
  useEffect(() => {
    const watcher = new ResizeObserver(measure);
    if (element.current !== null) watcher.observe(element.current);
    return () => watcher.disconnect();
  }, []);
  const stop = scrolls ? ({ role: 'group', 'aria-label': label, tabIndex: 0 } as const) : {};
  return (
    <div ref={element} class={className} {...stop}>
      {children}
    </div>
  );
}
