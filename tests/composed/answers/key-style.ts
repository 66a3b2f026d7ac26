import type { Chance } from '../../long-life/random';

/** Writes a key that is given in camel case. */
export type KeyStyle = (key: string) => string;

const wordsOf = (key: string): string[] =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');

const camel: KeyStyle = (key) => key;
const snake: KeyStyle = (key) => wordsOf(key).join('_');
const kebab: KeyStyle = (key) => wordsOf(key).join('-');
const pascal: KeyStyle = (key) => key.charAt(0).toUpperCase() + key.slice(1);
const screaming: KeyStyle = (key) => snake(key).toUpperCase();

/** The same for all keys of an answer; the usual ones more often. */
export const someKeyStyle = (chance: Chance): KeyStyle =>
  chance.pick([camel, camel, snake, snake, pascal, kebab, screaming]);
