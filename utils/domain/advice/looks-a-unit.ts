/** Effort counts what is looked at in the innermost loops, so that a unit takes about as long everywhere. */
export const LOOKS_A_UNIT = 100;
