import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../utils/view/shapes';
import { SelectInput } from './SelectInput';

export interface CountryInputProps {
  label: string;
  value: string;
  choices: Choice[];
  /** Said where nothing is called what was typed. */
  none: string;
  /** The label is heard and not seen. */
  quiet?: boolean;
  onChange: (value: string) => void;
}

/**
 * A country out of many: found by typing. What that takes is no part of the first paint; until it is
 * there, and as long as somebody is choosing from it, the browser's own list does the same.
 */
export function CountryInput(props: CountryInputProps) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ Combobox: FunctionComponent<CountryInputProps> } | null>(
    null,
  );
  const [isIn, setIsIn] = useState(false);
  useEffect(() => {
    void import('./behaviour/Combobox').then(({ Combobox }) => {
      setIsIn(place.current?.contains(document.activeElement) === true);
      setLoaded({ Combobox });
    });
  }, []);
  if (loaded !== null && !isIn) return <loaded.Combobox {...props} />;
  const { label, quiet = false, value, choices, onChange } = props;
  const known = choices.some((choice) => choice.value === value);
  return (
    <div ref={place} onFocusOut={() => setIsIn(false)}>
      <SelectInput
        label={label}
        quiet={quiet}
        value={value}
        choices={known ? choices : [{ value, label }, ...choices]}
        onChange={onChange}
      />
    </div>
  );
}
