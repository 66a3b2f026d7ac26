import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './base.css';
import { IconButton } from './IconButton';
import './WatchFrame.css';
import './PopupSize.css';

interface Props {
  title: string;
  /** One of them: back to where one came from, or away with all of it. */
  back?: string;
  close?: string;
  onLeave: () => void;
  /** Stays in sight below what scrolls. */
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** A view of the popup with its title; the focus goes there when it opens. */
export function WatchFrame({ title, back, close, onLeave, footer, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <main class="watch-frame">
      <header class={back ? 'watch-frame__head watch-frame__head--back' : 'watch-frame__head'}>
        {back && <IconButton glyph="back" label={back} onPress={onLeave} />}
        <h1 class="watch-frame__title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {close && <IconButton glyph="cross" label={close} onPress={onLeave} />}
      </header>
      <div class="watch-frame__body">{children}</div>
      {footer && <footer class="watch-frame__foot">{footer}</footer>}
    </main>
  );
}
