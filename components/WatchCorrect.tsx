import './PushButton.css';

interface Props {
  label: string;
  onPress: () => void;
}

/** Leads to pointing at the page. */
export function WatchCorrect({ label, onPress }: Props) {
  return (
    <button type="button" class="button button--outline" onClick={onPress}>
      <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
      <span class="button__label">{label}</span>
    </button>
  );
}
