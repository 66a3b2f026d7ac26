import type { ComponentChildren } from 'preact';
import './base.css';
import './WelcomeFrame.css';

interface Props {
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** The welcome page: what this is, and the steps under it. */
export function WelcomeFrame({ title, lead, children }: Props) {
  return (
    <main class="welcome">
      <header class="welcome__head">
        <h1 class="welcome__title">{title}</h1>
        <p class="welcome__lead">{lead}</p>
      </header>
      {children}
    </main>
  );
}
