/** A page that is not read at all, and why: a value the caller can show. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused';

  constructor(
    readonly why: 'too-large' | 'not-text',
    readonly field: 'source' | 'zone' | 'now',
    message: string,
  ) {
    super(message);
  }
}
