import type { ComponentChildren } from 'preact';
import './Card.css';
import { Locked } from './Locked';

interface Props {
  /** Without a title the card is rows alone. */
  title?: string;
  /** What a link to it leads to. */
  anchor?: string | undefined;
  /** Stands at the end of the title: a switch, a segmented control. */
  aside?: ComponentChildren;
  /** Children are full-width rows with lines between them. */
  rows?: boolean;
  /** Why nobody here can change what is in it; empty where one can. */
  locked?: string;
  children: ComponentChildren;
}

export function Card({ title = '', anchor, aside, rows = false, ...more }: Props) {
  return (
    <section class={rows ? 'card card--rows' : 'card'} id={anchor} aria-label={title || undefined}>
      {(title || aside) && (
        <header class="card__head">
          <h2 class="card__title">{title}</h2>
          {aside}
        </header>
      )}
      <Locked why={more.locked ?? ''}>{more.children}</Locked>
    </section>
  );
}
