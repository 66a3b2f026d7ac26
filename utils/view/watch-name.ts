/** Longer ones are sentences, not names. */
const LONGEST = 40;

/** What sites put between a page's name and their own. */
const BETWEEN = / [-–—|·:•] |[|｜]/;

/** What to call a watched website: its own name for itself, else the end of its title, else its host. */
export function siteNameOf(page: { siteName: string; title: string; url: string }): string {
  const own = page.siteName.trim();
  if (own !== '' && own.length <= LONGEST) return own;
  const parts = page.title
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && last.length <= LONGEST) return last;
  return new URL(page.url).host.replace(/^(?:www|my|m)\./, '');
}
