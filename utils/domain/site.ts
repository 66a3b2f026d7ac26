/** Addresses of a provider's website that a person may need. Each was checked when its pack came in. */
export type LinkName =
  | 'account'
  | 'register'
  | 'signIn'
  | 'forgottenPassword'
  | 'checkout'
  | 'bills'
  | 'support'
  | 'shops'
  | 'appIos'
  | 'appAndroid';

export type Links = { [Name in LinkName]?: string | undefined };

/**
 * How a watched website is read: `fetch` asks with the browser's session, `tab` opens the page behind
 * the others for a moment (with the user's consent alone), `visit` waits for the user to come by.
 * `unknown` until it was tried.
 */
export type Way = 'fetch' | 'tab' | 'visit' | 'unknown';

/** What a connection knows of the pack it is read by. */
export interface Site {
  packId: string;
  /** The pack was switched off: its connections rest, whether or not the user paused them. */
  off: boolean;
  /** The only origins that may be asked, as in `https://my.provider.example`. */
  hosts: string[];
  checkoutHosts: string[];
  links: Links;
  /** After a renewal the eSIM profile has to be updated. Absent: not that anybody said. */
  profileUpdate?: boolean;
  /** What the pack asked for when the connection was made, such as an ICCID, by name. */
  asked: Record<string, string>;
  /** Signed in by the browser's own session: no secret is stored. */
  browserSession: boolean;
  way: Way;
  /** A fingerprint of the account that the readings belong to; null until it is known. */
  account: string | null;
}
