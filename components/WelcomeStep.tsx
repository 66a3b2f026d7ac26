import type { ComponentChildren } from 'preact';
import './base.css';
import './WelcomeStep.css';

interface Props {
  step: number;
  steps: number;
  /** `of 3`. */
  of: string;
  title: string;
  subtitle: string;
  children: ComponentChildren;
  /** Buttons at the foot: one filled, at most one more. */
  actions: ComponentChildren;
}

export function WelcomeStep({ step, steps, of, title, subtitle, children, actions }: Props) {
  const dashes = Array.from({ length: steps }, (_, place) => place < step);
  return (
    <main class="welcome">
      <section class="welcome__step">
        <header class="welcome__head">
          <p class="welcome__count">
            <span class="welcome__number">{step}</span> {of}
          </p>
          <span class="welcome__dashes" aria-hidden="true">
            {dashes.map((done, place) => (
              <i key={place} class={done ? 'welcome__dash welcome__dash--done' : 'welcome__dash'} />
            ))}
          </span>
        </header>
        <h1 class="welcome__title">{title}</h1>
        {subtitle && <p class="welcome__subtitle">{subtitle}</p>}
        <div class="welcome__content">{children}</div>
        <footer class="welcome__actions">{actions}</footer>
      </section>
    </main>
  );
}
