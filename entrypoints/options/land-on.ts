import { TITLE_ID } from '../../components/OptionsFrame';
import { anchorId, type Route } from './route';

const CONTROLS =
  'input[type="radio"]:checked, input:not([type="radio"]), select, textarea, button, a[href], [tabindex="0"]';

/** Shows what was linked to, with the keyboard on it; the title where it is not on the page now. */
export function landOn({ section, anchor }: Route): void {
  if (anchor === null) return;
  const place = document.getElementById(anchorId(anchor));
  const control = place?.querySelector<HTMLElement>(CONTROLS);
  const target = control ?? document.getElementById(TITLE_ID);
  place?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: place !== null });
  if (place) {
    place.dataset.found = '';
    place.addEventListener('focusout', () => delete place.dataset.found, { once: true });
  }
  // The same link leads here once more.
  history.replaceState(null, '', `#${section}`);
}
