import type { Label } from '../tokens/token';
import { EVERY_LANGUAGE } from './languages';
import { readLabels } from './read-labels';

/** The roles that the words of a text name, in every language at once. */
export const findLabels = (folded: string): Label[] => readLabels(folded, EVERY_LANGUAGE);
