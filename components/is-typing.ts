const NO_TEXT = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'file']);

/** Does a key belong to what is being typed there? */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
