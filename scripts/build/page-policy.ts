/** Made by the worker's own loader, and by nobody else: see `split-worker`. */
export const PARTS_POLICY = 'dataleft-parts';

interface Built {
  browser: string;
  command: string;
}

/**
 * What our own pages and the worker may load, run and ask: whatever is not named is refused.
 * https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/
 */
export function pagePolicy({ browser, command }: Built): string {
  const serving = command === 'serve';
  const policies = browser === 'firefox' ? "'none'" : PARTS_POLICY;
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    // A receipt that the user keeps as a PDF: the browser shows it in a plugin of its own.
    'object-src': "'self'",
    // Kept pages and mails bring their own styles, and are shown in a frame that may do nothing. A
    // style has nowhere to send what it sees: pictures and fonts from elsewhere are refused.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    // `blob:`: a kept page; `'self'`: in Firefox the reading room is a frame of the background page.
    'frame-src': "'self' blob:",
    // Providers, at addresses that the user types; http for devices at home and this machine alone,
    // which `deviceAddress` sees to. `blob:`: a backup that a page lends to the worker.
    'connect-src': `'self' https: http: blob:${serving ? ' ws:' : ''}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': browser === 'firefox' ? "'self'" : "'none'",
    // The server that rebuilds while one edits writes its pages with scripts.
    ...(serving ? {} : { 'require-trusted-types-for': "'script'", 'trusted-types': policies }),
  };
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
