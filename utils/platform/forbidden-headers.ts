/** What fetch drops without a word: https://fetch.spec.whatwg.org/#forbidden-request-header */
const FORBIDDEN = ['referer', 'cookie', 'origin'];

/**
 * fetch that sends `Referer`, `Cookie` and `Origin` where they are given. Devices at home want them,
 * and a page cannot forge them this way: the browser does it on a rule that only an extension with
 * the permission for that host can set.
 */
export const fetchWithHeaders: typeof fetch = async (input, init) => {
  const headers = new Headers(init?.headers);
  const special = [...headers].filter(([name]) => FORBIDDEN.includes(name));
  if (special.length === 0) return fetch(input, init);
  for (const [name] of special) headers.delete(name);
  // Few providers want any.
  const { fetchByRule } = await import('./fetch-by-rule');
  return fetchByRule(input, { ...init, headers }, special);
};
