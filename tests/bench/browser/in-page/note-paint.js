// Before anything else in a page: notes when the awaited text was on screen. Needs `awaited`.

/** @type {{ selector: string; text: string }} */
const { selector, text } = globalThis.awaited;

globalThis.painted = new Promise((resolve) => {
  const changes = new MutationObserver(() => {
    const found = document.querySelector(selector);
    if (found?.textContent !== text) return;
    changes.disconnect();
    // The next frame has it; a message that is posted while it is made comes when it is made.
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => {
        const shown = performance.now();
        after.port1.close();
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first === undefined) return;
          // On the screen it is no sooner than anything else is.
          resolve({ first: first.startTime, shown: Math.max(first.startTime, shown) });
        }).observe({ type: 'paint', buffered: true });
      };
      after.port2.postMessage(null);
    });
  });
  changes.observe(document, { childList: true, subtree: true, characterData: true });
});
