/** Under this name it is kept how far the history was cut back. */
export const PRUNED = 'history';
