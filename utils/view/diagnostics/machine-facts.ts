/** What the browser tells of this DataLeft. */
export interface MachineFacts {
  version: string;
  /** `Chrome/142.0.0.0`. */
  browser: string;
  /** `linux`. */
  system: string;
  /** When the worker wakes at the latest, epoch ms. */
  wakesAt: number | null;
  /** In bytes. */
  room: number | null;
  abilities: string[];
  /** Patterns of addresses. */
  origins: string[];
}

/** What the database tells of itself. */
export interface DatabaseFacts {
  version: number;
  rows: { name: string; count: number }[];
  /** Names and places, newest first. */
  faults: { at: number; where: string; what: string }[];
}
