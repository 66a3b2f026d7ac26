import { SECOND } from '../domain/time';

/** How often a page that stays open counts its ages anew. */
export const TICK = 20 * SECOND;
