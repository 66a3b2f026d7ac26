import { useEffect, useRef } from 'preact/hooks';
import type { PackField, PackTyped } from '../utils/view/pack-form';
import type { Choice } from '../utils/view/shapes';
import './ConnectionForm.css';
import { Notice } from './Notice';
import './PackForm.css';
import { PushButton } from './PushButton';
import { SelectInput } from './SelectInput';
import { TextInput } from './TextInput';

interface Select {
  label: string;
  hint: string;
  choices: Choice[];
}

interface Props {
  label: string;
  fields: PackField[];
  name: { label: string; hint: string };
  pace: Select;
  /** Null where the pack says what a GB is. */
  gigabyte: Select | null;
  typed: PackTyped;
  errors: PackTyped;
  /** What went wrong with the whole. */
  failure: string;
  /** What is going on; empty while nothing is. */
  busy: string;
  save: string;
  cancel: { label: string; onPress: () => void };
  onChange: (typed: PackTyped) => void;
  onSave: () => void;
}

/** A connection by a pack: nothing is asked but what this pack needs. */
export function PackForm({ label, fields, typed, errors, busy, onChange, ...form }: Props) {
  const field = (name: string) => ({
    value: typed[name] ?? '',
    error: errors[name] ?? '',
    onInput: (value: string) => onChange({ ...typed, [name]: value }),
  });
  const select = (name: string, { choices, ...words }: Select) => {
    const { onInput, ...rest } = field(name);
    return <SelectInput {...words} {...rest} choices={choices} onChange={onInput} />;
  };
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  return (
    <form
      ref={element}
      class="connection-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === '') form.onSave();
      }}
    >
      <TextInput {...form.name} {...field('name')} />
      {fields.map(({ name, label: title, hint, hidden }) => (
        <TextInput
          key={name}
          label={title}
          hint={hint}
          type={hidden ? 'password' : 'text'}
          autocomplete={hidden ? 'new-password' : 'off'}
          {...field(name)}
        />
      ))}
      <div class="connection-form__pair">
        {form.gigabyte && select('gigabyte', form.gigabyte)}
        {select('paceMinutes', form.pace)}
      </div>
      {form.failure && <Notice text={form.failure} />}
      <div class="pack-form__actions">
        <PushButton kind="ink" type="submit" label={form.save} disabled={busy !== ''} />
        <PushButton kind="outline" {...form.cancel} />
        <p class="pack-form__busy" role="status">
          {busy}
        </p>
      </div>
    </form>
  );
}
