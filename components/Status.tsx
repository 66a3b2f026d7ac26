import type { ComponentChildren } from 'preact';
import './Status.css';

/** What came of a press, read aloud as it comes; takes no room while there is nothing to say. */
export function Status({ children }: { children: ComponentChildren }) {
  return (
    <div class="status" role="status">
      {children}
    </div>
  );
}
