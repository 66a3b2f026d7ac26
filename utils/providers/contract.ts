import type { Gigabyte } from '../domain/connection';
import type { Result } from '../domain/failure';
import type { InterfaceFacts } from '../domain/interface-facts';
import type { Endpoints, Poll } from '../domain/model';
import type { Reads } from './body';
import type { Http } from './http';
import type { SignIn } from './sign-in/sign-in';

/** What an adapter may use for one poll. Secrets are inside `http`, bound to the address. */
export interface Access {
  /** Without a trailing slash. */
  address: string;
  gigabyte: Gigabyte;
  /** The one line that is meant, where the user named it. */
  line: string | null;
  /** The catalogue changes rarely; it is asked only when it is due. */
  wantsPlans: boolean;
  /** Orders are asked for while somebody waits for one. */
  wantsOrders?: boolean;
  /** The poll before this one succeeded, so that it can be asked for everything at once. */
  isAnswering?: boolean;
  /** What an earlier poll found out. */
  endpoints: Endpoints;
  http: Http;
  /** Our clock, epoch ms. */
  now: () => number;
  /** IANA zone of the user, for moments that a device tells in local time. */
  zone: string;
}

/** Something that answers at an address without being signed in, and so tells which interface it is. */
export interface Mark {
  /** Below the address. */
  path: string;
  as?: Reads;
  /** POSTed there rather than nothing at all: one of the adapter's own questions. */
  question?: unknown;
  /** Looks at the answer; anything may come. */
  fits: (body: unknown) => boolean;
  /** Answers nothing unless its own page seems to ask. */
  referer?: true;
  /** Asking for a sign-in there tells as much: nobody else has that path. */
  guarded?: true;
}

export interface Adapter extends InterfaceFacts {
  /** The address is itself what is asked, query and all, rather than what paths are put behind. */
  wholeAddress?: true;
  /** What every path that it asks begins with: who pastes an address that ends so means the same. */
  below?: string;
  signIn: (address: string) => SignIn;
  /** Paths that are asked by POST because the interface wants that. None of them changes anything. */
  questions?: readonly string[];
  /** Where one path takes orders as well: true for what only reads. */
  mayAsk?: (question: unknown) => boolean;
  /** How it is recognised at an address that the user pasted. */
  marks?: readonly Mark[];
  /** Every expected failure is a value; what throws is a bug. */
  poll: (access: Access) => Promise<Result<Poll>>;
}
