import type { ComponentChildren } from 'preact';
import type { Choice } from '../utils/view/shapes';
import { Locked } from './Locked';
import './RelayForm.css';
import { Segmented } from './Segmented';
import { TextInput, type TextInputProps } from './TextInput';

type Text = Pick<TextInputProps, 'label' | 'hint' | 'error' | 'value' | 'onInput'>;

interface Props {
  label: string;
  kind: { label: string; value: string; choices: Choice[]; onChange: (kind: string) => void };
  address: Text;
  secret: Text;
  /** Why only the secret can be entered; empty where all of it can. */
  locked: string;
  onSubmit: () => void;
  /** What is said and done about it, under the fields. */
  children: ComponentChildren;
}

/** Kind, address and secret of a service that alerts are sent on to. */
export function RelayForm({ label, kind, address, secret, locked, onSubmit, children }: Props) {
  return (
    <form
      class="relay-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Locked why={locked}>
        <div class="relay-form__kind">
          <Segmented {...kind} />
        </div>
        <TextInput {...address} type="url" />
      </Locked>
      <TextInput {...secret} type="password" autocomplete="off" />
      {children}
    </form>
  );
}
