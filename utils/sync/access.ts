import * as z from 'zod/mini';
import { flag, text, textOrNull } from '../backup/shapes/shape-of';
import type { Connection } from '../domain/connection';
import type { Links, Site } from '../domain/site';
import type { Doc } from '../domain/sync/document';
import { pathsOf, readAs } from './live-values';

const siteAccess = z.object({
  packId: text,
  hosts: z.array(text),
  checkoutHosts: z.array(text),
  /** The page that is watched. */
  account: z.exactOptional(text),
  profileUpdate: z.exactOptional(flag),
  asked: z.record(text, text),
  browserSession: flag,
});

/** How a provider is reached; without the secret, and without what was found out on the way. */
export const accessShape = z.object({
  adapter: text,
  address: text,
  website: textOrNull,
  gigabyte: z.enum(['decimal', 'binary']),
  asked: z.exactOptional(z.object({ line: z.exactOptional(text) })),
  site: z.nullable(siteAccess),
});

export type Access = z.output<typeof accessShape>;
type SiteAccess = z.output<typeof siteAccess>;

const siteAccessOf = ({ browserSession, links, profileUpdate, ...site }: Site): SiteAccess => ({
  packId: site.packId,
  hosts: site.hosts,
  checkoutHosts: site.checkoutHosts,
  ...(browserSession && links.account !== undefined ? { account: links.account } : {}),
  ...(profileUpdate === undefined ? {} : { profileUpdate }),
  asked: site.asked,
  browserSession,
});

export const accessOf = (connection: Connection): Access => ({
  adapter: connection.adapter,
  address: connection.address,
  website: connection.website,
  gigabyte: connection.gigabyte,
  ...(connection.asked === undefined ? {} : { asked: connection.asked }),
  site: connection.site === null ? null : siteAccessOf(connection.site),
});

/**
 * A website as another machine reaches it. How it is read is found out, and allowed, on each machine
 * by itself; and so is whose account it is.
 */
export function siteFrom(
  { account, profileUpdate, ...access }: SiteAccess,
  here: Site | null,
  off: boolean,
  ofPack: Links,
): Site {
  const known = here?.packId === access.packId ? here : null;
  const links = known?.links ?? ofPack;
  return {
    ...access,
    off,
    links: account === undefined ? links : { ...links, account },
    ...(profileUpdate === undefined ? {} : { profileUpdate }),
    way: known?.way ?? (access.browserSession ? 'unknown' : 'fetch'),
    account: known?.account ?? null,
  };
}

/** Connections of a document that have a secret, be it on another machine. */
export const secretsIn = (doc: Doc): string[] =>
  pathsOf(doc, 'connection').flatMap(([, id = '', ...rest]) =>
    rest.length === 0 && readAs(flag, doc, 'connection', id, 'secret') ? [id] : [],
  );
