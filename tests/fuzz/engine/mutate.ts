import type { Chance } from '../../long-life/random';
import { mutateJson } from './mutate-json';
import { mutateText } from './mutate-text';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param other another input, to take pieces from */
export function mutate(
  input: string,
  chance: Chance,
  words: readonly string[],
  other: string,
): string {
  const json = chance.of(0.9) ? parsed(input) : undefined;
  const changes = Math.round(chance.spread(1, 6));
  if (typeof json === 'object' && json !== null) {
    const from = parsed(other);
    let changed: unknown = json;
    for (let at = 0; at < changes; at += 1) changed = mutateJson(changed, chance, words, from);
    return JSON.stringify(changed) ?? 'null';
  }
  let text = input;
  for (let at = 0; at < changes; at += 1) text = mutateText(text, chance, words, other);
  return text;
}
