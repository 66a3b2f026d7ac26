import type { Page } from '@playwright/test';

/**
 * Makes of the English that a page shows a language whose words are 40 % longer. Units and
 * abbreviations of two letters stay.
 */
export const stretchWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LONGER = 0.4;
    const longer = {
      of: (said: string | null): string =>
        (said ?? '').replace(
          /\p{L}{3,}/gu,
          (word) => word + word.slice(0, Math.ceil(word.length * LONGER)),
        ),
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      node.textContent = longer.of(node.textContent);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        element.setAttribute(name, longer.of(element.getAttribute(name)));
      }
    }
  });
