import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

export const SECTIONS = ['connections', 'alerts', 'look', 'language', 'data'] as const;
export type Section = (typeof SECTIONS)[number];

/** `#connections`, `#connections/new`, `#connections/<id>`, `#alerts` … */
export interface Route {
  section: Section;
  /** A connection's id, or `new`. */
  item: string | null;
}

function parse(hash: string): Route {
  const [name, item] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((known) => known === name) ?? 'connections';
  return { section, item: item === undefined || item === '' ? null : item };
}

/** The address bar is the state: links, back and reload work. */
export function followRoute(): ReadonlySignal<Route> {
  const route = signal(parse(location.hash));
  addEventListener('hashchange', () => {
    route.value = parse(location.hash);
  });
  return route;
}

export function goTo(section: Section, item: string | null = null): void {
  location.hash = item === null ? section : `${section}/${item}`;
}
