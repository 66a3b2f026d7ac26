/** In so many of a hundred futures what is advised has to suffice. */
export type Certainty = 50 | 80 | 90;

export const CERTAINTIES: readonly Certainty[] = [50, 80, 90];
