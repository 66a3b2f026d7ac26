import type { Choice } from '../utils/view/shapes';
import { Field } from './Field';
import { Icon } from './Icon';
import './LevelList.css';
import { PushButton } from './PushButton';

export interface LevelListProps {
  label: string;
  levels: { value: number; text: string; remove: string }[];
  /** Said where there is none. */
  none: string;
  hint: string;
  error: string;
  /** What is being typed. */
  typed: string;
  unit: string;
  units: Choice[];
  words: { field: string; unit: string; add: string };
  onType: (typed: string) => void;
  onUnit: (unit: string) => void;
  onAdd: () => void;
  onRemove: (value: number) => void;
}

/** Levels that are typed rather than dragged: each can be taken out, and one be added. */
export function LevelList({ label, levels, none, units, words, ...list }: LevelListProps) {
  const [only] = units;
  return (
    <form
      class="level-list"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        list.onAdd();
      }}
    >
      <ul class="level-list__levels">
        {levels.map(({ value, text, remove }) => (
          <li key={value} class="level-list__level">
            <bdi>{text}</bdi>
            <button
              type="button"
              class="level-list__remove"
              aria-label={remove}
              title={remove}
              onClick={() => list.onRemove(value)}
            >
              <Icon name="cross" size={12} />
            </button>
          </li>
        ))}
        {levels.length === 0 && <li class="level-list__none">{none}</li>}
      </ul>
      <Field label={words.field} hint={list.hint} error={list.error} quiet>
        {({ id, describedBy, invalid }) => (
          <div class="level-list__entry">
            <input
              class="control level-list__input"
              id={id}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              dir="ltr"
              value={list.typed}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onInput={(event) => list.onType(event.currentTarget.value)}
            />
            {units.length > 1 ? (
              <span class="select">
                <select
                  class="control select__control"
                  aria-label={words.unit}
                  value={list.unit}
                  onChange={(event) => list.onUnit(event.currentTarget.value)}
                >
                  {units.map(({ value, label: name }) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ))}
                </select>
                <Icon name="chevron" size={12} />
              </span>
            ) : (
              <span class="level-list__unit">{only?.label}</span>
            )}
            <PushButton kind="outline" label={words.add} type="submit" />
          </div>
        )}
      </Field>
    </form>
  );
}
