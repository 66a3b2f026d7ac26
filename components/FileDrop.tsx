import { useId, useState } from 'preact/hooks';
import type { FieldIds } from './Field';
import { Icon } from './Icon';
import './FileDrop.css';

interface Props {
  lead: string;
  choose: string;
  drop: string;
  /** What is being done with a file right now; empty otherwise. */
  busy: string;
  /** What the browser's own dialogue shows first. */
  accept: string;
  /** Where it stands in a form, as a field of it. */
  field?: FieldIds;
  onFile: (file: File) => void;
}

/** Takes one file: chosen, or dropped anywhere on it. */
export function FileDrop({ lead, choose, drop, busy, accept, field, onFile }: Props) {
  const own = useId();
  const id = field?.id ?? own;
  const invalid = field?.invalid ?? false;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined && busy === '') onFile(file);
  };
  return (
    <fieldset
      class={`file-drop${over ? ' file-drop--over' : ''}${invalid ? ' file-drop--invalid' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="page" />
      <p class="file-drop__lead">
        <bdi>{lead}</bdi>
      </p>
      <input
        class="file-drop__input"
        id={id}
        type="file"
        accept={accept}
        aria-describedby={field?.describedBy}
        aria-invalid={invalid}
        onChange={(event) => {
          const input = event.currentTarget;
          take(input.files);
          // The same file can be chosen again once it was mended.
          input.value = '';
        }}
      />
      <label class="file-drop__choose button button--outline" for={id}>
        <span class="button__label">{choose}</span>
      </label>
      <p class="file-drop__drop" role="status">
        {busy || drop}
      </p>
    </fieldset>
  );
}
