/** In characters; a few plain words are longer than that, and easier to keep in mind than signs. */
export const SHORTEST_PASSPHRASE = 8;

/** Is there a passphrase, and has it been entered since the browser was started? */
export interface LockFacts {
  isSet: boolean;
  isLocked: boolean;
}
