/** Where something stands in a file, without the wrapper that everything is in: `lines[3].reading.name`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  const within = first === 'data' && rest.length > 0 ? rest : path;
  return within
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** The first name that would reach into what objects are made of; null where there is none. */
export function forbiddenName(value: unknown, path: PropertyKey[] = []): PropertyKey[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    const found = name === '__proto__' ? here : forbiddenName(inner, here);
    if (found !== null) return found;
  }
  return null;
}
