import type { ComponentChildren } from 'preact';
import './FieldPair.css';

/** Short fields side by side. */
export function FieldPair({ children }: { children: ComponentChildren }) {
  return <div class="field-pair">{children}</div>;
}
