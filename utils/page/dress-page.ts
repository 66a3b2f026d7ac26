import type { Settings } from '../domain/settings';
import { wantsMoreContrast } from '../platform/contrast';
import type { Tag } from '../view/locale';
import { directionOf } from '../view/locale';

/** Language, direction, theme and contrast of the page, and what its tab is called. */
export function dressPage(
  { theme, contrast }: Pick<Settings, 'theme' | 'contrast'>,
  tag: Tag,
  title: string,
): void {
  const { documentElement } = document;
  documentElement.dataset.theme = theme;
  documentElement.dataset.contrast = wantsMoreContrast() ? 'more' : contrast;
  documentElement.lang = tag;
  documentElement.dir = directionOf(tag);
  document.title = title;
}
