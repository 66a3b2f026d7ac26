import { readFileSync } from 'node:fs';
import type { Wxt } from 'wxt';

/** What the builder adds to every page by itself. */
const VIRTUAL = /^\0?(?:vite\/|virtual:)/;

/** As much of the builder's graph as this asks. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** What a module imports at once, and what that imports, without the module itself. */
function neededBy(id: string, graph: Graph, found = new Set<string>()): Set<string> {
  for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) {
    if (found.has(needed)) continue;
    found.add(needed);
    neededBy(needed, graph, found);
  }
  return found;
}

const SIGN = /\/lucide\/dist\/esm\/icons\/([\w-]+)\.mjs$/;

/** The set's names of the signs that the popup may draw, such as `arrow-down`. */
function signsOfPopup(): Set<string> {
  const source = readFileSync(new URL('../../components/glyph-nodes.ts', import.meta.url), 'utf8');
  const [, list = ''] = /import \{([^}]+)\} from 'lucide'/.exec(source) ?? [];
  const names = list.split(',').map((name) => name.trim().replace(/ as .*/, ''));
  return new Set(names.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()));
}

/**
 * What the popup loads before it shows anything is two scripts and stylesheets instead of a dozen:
 * each is an errand to another process. What the welcome page needs of it is one of them, so that
 * small pages do not load the popup.
 */
export function joinFirst(wxt: Wxt): void {
  if (wxt.config.command !== 'build') return;
  wxt.hook('vite:build:extendConfig', (entries, config) => {
    const mainOf = (page: string): string | undefined =>
      entries.find(({ name }) => name === page)?.inputPath.replace(/index\.html$/, 'main.tsx');
    const popup = mainOf('popup');
    const welcome = mainOf('welcome');
    const { build } = config;
    const output = build?.rollupOptions?.output;
    if (popup === undefined || welcome === undefined) return;
    if (build === undefined || output === undefined || Array.isArray(output)) return;
    build.modulePreload = {
      // Every browser that DataLeft runs in loads modules ahead by itself.
      polyfill: false,
      // Most words need no other file, and the list of those that do is long.
      resolveDependencies: (file, needed) => (file.startsWith('words/') ? [] : needed),
    };
    const signs = signsOfPopup();
    let first: Set<string> | null = null;
    let shared: Set<string> | null = null;
    output.manualChunks = (id, graph) => {
      first ??= neededBy(popup, graph);
      shared ??= neededBy(welcome, graph);
      if (VIRTUAL.test(id)) return 'base';
      if (!first.has(id)) return null;
      const [, sign] = SIGN.exec(id) ?? [];
      // The set's index names all of them, so that those of other pages would come along.
      if (sign !== undefined && !signs.has(sign)) return 'signs';
      return shared.has(id) ? 'base' : 'first';
    };
  });
}
