import type { Gigabyte } from '../utils/domain/connection';
import type { AskedField } from '../utils/view/asked-fields';
import type { FoundView } from '../utils/view/found-view';
import type { Choice } from '../utils/view/shapes';
import { ConnectionActions, type ConnectionActionsProps } from './ConnectionActions';
import './ConnectionForm.css';
import { FoundLines } from './FoundLines';
import { Locked } from './Locked';
import { Notice } from './Notice';
import { SelectInput } from './SelectInput';
import { TextInput } from './TextInput';

/** As typed; nothing is checked here. */
export interface ConnectionDraft {
  name: string;
  address: string;
  website: string;
  /** What this interface asks for besides, by the name of the field. */
  fields: Record<string, string>;
  gigabyte: Gigabyte;
  paceMinutes: string;
}

type Plain = Exclude<keyof ConnectionDraft, 'fields'>;

export interface ConnectionFormProps extends Omit<ConnectionActionsProps, 'found'> {
  label: string;
  draft: ConnectionDraft;
  words: Record<Plain, { label: string; hint: string; placeholder?: string }>;
  fields: AskedField[];
  /** Null where the provider says what its GB are. */
  gigabytes: Choice[] | null;
  paces: Choice[];
  /** Of a provider with one address for everybody, which needs none; else null. */
  own: { address: string; more: string } | null;
  /** Why only what signs in can be entered; empty where all of it can. */
  locked: string;
  askWebsite: boolean;
  /** By field. */
  errors: Record<string, string>;
  /** What went wrong with the whole, such as a server that did not answer. */
  failure: string;
  found: FoundView | null;
  /** Ids of the lines that are to be watched. */
  chosen: ReadonlySet<string>;
  onChange: (draft: ConnectionDraft) => void;
  onChoose: (lineId: string, chosen: boolean) => void;
}

export function ConnectionForm({
  label,
  draft,
  words,
  errors,
  found,
  ...form
}: ConnectionFormProps) {
  const text = (field: Plain) => ({
    label: words[field].label,
    hint: words[field].hint,
    placeholder: words[field].placeholder ?? '',
    error: errors[field] ?? '',
    value: draft[field],
    onInput: (value: string) => form.onChange({ ...draft, [field]: value }),
  });
  const isLocked = form.locked !== '';
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
      <Locked why={form.locked}>
        <TextInput {...text('name')} />
        {form.own === null && <TextInput {...text('address')} type="url" />}
        {form.askWebsite && <TextInput {...text('website')} type="url" />}
      </Locked>
      {form.fields.map(({ name, label, hint, hidden }) => (
        <TextInput
          key={name}
          label={label}
          hint={hint}
          error={errors[name] ?? ''}
          value={draft.fields[name] ?? ''}
          type={hidden ? 'password' : 'text'}
          autocomplete="off"
          onInput={(value) =>
            form.onChange({ ...draft, fields: { ...draft.fields, [name]: value } })
          }
        />
      ))}
      {form.own && (
        <details
          class="connection-form__more"
          open={!['', form.own.address].includes(draft.address) || errors.address !== undefined}
        >
          <summary>{form.own.more}</summary>
          <TextInput
            {...text('address')}
            placeholder={form.own.address}
            type="url"
            disabled={isLocked}
          />
        </details>
      )}
      <div class="connection-form__pair">
        {form.gigabytes && (
          <SelectInput
            label={words.gigabyte.label}
            hint={words.gigabyte.hint}
            error={errors.gigabyte ?? ''}
            disabled={isLocked}
            value={draft.gigabyte}
            choices={form.gigabytes}
            onChange={(value) =>
              form.onChange({ ...draft, gigabyte: value === 'binary' ? 'binary' : 'decimal' })
            }
          />
        )}
        <SelectInput {...pace} choices={form.paces} disabled={isLocked} onChange={choosePace} />
      </div>
      {form.failure && <Notice text={form.failure} />}
      {found && <FoundLines found={found} chosen={form.chosen} onChoose={form.onChoose} />}
      <ConnectionActions {...form} found={found !== null} />
    </form>
  );
}
