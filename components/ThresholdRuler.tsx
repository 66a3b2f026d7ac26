import type { Scale } from './threshold-marks';

interface Props {
  scale: Scale;
  marks: { value: number; label: string }[];
  minor: number;
}

export function ThresholdRuler({ scale, marks, minor }: Props) {
  const { min, max } = scale;
  const percent = (value: number) => `${((value - min) / (max - min)) * 100}%`;
  const count = Math.floor((max - min) / minor + 1e-9) + 1;
  return (
    <div class="scale__ruler" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => min + place * minor).map((value, place) => (
        <i
          key={value}
          class={place % 2 === 0 ? 'scale__tick scale__tick--middle' : 'scale__tick'}
          style={{ insetInlineStart: percent(value) }}
        />
      ))}
      {marks.map(({ value, label }) => (
        <span key={value} class="scale__major" style={{ insetInlineStart: percent(value) }}>
          <i class="scale__tick scale__tick--long" />
          <span class="scale__legend">{label}</span>
        </span>
      ))}
    </div>
  );
}
