import type { Spoken } from '../view/locale';
import type { PageLocale } from '../view/page-locale';

/** A language with the words of one part more. */
export async function withWords<Base extends PageLocale, Part>(
  locale: Base,
  spoken: Spoken<Part>,
): Promise<Base & Part> {
  return { ...locale, ...(await spoken(locale.tag)) };
}
