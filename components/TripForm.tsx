import type { TripFormView } from '../utils/view/advice-shapes';
import { CountryInput } from './CountryInput';
import { Field } from './Field';
import { FieldPair } from './FieldPair';
import { Icon } from './Icon';
import { Segmented } from './Segmented';
import { TextInput } from './TextInput';
import './TripForm.css';

export type TripField = 'from' | 'days' | 'perDay' | 'gigabytes';

interface Props {
  view: TripFormView;
  onType: (field: TripField, value: string) => void;
  onAdd: (country: string) => void;
  onRemove: (country: string) => void;
  onDaysIn: (country: string, days: string) => void;
}

/** When, how long, where and how much: the answer follows as it is filled in. */
export function TripForm({ view, onType, onAdd, onRemove, onDaysIn }: Props) {
  const { from, days, countries, perDay } = view;
  return (
    <div class="trip-form">
      <FieldPair>
        <Field label={from.label} error={from.error}>
          {({ id, describedBy, invalid }) => (
            <input
              class="control"
              id={id}
              type="date"
              value={from.value}
              min={from.min}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onInput={(event) => onType('from', event.currentTarget.value)}
            />
          )}
        </Field>
        <TextInput
          label={days.label}
          type="number"
          min={1}
          max={90}
          value={days.value}
          error={days.error}
          onInput={(value) => onType('days', value)}
        />
      </FieldPair>
      <fieldset class="trip-form__group">
        <legend class="trip-form__legend">{countries.label}</legend>
        {countries.stops.length === 0 && <p class="trip-form__none">{countries.none}</p>}
        <ul class="trip-form__stops">
          {countries.stops.map(({ country, text, remove, days }) => (
            <li key={country} class="trip-form__stop">
              <bdi>{text}</bdi>
              {days && (
                <input
                  class="control trip-form__days"
                  type="number"
                  min={1}
                  max={90}
                  value={days.value}
                  dir="ltr"
                  aria-label={days.label}
                  title={days.label}
                  aria-invalid={days.invalid}
                  onInput={(event) => onDaysIn(country, event.currentTarget.value)}
                />
              )}
              <button
                type="button"
                class="trip-form__remove"
                aria-label={remove}
                title={remove}
                onClick={() => onRemove(country)}
              >
                <Icon name="cross" size={12} />
              </button>
            </li>
          ))}
        </ul>
        {countries.error && (
          <p class="field__error" role="alert">
            <Icon name="flag" size={12} />
            <span>{countries.error}</span>
          </p>
        )}
        {countries.add.choices.length > 0 && (
          <CountryInput
            {...countries.add}
            quiet
            value=""
            onChange={(country) => country && onAdd(country)}
          />
        )}
      </fieldset>
      <fieldset class="trip-form__group">
        <legend class="trip-form__legend">{perDay.label}</legend>
        <Segmented
          label={perDay.label}
          value={perDay.value}
          choices={perDay.choices}
          onChange={(value) => onType('perDay', value)}
        />
        {perDay.typed && (
          <TextInput
            label={perDay.typed.label}
            value={perDay.typed.value}
            error={perDay.typed.error}
            onInput={(value) => onType('gigabytes', value)}
          />
        )}
        {perDay.hint && <p class="trip-form__hint">{perDay.hint}</p>}
      </fieldset>
    </div>
  );
}
