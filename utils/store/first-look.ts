import { type FirstRows, lookFirst, openToLook } from './open-to-look';

/** What a popup that is being opened finds. */
export interface FirstLook {
  rows: FirstRows;
  /** Looks once more. */
  again: () => Promise<FirstRows>;
}

declare global {
  /** Begun before the popup's own script was there. */
  var dataleftFirstLook: Promise<FirstLook | null> | undefined;
}

/** Null where there is no database that can be looked at as it is. */
export async function lookForFirst(): Promise<FirstLook | null> {
  try {
    const db = await openToLook();
    return { rows: await lookFirst(db), again: () => lookFirst(db) };
  } catch {
    // There is none, or another one. Whoever opens it with all that belongs to it says what is wrong.
    return null;
  }
}
