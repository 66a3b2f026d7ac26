interface Props {
  id: string;
  tone: 'ink' | 'signal';
}

/** What is estimated, or missing, is hatched; it leans with the reading direction. */
export function Hatch({ id, tone }: Props) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" class="chart__hatch">
      <path
        class={`chart__hatching chart__hatching--${tone}`}
        d="M-1.5 7.5 7.5-1.5M-1.5 1.5 1.5-1.5M4.5 7.5 7.5 4.5"
      />
    </pattern>
  );
}
