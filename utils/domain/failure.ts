/**
 * Expected failures are values. Every switch over `kind` is exhaustive; nothing looks at message text.
 */
export type Failure =
  /** The machine has no network. */
  | { kind: 'offline' }
  /** There is a network, and nothing answers at this address. */
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  /**
   * `accepted`: the same sign-in worked before, so it ended rather than being wrong.
   * `session`: the browser's own sign-in at a website, not a secret kept here.
   * `portal`: where the provider says that one signs in.
   */
  | { kind: 'signed-out'; accepted: boolean; session?: true; portal?: string }
  | { kind: 'forbidden' }
  /** `retryAt`: epoch ms by our clock, null where the provider did not say. */
  | { kind: 'rate-limited'; retryAt: number | null }
  | { kind: 'server'; status: number; retryAt: number | null }
  /** `path`: where in the answer, as in `bucket[0].remainingValue.amount`. */
  | { kind: 'unreadable'; path: string; why: UnreadableWhy }
  | { kind: 'unsafe'; why: UnsafeWhy }
  /** The website says that it is closed for a while. */
  | { kind: 'maintenance' }
  /** The browser is signed in to another account than the one that is watched. */
  | { kind: 'other-account' }
  /** Its secret is locked up until the user enters the passphrase; nobody was asked. */
  | { kind: 'locked' }
  /** Its secret was entered on another machine, and secrets do not travel; nobody was asked. */
  | { kind: 'unentered' }
  /** The browser no longer lets us read this origin. */
  | { kind: 'not-permitted'; origin: string };

export type UnreadableWhy =
  | 'not-a-provider'
  | 'not-json'
  | 'cut-short'
  | 'wrong-type'
  | 'negative'
  | 'too-large'
  | 'unknown-unit'
  | 'too-big-a-body'
  | 'no-lines'
  /** A labelled place is gone, or there are several. */
  /** The provider knows no such line, or not on this account. */
  | 'no-such-line'
  /** Two lines with one id cannot be told apart. */
  | 'same-line-twice'
  /** The number of a card whose last digit does not check. */
  | 'wrong-check-digit'
  /** A 200 whose body says that the request failed. */
  | 'refused'
  /** The provider says that it has only part of the answer. */
  | 'partial'
  /** The report that was ordered is not ready yet. */
  | 'not-ready'
  | 'page-changed'
  /** The watched address holds no page, or none of this account. */
  | 'page-gone'
  /** Amounts of one allowance contradict each other. */
  | 'does-not-add-up'
  /** Reading took longer than any honest page needs. */
  | 'too-slow'
  /** The page is empty until its scripts have run. */
  | 'needs-scripts';

export type UnsafeWhy =
  | 'redirect'
  | 'not-https'
  | 'malformed'
  /** Where only the begin of an address belongs. */
  | 'query'
  | 'undeclared-host'
  | 'credentials'
  // What follows is said of checkouts alone.
  /** Another host, made to be taken for one that the provider declares. */
  | 'look-alike'
  /** The right host, at a port that is not its own. */
  | 'port'
  /** Control characters, spaces, backslashes: what is read is not where it leads. */
  | 'characters'
  | 'too-long'
  /** It asks for something that is not known here. */
  | 'parameters';

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (failure: Failure): { ok: false; failure: Failure } => ({
  ok: false,
  failure,
});
