/** With a full stop, unless an abbreviation at its end, as `nov.`, has set one. */
export const ended = (sentence: string): string =>
  /\.\*?$/.test(sentence) ? sentence : `${sentence}.`;
