import type { Page } from '@playwright/test';

/** Texts that do not show whole: cut off by a box, out of their page, or over another text. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Half a pixel is rounding. */
    const SLACK = 1;
    const found: string[] = [];
    const root = document.documentElement;
    const dialog = document.querySelector('dialog[open]');
    if (root.scrollWidth > root.clientWidth) {
      found.push(`the page is ${root.scrollWidth} wide, its window ${root.clientWidth}`);
    }
    const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || !parent.checkVisibility()) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      let inside = box;
      for (let at: Element | null = parent; at !== null && at !== root; at = at.parentElement) {
        const style = getComputedStyle(at);
        // What is hidden from sight on purpose is there for those who listen.
        if (style.clipPath !== 'none' || style.position === 'fixed') break;
        const frame = at.getBoundingClientRect();
        // What is shortened says itself whole where the pointer rests.
        const shortens =
          style.textOverflow === 'ellipsis' ||
          style.getPropertyValue('-webkit-line-clamp') !== 'none';
        if (shortens && at.closest('[title]') !== null) break;
        const [x, y] = [style.overflowX, style.overflowY];
        const wide = inside.left < frame.left - SLACK || inside.right > frame.right + SLACK;
        const high = inside.top < frame.top - SLACK || inside.bottom > frame.bottom + SLACK;
        if (wide && (x === 'hidden' || x === 'clip')) found.push(`cut at its side: ${text}`);
        if (high && (y === 'hidden' || y === 'clip')) found.push(`cut above or below: ${text}`);
        // Beyond what scrolls, nothing can stick out.
        if (/auto|scroll/.test(x) || /auto|scroll/.test(y)) break;
        // Over an edge that nobody sees, a text may stand.
        const isSeen = style.borderInlineWidth !== '0px' || !/, 0\)$/.test(style.backgroundColor);
        if (wide && isSeen) {
          found.push(`out of .${at.getAttribute('class') ?? at.tagName}: ${text}`);
          break;
        }
        inside = box;
      }
    }
    return [...new Set(found)];
  });
