import { useRef } from 'preact/hooks';
import type { SavedFiltersView } from '../../utils/view/fleet/fleet-shapes';
import { IconButton } from '../IconButton';
import { PushButton } from '../PushButton';
import { TextInput } from '../TextInput';
import './SavedFilters.css';

interface Props {
  saved: SavedFiltersView;
  onName: (typed: string) => void;
  onSave: () => void;
  onRemove: (name: string) => void;
}

/** Filters that have a name, a press away, and a name for the present one. */
export function SavedFilters({ saved, onName, onSave, onRemove }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const { filters, form } = saved;
  // What is pressed goes away with it: whoever pressed it goes on here.
  const andStay = (deed: () => void): void => {
    group.current?.focus();
    deed();
  };
  return (
    <fieldset
      ref={group}
      class={filters.length > 0 || form ? 'saved-filters' : 'unseen'}
      tabIndex={-1}
    >
      <legend class={filters.length > 0 ? 'saved-filters__label' : 'unseen'}>{saved.label}</legend>
      {filters.length > 0 && (
        <ul class="saved-filters__list">
          {filters.map(({ name, href, current, remove }) => (
            <li key={name} class="saved-filters__one">
              <a
                class="saved-filters__link"
                href={href}
                aria-current={current ? 'true' : undefined}
              >
                <bdi>{name}</bdi>
              </a>
              <IconButton
                glyph="cross"
                small
                label={remove}
                onPress={() => andStay(() => onRemove(name))}
              />
            </li>
          ))}
        </ul>
      )}
      {form && (
        <form
          class="saved-filters__form"
          onSubmit={(event) => {
            event.preventDefault();
            if (form.ready) andStay(onSave);
          }}
        >
          <TextInput
            label={form.label}
            value={form.value}
            hint={form.hint}
            maxLength={form.maxLength}
            onInput={onName}
          />
          <PushButton kind="outline" type="submit" label={form.save} disabled={!form.ready} />
        </form>
      )}
    </fieldset>
  );
}
