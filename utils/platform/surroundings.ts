import browser from 'webextension-polyfill';
import type { Surroundings } from '../domain/schedule';

/** Somebody who reads a long page is still there. */
export const IDLE_SECONDS = 300;

interface Told extends Navigator {
  /** Not in Firefox; workers are told nothing about the battery in any browser. */
  connection?: { saveData?: boolean };
}

/** What the browser tells of the machine: who sits at it, and whether data is to be saved. */
export async function readSurroundings(): Promise<Surroundings> {
  const state = await browser.idle.queryState(IDLE_SECONDS);
  const told: Told = navigator;
  return { away: state !== 'active', sparing: told.connection?.saveData === true };
}
