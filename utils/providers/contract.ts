import type { Gigabyte } from '../domain/connection';
import type { Result } from '../domain/failure';
import type { Endpoints, Poll } from '../domain/model';
import type { Http } from './http';

/** What an adapter may use for one poll. The secret is inside `http`, bound to the address. */
export interface Access {
  /** Without a trailing slash. */
  address: string;
  gigabyte: Gigabyte;
  /** The catalogue changes rarely; it is asked only when it is due. */
  wantsPlans: boolean;
  /** What an earlier poll found out. */
  endpoints: Endpoints;
  http: Http;
  /** Our clock, epoch ms. */
  now: () => number;
}

/** One way to read a provider. Reading only: an adapter has no means to send anything but a GET. */
export interface Adapter {
  id: string;
  /** The fastest sensible pace of the source, in milliseconds. */
  minPace: number;
  /** Every expected failure is a value; what throws is a bug. */
  poll: (access: Access) => Promise<Result<Poll>>;
}
