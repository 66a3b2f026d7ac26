import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';
import './PackDrop.css';

interface Props {
  lead: string;
  choose: string;
  drop: string;
  /** What is being done with a file right now; empty otherwise. */
  busy: string;
  onFile: (file: File) => void;
}

/** Takes one file: chosen, or dropped anywhere on it. */
export function PackDrop({ lead, choose, drop, busy, onFile }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined && busy === '') onFile(file);
  };
  return (
    <fieldset
      class={over ? 'pack-drop pack-drop--over' : 'pack-drop'}
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
      <p class="pack-drop__lead">{lead}</p>
      <input
        class="pack-drop__input"
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          take(input.files);
          // The same file can be chosen again once it was mended.
          input.value = '';
        }}
      />
      <label class="pack-drop__choose button button--outline" for={id}>
        <span class="button__label">{choose}</span>
      </label>
      <p class="pack-drop__drop" role="status">
        {busy || drop}
      </p>
    </fieldset>
  );
}
