import type { ComponentChildren } from 'preact';
import './ConnectionBar.css';

/** Buttons side by side, as many lines as they need. */
export function ConnectionBar({ children }: { children: ComponentChildren }) {
  return <div class="connection-bar">{children}</div>;
}
