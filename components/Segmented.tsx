import { useId } from 'preact/hooks';
import type { Choice } from '../utils/view/shapes';
import './Segmented.css';

interface Props {
  label: string;
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
}

/** A few choices side by side: a radio group. */
export function Segmented({ label, value, choices, onChange }: Props) {
  const group = useId();
  return (
    <div class="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} class="segmented__choice">
          <input
            class="segmented__radio"
            type="radio"
            name={group}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
