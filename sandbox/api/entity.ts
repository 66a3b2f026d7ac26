import type { World } from '../world/world';

/** A resource as JSON. */
export interface Entity {
  readonly id: string;
  readonly href: string;
  readonly '@type': string;
  readonly [field: string]: unknown;
}

/** What a resource is made from: the world, as one subscriber sees it, at one address. */
export interface View {
  readonly world: World;
  readonly now: number;
  readonly subscriber: string;
  /** Scheme, host and port this server was asked by. */
  readonly origin: string;
}

export type ListEntities = (view: View) => readonly Entity[];
