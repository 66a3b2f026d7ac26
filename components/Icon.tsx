import type { IconNode } from 'lucide';
import { createElement } from 'preact';
import type { Glyph } from '../utils/view/shapes';
import { glyphNodes, mirrored } from './glyph-nodes';
import './Icon.css';

/** A sign by its name, or drawn as Lucide has it. */
export type IconName = Glyph | IconNode;

interface Props {
  name: IconName;
  /** In pixels; the stroke stays 1.5 px. */
  size?: number;
}

/** Lucide draws on 24 × 24. */
const GRID = 24;

export function Icon({ name, size = 16 }: Props) {
  const node = typeof name === 'string' ? glyphNodes[name] : name;
  return (
    <svg
      class={mirrored.has(name) ? 'icon icon--mirrored' : 'icon'}
      width={size}
      height={size}
      viewBox={`0 0 ${GRID} ${GRID}`}
      fill="none"
      stroke="currentColor"
      stroke-width={(1.5 * GRID) / size}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, drawn]) => createElement(tag, drawn))}
    </svg>
  );
}
