import type { Failure } from '../domain/failure';
import type { PageReading } from '../reader/page-reading';
import { readPage } from '../reader/read-page';
import type { RawAnswer } from './answer';
import type { ProviderPack } from './pack-shape';
import type { OpenPage } from './places/open-page';
import { readPlace } from './places/read-place';
import { signedOut } from './refuse-status';
import { sourcesOf } from './sources-of';
import type { OpenAnswer } from './values/scope';

/** Fewer lines of text than this, beside scripts, are a page that is still to be drawn. */
const EMPTY_BELOW = 5;

/** What the reader makes of an answer that held nothing the pack knows. */
function look(raw: RawAnswer, now: number): PageReading | null {
  try {
    return readPage(raw.text, { now, url: raw.url });
  } catch {
    // Too large to look at once more: then nothing more is said about it.
    return null;
  }
}

function holdsNone(pack: ProviderPack, request: string, page: OpenPage): boolean {
  return sourcesOf(pack)
    .filter((placed) => placed.request === request)
    .every(({ source }) => !('place' in source) || !readPlace(page, source.place).ok);
}

const isUndrawn = (raw: RawAnswer, { page }: OpenPage): boolean =>
  page.segments.length < EMPTY_BELOW && /<script\b/i.test(raw.text);

/**
 * Why an answer could not be read, where it says so itself: a page to sign in at, a notice that the
 * site is closed, a page that its scripts have yet to draw.
 * @returns null where nothing explains it
 */
export function explainFailure(
  pack: ProviderPack,
  raw: RawAnswer,
  open: OpenAnswer | null,
  now: number,
): Failure | null {
  const page = open?.kind === 'page' ? open.page : null;
  if (page !== null && !holdsNone(pack, raw.request, page)) return null;
  const seen = look(raw, now);
  const session = pack.signIn.kind === 'browser';
  if (page?.page.password === true || seen?.signedOut === true) return signedOut(pack);
  // Data may be redirected for a hundred reasons; a page of another answer's kind may not.
  if (session && raw.redirected && open?.kind !== 'data') return signedOut(pack);
  if (seen?.maintenance === true) return { kind: 'maintenance' };
  if (page === null || !isUndrawn(raw, page)) return null;
  const at = pack.requests.findIndex(({ id }) => id === raw.request);
  return { kind: 'unreadable', path: `requests[${at}]`, why: 'needs-scripts' };
}
