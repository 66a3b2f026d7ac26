/** Longer ago than this, a page's own clock may have slept with the machine. */
const TRUSTED = 60_000;

/**
 * When a page got what it shows: as it was loaded, or with the last answer that its scripts have
 * fetched since. By our clock, epoch ms.
 */
export function freshSince(): () => number {
  let since = Date.now() - Math.min(performance.now(), TRUSTED);
  new PerformanceObserver((list) => {
    const fetched = list
      .getEntriesByType('resource')
      .some((entry) => /^(?:fetch|xmlhttprequest)$/.test(Object(entry).initiatorType));
    if (fetched) since = Date.now();
  }).observe({ type: 'resource', buffered: true });
  return () => since;
}
