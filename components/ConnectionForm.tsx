import type { Gigabyte } from '../utils/domain/connection';
import type { FoundView } from '../utils/view/found-view';
import type { Choice } from '../utils/view/shapes';
import { ConnectionActions, type ConnectionActionsProps } from './ConnectionActions';
import './ConnectionForm.css';
import { FoundLines } from './FoundLines';
import { Notice } from './Notice';
import { SelectInput } from './SelectInput';
import { TextInput } from './TextInput';

/** As typed; nothing is checked here. */
export interface ConnectionDraft {
  name: string;
  address: string;
  website: string;
  token: string;
  gigabyte: Gigabyte;
  paceMinutes: string;
}

export interface ConnectionFormProps extends Omit<ConnectionActionsProps, 'found'> {
  label: string;
  draft: ConnectionDraft;
  words: Record<keyof ConnectionDraft, { label: string; hint: string; placeholder?: string }>;
  gigabytes: Choice[];
  /** Null where the pace is typed, in minutes. */
  paces: Choice[] | null;
  /** Some providers need none. */
  askWebsite: boolean;
  errors: Partial<Record<keyof ConnectionDraft, string>>;
  /** What went wrong with the whole, such as a server that did not answer. */
  failure: string;
  found: FoundView | null;
  onChange: (draft: ConnectionDraft) => void;
}

export function ConnectionForm({
  label,
  draft,
  words,
  errors,
  found,
  ...form
}: ConnectionFormProps) {
  const text = (field: keyof ConnectionDraft) => ({
    label: words[field].label,
    hint: words[field].hint,
    placeholder: words[field].placeholder ?? '',
    error: errors[field] ?? '',
    value: draft[field],
    onInput: (value: string) => form.onChange({ ...draft, [field]: value }),
  });
  const { placeholder: _, onInput: choosePace, ...pace } = text('paceMinutes');
  return (
    <form
      class="connection-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.busy) return;
        if (found) form.onSave();
        else form.onTest();
      }}
    >
      <TextInput {...text('name')} />
      <TextInput {...text('address')} type="url" />
      {form.askWebsite && <TextInput {...text('website')} type="url" />}
      <TextInput {...text('token')} type="password" autocomplete="off" />
      <div class="connection-form__pair">
        <SelectInput
          label={words.gigabyte.label}
          hint={words.gigabyte.hint}
          error={errors.gigabyte ?? ''}
          value={draft.gigabyte}
          choices={form.gigabytes}
          onChange={(value) =>
            form.onChange({ ...draft, gigabyte: value === 'binary' ? 'binary' : 'decimal' })
          }
        />
        {form.paces ? (
          <SelectInput {...pace} choices={form.paces} onChange={choosePace} />
        ) : (
          <TextInput {...text('paceMinutes')} type="number" min={1} />
        )}
      </div>
      {form.failure && <Notice text={form.failure} />}
      {found && <FoundLines found={found} />}
      <ConnectionActions {...form} found={found !== null} />
    </form>
  );
}
