import type { ComponentChildren } from 'preact';
import { useTakenFocus } from './take-focus';
import './WelcomeEnd.css';

interface Props {
  /** Is nothing left to do? */
  isThere: boolean;
  title: string;
  items: string[];
  /** Buttons at the foot: one filled, at most one more. */
  actions: ComponentChildren;
}

/** What comes after the last step. */
export function WelcomeEnd({ isThere, title, items, actions }: Props) {
  const heading = useTakenFocus<HTMLHeadingElement>(isThere);
  if (!isThere) return null;
  return (
    <section class="welcome-end">
      <h2 ref={heading} class="welcome-end__title" tabIndex={-1}>
        {title}
      </h2>
      <ul class="welcome-end__items">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div class="welcome-end__actions">{actions}</div>
    </section>
  );
}
