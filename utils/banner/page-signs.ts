import type { PageSigns } from './is-payment-page';

/** Services leave invisible frames on pages that sell nothing; where a card is asked for, it is seen. */
const isSeen = ({ offsetWidth, offsetHeight }: HTMLElement): boolean =>
  offsetWidth > 20 && offsetHeight > 10;

export const pageSigns = (page: Document): PageSigns => ({
  url: page.location.href,
  fields: [...page.querySelectorAll('input, select')].map((field) => ({
    autocomplete: field.getAttribute('autocomplete') ?? '',
    name: field.getAttribute('name') ?? '',
    id: field.id,
  })),
  frames: [...page.querySelectorAll('iframe')].filter(isSeen).map(({ src }) => src),
});
