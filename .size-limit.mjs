import { readFileSync } from 'node:fs';

const BUILT = '.output/chrome-mv3';

/** A page with the scripts and styles that it loads before it shows anything: its own list. */
function page(name, limit) {
  const html = readFileSync(`${BUILT}/${name}.html`, 'utf8');
  const loaded = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)];
  return {
    name: `${name}, with what it loads`,
    path: loaded.map(([, file]) => `${BUILT}/${file}`),
    gzip: true,
    limit,
  };
}

export default [
  { name: 'the worker', path: `${BUILT}/background.js`, gzip: true, limit: '150 kB' },
  page('popup', '112 kB'),
  page('options', '112 kB'),
  page('dashboard', '165 kB'),
  page('welcome', '65 kB'),
  {
    name: 'the page reader, where a page is read',
    path: `${BUILT}/chunks/{read-place,reading-room,find-on-account-page,value-at,measured}-*`,
    gzip: true,
    limit: '335 kB',
  },
  {
    name: 'what runs in web pages',
    path: `${BUILT}/content-scripts/**`,
    gzip: true,
    limit: '25 kB',
  },
  {
    name: 'the banner, in whatever page is open',
    path: `${BUILT}/banner.js`,
    gzip: true,
    limit: '6 kB',
  },
];
