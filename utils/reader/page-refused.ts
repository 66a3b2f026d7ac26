/** Why a page is not read: the source is too long, or what the caller says about it is nonsense. */
export type RefusedWhy = 'too-large' | 'no-moment' | 'no-zone';

/** A page that is not read at all, and why: a value the caller can show. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused';

  constructor(
    readonly why: RefusedWhy,
    readonly field: 'source' | 'zone' | 'now',
    message: string,
  ) {
    super(message);
  }
}
