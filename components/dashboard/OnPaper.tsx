import './OnPaper.css';

/** What stands on paper alone: of when this is, and of what. */
export function OnPaper({ text }: { text: string }) {
  return <p class="on-paper">{text}</p>;
}
