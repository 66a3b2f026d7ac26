import type { ComponentChildren } from 'preact';
import './PassphraseForm.css';
import { TextInput, type TextInputProps } from './TextInput';

type Text = Pick<TextInputProps, 'label' | 'hint' | 'error' | 'value' | 'onInput'>;

interface Props {
  label: string;
  fields: Text[];
  onSubmit: () => void;
  /** The buttons, and what came of pressing them. */
  children: ComponentChildren;
}

/** One passphrase or several below each other; no browser is asked to remember them. */
export function PassphraseForm({ label, fields, onSubmit, children }: Props) {
  return (
    <form
      class="passphrase-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {fields.map((field) => (
        <TextInput key={field.label} {...field} type="password" autocomplete="off" />
      ))}
      {children}
    </form>
  );
}
