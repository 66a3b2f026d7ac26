import lamp from '../../components/Lamp.css?inline';
import tokens from '../../components/tokens.css?inline';
import banner from './banner.css?inline';

/** The tokens on the banner itself: what a page says of its own root, or of the host, ends there. */
const text = [tokens.replaceAll(':root', '.banner'), lamp, banner].join('\n');

/** A sheet that was constructed is subject to no policy of the page, unlike a style element. */
export function styleBanner(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox shares no list with its content scripts; there, their style elements count everywhere.
    const style = document.createElement('style');
    style.textContent = text;
    root.prepend(style);
  }
}
