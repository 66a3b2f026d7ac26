import { Field } from './Field';

interface Props {
  /** Heard, and seen where nothing is typed yet. */
  label: string;
  value: string;
  onInput: (text: string) => void;
}

/** Narrows down the list beneath it with every key. */
export function SearchField({ label, value, onInput }: Props) {
  return (
    <Field label={label} quiet>
      {({ id }) => (
        <input
          class="control"
          id={id}
          type="search"
          value={value}
          placeholder={label}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
