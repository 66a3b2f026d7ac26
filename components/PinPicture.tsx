import { ChevronLeft, type IconNode, Pin, Puzzle, RotateCw, Settings } from 'lucide';
import { createElement } from 'preact';
import './PinPicture.css';

interface Props {
  /** The product's, as the browser's list names it. */
  name: string;
  by: 'pin' | 'gear';
}

/** A browser's window: 1 the puzzle piece beside the address, 2 the pin in the list that it opens. */
export function PinPicture({ name, by }: Props) {
  return (
    <svg class="pin-picture" viewBox="0 0 400 156" aria-hidden="true">
      <rect class="pin-picture__window" x="0.5" y="0.5" width="399" height="175" rx="8" />
      <path class="pin-picture__rule" d="M0 45.5h400" />
      <Drawn at={[14, 15]} node={ChevronLeft} />
      <Drawn at={[38, 15]} node={RotateCw} />
      <rect class="pin-picture__address" x="66" y="11" width="236" height="24" rx="12" />
      <rect class="pin-picture__plate" x="312" y="9" width="28" height="28" rx="6" />
      <Drawn at={[318, 15]} node={Puzzle} />
      <circle class="pin-picture__face" cx="368" cy="23" r="9" />
      <Mark at={[312, 11]} number={1} />
      <rect class="pin-picture__list" x="178.5" y="58.5" width="204" height="110" rx="8" />
      <path class="pin-picture__icon" d={DIAL} transform="translate(194 78)" />
      <text class="pin-picture__name" x="220" y="91">
        {name}
      </text>
      <rect class="pin-picture__plate" x="342" y="72" width="28" height="28" rx="6" />
      <Drawn at={[348, 78]} node={by === 'pin' ? Pin : Settings} />
      <Mark at={[342, 72]} number={2} />
      <circle class="pin-picture__other" cx="202" cy="124" r="8" />
      <rect class="pin-picture__other" x="220" y="120" width="92" height="8" rx="4" />
    </svg>
  );
}

/** DataLeft's own sign: an arc and its needle. */
const DIAL = 'M2.5 11.5a6 6 0 1 1 11 0M8 9l3-3.5';

/** An icon of 24 × 24, two thirds as large. */
function Drawn({ at: [x, y], node }: { at: [number, number]; node: IconNode }) {
  return (
    <g class="pin-picture__icon" transform={`translate(${x} ${y}) scale(${2 / 3})`}>
      {node.map(([tag, drawn]) => createElement(tag, drawn))}
    </g>
  );
}

function Mark({ at: [x, y], number }: { at: [number, number]; number: number }) {
  return (
    <g class="pin-picture__mark">
      <circle cx={x} cy={y} r="9" />
      <text class="pin-picture__number" x={x} y={y + 4}>
        {number}
      </text>
    </g>
  );
}
