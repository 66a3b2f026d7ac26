import { isolatedText } from './isolated';
import type { Locale } from './locale';
import { directionOf } from './locale';

/** `10 GB · 30 days`: facts side by side, each by itself; what is empty is left out. */
export function dotted(
  facts: readonly (string | null | undefined | false)[],
  { tag }: Pick<Locale, 'tag'>,
): string {
  const said = facts.filter((fact) => typeof fact === 'string' && fact !== '').map(String);
  return (directionOf(tag) === 'rtl' ? said.map(isolatedText) : said).join(' · ');
}
