import type { Page } from '@playwright/test';
import type { Answers } from './answers';
import type { Rows } from './rows';

/** One state of one page: what is stored, where it is looked at, and what the user did before. */
export interface Face {
  /** Kebab-case, unique: `popup-low`. */
  name: string;
  /** `popup.html`, with the hash that it is opened with. */
  address: string;
  size: { width: number; height: number };
  rows: Rows;
  /** Of the worker, where it says something else than usual. */
  answers?: Answers;
  reach?: (page: Page) => Promise<void>;
}
