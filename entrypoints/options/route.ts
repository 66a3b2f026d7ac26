import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { SECTIONS, type Section } from '../../utils/view/settings/sections';

/**
 * `#connections`, `#connections/add`, `#connections/pack/<id>`, `#connections/<id>`, `#packs`,
 * `#alerts`, `#alerts/<line>` …; `#look@theme` leads to one setting.
 */
export interface Route {
  section: Section;
  /**
   * A connection's id, or a way to a new one: `add` asks which, `new/<id>` is the form of that interface,
   * `watch` tells how a page is watched, `pack/<id>` is the form of that pack.
   */
  item: string | null;
  /** The setting that is to be shown and focused. */
  anchor: string | null;
}

const PACK = 'pack/';
const NEW = 'new/';
/** What a business card's operator offers most often. */
const USUAL = 'tmforum';

/** The interface that the item stands for; null where it stands for something else. */
export function newInterfaceOf(item: string | null): string | null {
  if (item === 'new') return USUAL;
  return item?.startsWith(NEW) ? item.slice(NEW.length) : null;
}

export const interfaceItem = (id: string): string => `${NEW}${id}`;

/** The pack that the item stands for; null where it stands for something else. */
export const packIdOf = (item: string | null): string | null =>
  item?.startsWith(PACK) ? item.slice(PACK.length) : null;

export const packItem = (packId: string): string => `${PACK}${packId}`;

/** Providers choose what their ids are made of: as one part of an address, whatever is in them. */
export const lineItem = (lineKey: string): string => encodeURIComponent(lineKey);

/** The line that the item of the alerts stands for; an item that nobody made stands for none. */
export function lineKeyOf(item: string | null): string | null {
  try {
    return item === null ? null : decodeURIComponent(item);
  } catch {
    return null;
  }
}

/** What a link to a setting stands for on the page. */
export const anchorId = (anchor: string): string => `setting-${anchor}`;

function parse(hash: string): Route {
  const [place = '', ...rest] = hash.replace(/^#/, '').split('/');
  const [name, anchor = null] = place.split('@');
  const section = SECTIONS.find((known) => known === name) ?? 'connections';
  const item = rest.join('/');
  return { section, item: item === '' ? null : item, anchor };
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
