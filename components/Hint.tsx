import './Hint.css';

/** A quiet sentence under what it explains. */
export function Hint({ text }: { text: string }) {
  return <p class="hint">{text}</p>;
}
