import { readdirSync, readFileSync } from 'node:fs';

const BUILT = '.output/chrome-mv3';

/** The file with these words; of one language, and the others are about as much. */
const words = (part) =>
  `words/en-GB/${spoken.find((file) => file.replace(/-.{8}\.js$/, '') === part)}`;

/**
 * A page with the scripts and styles that it loads before it shows anything: its own list, and the
 * words of one language.
 */
function page(name, parts, limit) {
  const html = readFileSync(`${BUILT}/${name}.html`, 'utf8');
  const loaded = [...html.matchAll(/(?:src|href)="\/((?:(?:chunks|assets)\/|first-look)[^"]+)"/g)];
  const said = ['words', 'pages', ...parts].map(words);
  return {
    name: `${name}, with what it loads`,
    path: [...loaded.map(([, file]) => file), ...said].map((file) => `${BUILT}/${file}`),
    gzip: true,
    limit,
  };
}

/** What the popup loads before its first picture: so many scripts, and no more, beside its words. */
function scriptsOfPopup() {
  const html = readFileSync(`${BUILT}/popup.html`, 'utf8');
  const loaded = [...html.matchAll(/"\/([^"]+\.js)"/g)].map(([, file]) => `${BUILT}/${file}`);
  if (loaded.length > 4) throw new Error(`The popup loads ${loaded.length} scripts at first.`);
  return loaded;
}

const spoken = readdirSync(`${BUILT}/words/en-GB`);
/** Scripts of the worker, which `split-worker` names; of all languages the words come apart. */
const worker = (...names) => [
  `${BUILT}/background.js`,
  ...names.map((name) => `${BUILT}/worker/${name}.js`),
];
/** What a poll loads that brings new amounts, and no alert; beside the words of the language. */
const polling = ['00-store', '01-poll', '06-shapes', '07-tmforum'];
const scripts = readdirSync(`${BUILT}/worker`).map((file) => file.replace(/\.js$/, ''));

export default [
  { name: 'the worker, listening', path: worker(), gzip: true, limit: '8.5 kB' },
  {
    name: 'the worker, answering of the database',
    path: worker('00-store'),
    gzip: true,
    limit: '15.1 kB',
  },
  { name: 'the worker, awake', path: worker('00-store', '01-poll'), gzip: true, limit: '52.5 kB' },
  {
    name: 'the worker, polling a TM Forum interface',
    path: worker(...polling),
    gzip: true,
    limit: '73.4 kB',
  },
  {
    name: 'the same, with what the toolbar says in English',
    path: worker(...polling, '02-words-1'),
    gzip: true,
    limit: '76.3 kB',
  },
  {
    name: 'the same, with a forecast, at most once an hour',
    path: worker(...polling, '02-words-1', '08-seldom'),
    gzip: true,
    limit: '84 kB',
  },
  {
    name: 'all of the worker, in its languages',
    path: worker(...scripts),
    gzip: true,
    limit: '237 kB',
  },
  { name: 'popup, its scripts', path: scriptsOfPopup(), gzip: true, limit: '30 kB' },
  {
    name: 'popup, its scripts and the words of one language',
    path: [...scriptsOfPopup(), ...['words', 'pages'].map((part) => `${BUILT}/${words(part)}`)],
    gzip: true,
    limit: '36.5 kB',
  },
  page('popup', [], '41 kB'),
  page('options', ['options', 'settings', 'sheet', 'plans', 'guard'], '97 kB'),
  page('dashboard', ['dashboard', 'plan-table', 'plans'], '140 kB'),
  page('welcome', ['welcome', 'options', 'settings', 'sheet', 'plans', 'guard'], '65 kB'),
  {
    name: 'the page reader, where a page is read',
    path: `${BUILT}/chunks/{read-place,reading-room,find-on-account-page,value-at,measured}-*`,
    gzip: true,
    limit: '391 kB',
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
