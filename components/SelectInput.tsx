import type { Choice } from '../utils/view/shapes';
import { Field } from './Field';
import { Icon } from './Icon';
import { Locked } from './Locked';
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
  /** What a link to it leads to. */
  anchor?: string;
  /** Why nobody here can change it; empty where one can. */
  locked?: string;
  onChange: (value: string) => void;
}

export function SelectInput({ label, value, choices, hint = '', error = '', ...more }: Props) {
  const { disabled = false, quiet = false, anchor, locked = '', onChange } = more;
  const field = (
    <Field label={label} hint={hint} error={error} quiet={quiet} anchor={anchor}>
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
  return <Locked why={locked}>{field}</Locked>;
}
