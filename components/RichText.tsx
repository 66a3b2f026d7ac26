import type { Rich } from '../utils/view/shapes';
import './RichText.css';

interface Props {
  text: Rich;
}

/** One sentence in runs, without an element of its own. */
export function RichText({ text }: Props) {
  return (
    <>
      {text.map((run, place) =>
        // A run has no identity but its place.
        run.tone === 'strong' ? (
          <strong key={place} class="rich__strong">
            {run.text}
          </strong>
        ) : run.tone ? (
          <span key={place} class={`rich__${run.tone}`}>
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
