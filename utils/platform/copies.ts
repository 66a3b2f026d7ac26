import browser from 'webextension-polyfill';
import type { Copy, Damage, Slot } from '../domain/copies';

/*
 * Not in the database: what happens to that must not happen to them. The browser keeps
 * `storage.local` in files of its own.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-local
 */
const COPIES = 'copies';
const DAMAGE = 'damage';

const textOf = (id: Slot): string => `copy/${id}`;

const isCopy = (given: Partial<Copy>): given is Copy =>
  typeof given.id === 'string' &&
  typeof given.madeAt === 'number' &&
  typeof given.size === 'number' &&
  typeof given.holds === 'number';

/** What was kept without being asked for, newest first, and what kept from it. */
export async function readCopies(): Promise<{ copies: Copy[]; damage: Damage | null }> {
  const { [COPIES]: kept, [DAMAGE]: noted } = await browser.storage.local.get([COPIES, DAMAGE]);
  const damage = noted as Partial<Damage> | undefined;
  return {
    copies: Array.isArray(kept) ? kept.filter(isCopy) : [],
    damage: typeof damage?.place === 'string' ? { place: damage.place } : null,
  };
}

/** @returns null where it is not there any more */
export async function readCopy(id: Slot): Promise<string | null> {
  const name = textOf(id);
  const { [name]: text } = await browser.storage.local.get(name);
  return typeof text === 'string' ? text : null;
}

/** @param kept all that are there from now on, this one among them */
export async function putCopy(id: Slot, text: string, kept: readonly Copy[]): Promise<void> {
  await browser.storage.local.set({ [textOf(id)]: text, [COPIES]: kept });
  await browser.storage.local.remove(DAMAGE);
}

export const noteDamage = (damage: Damage): Promise<void> =>
  browser.storage.local.set({ [DAMAGE]: damage });

export const dropCopies = (): Promise<void> => browser.storage.local.clear();
