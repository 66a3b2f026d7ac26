/** Calls `draw` whenever something on the page may have moved, at most once a frame. Ends itself on demand. */
export function followPage(page: Document, draw: () => void): () => void {
  const window = page.defaultView;
  let frame = 0;
  const soon = () => {
    if (frame !== 0 || window === null) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const scrolled = { capture: true, passive: true };
  window?.addEventListener('scroll', soon, scrolled);
  window?.addEventListener('resize', soon);
  page.addEventListener('transitionend', soon, true);
  const changes = new MutationObserver(soon);
  changes.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const sizes = new ResizeObserver(soon);
  sizes.observe(page.documentElement);
  return () => {
    if (frame !== 0) window?.cancelAnimationFrame(frame);
    window?.removeEventListener('scroll', soon, scrolled);
    window?.removeEventListener('resize', soon);
    page.removeEventListener('transitionend', soon, true);
    changes.disconnect();
    sizes.disconnect();
  };
}
