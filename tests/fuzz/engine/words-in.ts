const MOST = 1_000;

/** The keys and short texts of JSON: what means something to whoever reads it. */
export function wordsIn(inputs: readonly string[]): string[] {
  const words = new Set<string>();
  for (const input of inputs) {
    for (const [, word = ''] of input.matchAll(/"([^"\\]{1,40})"/g)) words.add(word);
  }
  return [...words].slice(0, MOST);
}
