import type { ComponentChildren } from 'preact';
import { Card } from '../../components/Card';
import { ThresholdScale } from '../../components/ThresholdScale';
import type { OptionsLocale } from '../../utils/view/options-locale';

interface Props {
  title: string;
  anchor: string;
  hint: string;
  values: number[];
  max: number;
  /** Every how many a small stroke stands on the ruler. */
  minor: number;
  marks: number[];
  /** `20%`, `7 days`. */
  unit: (value: number) => string;
  words: OptionsLocale['words']['options'];
  /** Stands at the end of the title. */
  aside?: ComponentChildren;
  /** Why nobody here can change them; empty where one can. */
  locked: string;
  onChange: (values: number[]) => void;
}

/** Zero always alerts, and the whole never does: neither end of the ruler is a level. */
const within = (values: number[], max: number): number[] => [
  ...new Set(values.map((value) => Math.min(max - 1, Math.max(1, value)))),
];

/** Alert levels as markers on a ruler. */
export function LevelsCard({ title, hint, values, max, unit, words, ...ruler }: Props) {
  const last = ruler.marks.at(-1);
  return (
    <Card title={title} anchor={ruler.anchor} aside={ruler.aside} locked={ruler.locked}>
      <ThresholdScale
        label={title}
        values={[...values].sort((a, b) => a - b)}
        min={0}
        max={max}
        step={1}
        minor={ruler.minor}
        marks={ruler.marks.map((value) => ({
          value,
          label: value === last ? unit(value) : String(value),
        }))}
        short={String}
        full={(value) => words.marker(unit(value))}
        hint={hint}
        add={words.addLevel}
        remove={(value) => `${words.removeLevel} ${unit(value)}`}
        least={0}
        onChange={(moved) => ruler.onChange(within(moved, max))}
      />
    </Card>
  );
}
