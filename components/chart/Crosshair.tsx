import { useState } from 'preact/hooks';
import { crosshairTarget, nearestPlace } from './crosshair-target';
import './Crosshair.css';

export interface CrosshairStop {
  /** In pixels from the beginning of the reading direction, and from the top. */
  along: number;
  y: number;
  text: string;
}

interface Props {
  label: string;
  stops: CrosshairStop[];
  width: number;
  top: number;
  base: number;
  rightToLeft: boolean;
  /** So many stops stand below each other. */
  below: number;
}

/** Moves from value to value by arrow keys or pointer, and says each. */
export function Crosshair({ label, stops, width, top, base, rightToLeft, below }: Props) {
  const [place, setPlace] = useState<number | null>(null);
  const last = stops.length - 1;
  const shown = place === null ? null : (stops[Math.min(place, last)] ?? null);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setPlace(null);
    const target = crosshairTarget(event.key, place, stops.length, rightToLeft, below);
    if (target === null) return;
    event.preventDefault();
    setPlace(target);
  };
  const point = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = rightToLeft ? box.right - event.clientX : event.clientX - box.left;
    const high = event.clientY - box.top;
    setPlace(
      nearestPlace(
        stops.map((stop) => {
          const aside = Math.abs(stop.along - along);
          // Of those in a row the nearest is the one above or below, however far.
          return below > 1 ? Math.hypot(aside, stop.y - high) : aside;
        }),
      ),
    );
  };
  return (
    <div
      class="crosshair"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, last)}
      aria-valuenow={place ?? last}
      aria-valuetext={(shown ?? stops[last])?.text}
      onKeyDown={press}
      onPointerMove={point}
      onPointerLeave={() => setPlace(null)}
      onBlur={() => setPlace(null)}
    >
      {shown && (
        <>
          {below === 1 && (
            <span
              class="crosshair__line"
              style={{
                insetInlineStart: `${shown.along}px`,
                insetBlockStart: `${top}px`,
                blockSize: `${base - top}px`,
              }}
            />
          )}
          <span
            class="crosshair__dot"
            style={{ insetInlineStart: `${shown.along}px`, insetBlockStart: `${shown.y}px` }}
          />
          <span
            class="crosshair__text"
            style={
              shown.along > width / 2
                ? { insetInlineEnd: `${width - shown.along + 8}px` }
                : { insetInlineStart: `${shown.along + 8}px` }
            }
          >
            {shown.text}
          </span>
        </>
      )}
    </div>
  );
}
