import { angleOf } from './dial-geometry';

interface Props {
  share: number;
  old: boolean;
}

/** Solid when true; a dashed outline with an open hub when old. */
export function DialNeedle({ share, old }: Props) {
  return (
    <g class="dial__needle" style={{ transform: `rotate(${angleOf(share)}deg)` }}>
      {old ? (
        <>
          <path
            class="dial__needle-outline"
            d="M-1.7-5.5-.9-36.5H.9L1.7-5.5M-1.7 5.5V9.5H1.7V5.5"
          />
          <circle class="dial__hub-outline" r="4.6" />
          <circle class="dial__hub-dot" r="1.4" />
        </>
      ) : (
        <>
          <path class="dial__needle-body" d="M-1.7 0-.7-38.2H.7L1.7 0 1.9 9.8H-1.9z" />
          <circle class="dial__needle-body" r="4.8" />
          <circle class="dial__hub-hole" r="1.5" />
        </>
      )}
    </g>
  );
}
