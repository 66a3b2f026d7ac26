import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../utils/view/shapes';
import type { CountryInputProps } from '../CountryInput';
import { Field } from '../Field';
import { Icon } from '../Icon';
import './Combobox.css';
import { matching } from './matching';

/** Nothing of it may be empty: it is a part of the name of an element. */
const keyOf = ({ value }: Choice): string => `to-${value}`;

/** One of many, found by typing a part of its name; opened, it lists them all. */
export const Combobox = (props: CountryInputProps) => (
  <Field label={props.label} quiet={props.quiet ?? false}>
    {({ id }) => <Box {...props} id={id} />}
  </Field>
);

function Box({
  id,
  label,
  value,
  choices,
  none,
  quiet,
  onChange,
}: CountryInputProps & { id: string }) {
  // Null while it is closed; opened, what was chosen makes room for what is typed.
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? choices : matching(choices, typed);
  const current = choices.find((choice) => choice.value === value);
  const service = useMachine(combobox.machine, {
    id,
    ids: { input: id },
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    collection: combobox.collection({
      items: found,
      itemToValue: keyOf,
      itemToString: (choice) => choice.label,
    }),
    value: current === undefined ? [] : [keyOf(current)],
    inputValue: typed ?? current?.label ?? '',
    placeholder: current?.label ?? (quiet ? label : ''),
    selectionBehavior: 'preserve',
    inputBehavior: 'autohighlight',
    openOnClick: true,
    loopFocus: true,
    positioning: { strategy: 'fixed', placement: 'bottom-start', gutter: 4, sameWidth: true },
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason === 'input-change') setTyped(inputValue);
    },
    onOpenChange: ({ open }) => {
      setTyped((before) => (open ? (before ?? '') : null));
    },
    onValueChange: ({ items: [chosen] }) => {
      if (chosen !== undefined && chosen.value !== value) onChange(chosen.value);
    },
  });
  const api = combobox.connect(service, normalizeProps);
  const isMissing = typed !== null && found.length === 0;
  return (
    <div {...api.getRootProps()} class="combobox">
      <div {...api.getControlProps()} class="select">
        <input
          {...api.getInputProps()}
          type="text"
          role="combobox"
          aria-expanded={api.open}
          class="control select__control"
        />
        <Icon name="chevron" size={12} />
      </div>
      <div {...api.getPositionerProps()} class="combobox__place">
        <ul
          {...api.getContentProps()}
          class="combobox__list"
          aria-label={label}
          aria-labelledby={undefined}
        >
          {found.map((choice) => (
            <li key={choice.value} {...api.getItemProps({ item: choice })} class="combobox__item">
              {choice.label}
            </li>
          ))}
        </ul>
      </div>
      <p class={isMissing ? 'combobox__none' : 'unseen'} role="status">
        {isMissing ? none : ''}
      </p>
    </div>
  );
}
