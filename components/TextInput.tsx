import { Field } from './Field';

export interface TextInputProps {
  label: string;
  value: string;
  hint?: string;
  error?: string;
  type?: 'text' | 'url' | 'password' | 'number' | 'search' | 'time' | 'date';
  placeholder?: string;
  /** `off` for secrets and for what the browser cannot know. */
  autocomplete?: string;
  min?: number;
  max?: number;
  /** Characters. */
  maxLength?: number;
  disabled?: boolean;
  onInput: (value: string) => void;
}

export function TextInput({ label, hint = '', error = '', onInput, ...input }: TextInputProps) {
  const {
    value,
    type = 'text',
    placeholder,
    autocomplete = 'off',
    min,
    max,
    maxLength,
    disabled,
  } = input;
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <input
          class="control"
          id={id}
          // The types want one literal at a time; all of ours are kinds of text.
          type={type as 'text'}
          value={value}
          placeholder={placeholder}
          autocomplete={autocomplete}
          spellcheck={false}
          min={min}
          max={max}
          maxLength={maxLength}
          disabled={disabled}
          // Addresses and numbers run left to right in every language.
          dir={type === 'text' ? 'auto' : type === 'search' ? undefined : 'ltr'}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
