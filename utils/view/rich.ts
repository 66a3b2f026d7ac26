import type { Rich } from './shapes';

/** Every second part stood between asterisks, and is stressed. */
export const starred = (sentence: string): Rich =>
  sentence
    .split('*')
    .map((text, index) => (index % 2 === 1 ? { text, tone: 'strong' as const } : { text }))
    .filter(({ text }) => text !== '');
