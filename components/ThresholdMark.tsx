import { keyTarget, type Scale } from './threshold-marks';

interface Props {
  label: string;
  value: number;
  scale: Scale;
  /** 0…1 along the ruler. */
  at: number;
  /** Its number stands higher, since its neighbour is close. */
  raised: boolean;
  short: string;
  full: string;
  onPick: () => void;
  onDrag: (x: number) => void;
  onDrop: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

export function ThresholdMark({ label, value, scale, at, raised, short, full, ...on }: Props) {
  const press = (event: KeyboardEvent & { currentTarget: HTMLButtonElement }) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      on.onRemove();
      return;
    }
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const target = keyTarget(event.key, value, scale, rightToLeft);
    if (target === null) return;
    event.preventDefault();
    on.onMove(target);
  };
  return (
    <button
      type="button"
      role="slider"
      class={raised ? 'scale__mark scale__mark--raised' : 'scale__mark'}
      style={{ insetInlineStart: `${at * 100}%` }}
      aria-label={label}
      aria-valuemin={scale.min}
      aria-valuemax={scale.max}
      aria-valuenow={value}
      aria-valuetext={full}
      onFocus={on.onPick}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        // Safari does not focus a pressed button.
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) on.onDrag(event.clientX);
      }}
      onPointerUp={on.onDrop}
      onPointerCancel={on.onDrop}
    >
      <span class="scale__number">{short}</span>
      <span class="scale__arrow" />
    </button>
  );
}
