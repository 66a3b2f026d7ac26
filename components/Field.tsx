import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import './Field.css';

/** What a control needs so that its label, hint and error are read with it. */
export interface FieldIds {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

interface Props {
  label: string;
  hint?: string;
  error?: string;
  /** The label is heard and not seen, where a title beside it says the same. */
  quiet?: boolean;
  /** What a link to it leads to. */
  anchor?: string | undefined;
  children: (ids: FieldIds) => JSX.Element;
}

export function Field({ label, hint = '', error = '', quiet = false, anchor, children }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div class="field" id={anchor}>
      <label class={quiet ? 'field__label unseen' : 'field__label'} for={id}>
        {label}
      </label>
      {children({ id, describedBy: described || undefined, invalid: error !== '' })}
      {error && (
        <p class="field__error" id={errorId}>
          <Icon name="flag" size={12} />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p class="field__hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
