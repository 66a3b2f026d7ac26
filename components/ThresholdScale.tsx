import { useRef, useState } from 'preact/hooks';
import { ThresholdMark } from './ThresholdMark';
import { ThresholdRuler } from './ThresholdRuler';
import './ThresholdScale.css';
import { addMark, moveMark, removeMark } from './threshold-marks';

interface Props {
  /** Names every marker, as in `Warn at, percent of data`. */
  label: string;
  values: number[];
  min: number;
  max: number;
  step: number;
  /** The numbered, long ticks. */
  marks: { value: number; label: string }[];
  /** The distance of the short ticks. */
  minor: number;
  /** `20`: what stands over a marker. */
  short: (value: number) => string;
  /** `20 percent`: what is read aloud. */
  full: (value: number) => string;
  hint: string;
  add: string;
  /** `Remove 20%`. */
  remove: (value: number) => string;
  /** So many markers at least and at most. */
  least?: number;
  most?: number;
  onChange: (values: number[]) => void;
}

const placeOf = (value: number, { min, max }: { min: number; max: number }): number =>
  (value - min) / (max - min);

/** On a ruler of 300 px, where a digit takes 8. */
const touches = (
  short: (value: number) => string,
  before: number,
  value: number,
  range: number,
): boolean =>
  ((value - before) / range) * 300 < 2 + 4 * (short(before).length + short(value).length);

/** Thresholds as markers on the gauge's scale: dragged, moved by keys, added and removed. */
export function ThresholdScale({ label, values, hint, onChange, ...more }: Props) {
  const { min, max, step, marks, minor, least = 1, most = 6 } = more;
  const scale = { min, max, step };
  const track = useRef<HTMLDivElement>(null);
  // While a marker is dragged; told to the page when it is let go.
  const [draft, setDraft] = useState<number[] | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const shown = draft ?? values;
  const pickedValue = picked === null ? undefined : shown[picked];

  const valueAt = (x: number): number => {
    const element = track.current;
    if (!element) return min;
    const { left, right, width } = element.getBoundingClientRect();
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    return min + ((rightToLeft ? right - x : x - left) / width) * (max - min);
  };
  const drop = (place: number) => {
    if (values.length <= least) return;
    setPicked(null);
    onChange(removeMark(values, place));
  };

  return (
    <fieldset class="scale" aria-label={label}>
      <div class="scale__track" ref={track}>
        {shown.map((value, place) => (
          <ThresholdMark
            // A marker keeps its place in order, whatever its value.
            key={place}
            label={label}
            value={value}
            scale={scale}
            at={placeOf(value, scale)}
            raised={
              place % 2 === 1 && touches(more.short, shown[place - 1] ?? min, value, max - min)
            }
            short={more.short(value)}
            full={more.full(value)}
            onPick={() => setPicked(place)}
            onDrag={(x) => setDraft(moveMark(shown, place, valueAt(x), scale))}
            onDrop={() => {
              if (draft) onChange(draft);
              setDraft(null);
            }}
            onMove={(to) => onChange(moveMark(values, place, to, scale))}
            onRemove={() => drop(place)}
          />
        ))}
        <ThresholdRuler scale={scale} marks={marks} minor={minor} />
      </div>
      <p class="scale__foot">
        {hint}{' '}
        {values.length < most && (
          <button
            type="button"
            class="scale__link"
            onClick={() => onChange(addMark(values, scale))}
          >
            {more.add}
          </button>
        )}{' '}
        {picked !== null && pickedValue !== undefined && values.length > least && (
          <button type="button" class="scale__link" onClick={() => drop(picked)}>
            {more.remove(pickedValue)}
          </button>
        )}
      </p>
    </fieldset>
  );
}
