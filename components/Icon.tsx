import './Icon.css';
import { type IconName, iconPaths } from './icon-paths';

interface Props {
  name: IconName;
  /** In pixels; the stroke stays 1.5 px. */
  size?: number;
}

/** Chevrons, lists and what leaves the page point the other way in a right-to-left page. */
const MIRRORED: ReadonlySet<IconName> = new Set([
  'back',
  'forward',
  'open',
  'chart',
  'receipt',
  'page',
  'flag',
]);

export function Icon({ name, size = 16 }: Props) {
  return (
    <svg
      class={MIRRORED.has(name) ? 'icon icon--mirrored' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={24 / size}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
