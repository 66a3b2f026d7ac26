import './PackSteps.css';

interface Props {
  steps: string[];
}

/** What the user does, in order. */
export function PackSteps({ steps }: Props) {
  return (
    <ol class="pack-steps">
      {steps.map((step, at) => (
        <li key={step} class="pack-steps__step">
          <span class="pack-steps__number" aria-hidden="true">
            {at + 1}
          </span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
