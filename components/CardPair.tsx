import type { ComponentChildren } from 'preact';
import './CardPair.css';

interface Props {
  children: ComponentChildren;
}

/** Cards side by side while each has room. */
export function CardPair({ children }: Props) {
  return <div class="card-pair">{children}</div>;
}
