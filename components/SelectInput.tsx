import type { Choice } from '../utils/view/shapes';
import { Field } from './Field';
import { Icon } from './Icon';
import './SelectInput.css';

interface Props {
  label: string;
  value: string;
  choices: Choice[];
  hint?: string;
  error?: string;
  disabled?: boolean;
  /** The label is heard and not seen. */
  quiet?: boolean;
  onChange: (value: string) => void;
}

export function SelectInput({ label, value, choices, hint = '', error = '', ...more }: Props) {
  const { disabled = false, quiet = false, onChange } = more;
  return (
    <Field label={label} hint={hint} error={error} quiet={quiet}>
      {({ id, describedBy, invalid }) => (
        <span class="select">
          <select
            class="control select__control"
            id={id}
            value={value}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="chevron" size={12} />
        </span>
      )}
    </Field>
  );
}
