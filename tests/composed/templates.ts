/** The text with the values in their places; a value that ends in a dot takes the next one along. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}(\.?)/g, (place, name: string, dot: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return value.endsWith('.') ? value : value + dot;
  });
}

/** Writes only the values that the text has places for. @param writers by the names of the places */
export function fillAsked<Given>(
  template: string,
  writers: Record<string, (given: Given, template: string) => string>,
  given: Given,
): string {
  const asked = Object.entries(writers).filter(([name]) => template.includes(`{${name}}`));
  const values = asked.map(([name, write]) => [name, write(given, template)] as const);
  return fill(template, Object.fromEntries(values));
}

/** Whether the words beside a place say already what is counted there, as in "Minutes: {minutes}". */
export function saysUnit(template: string, name: string, units: readonly string[]): boolean {
  const [before = '', after = ''] = template.toLowerCase().split(`{${name}}`);
  const label = before.replace(/[\s:=]+$/, '');
  return units.some((written) => {
    const unit = written.trim().toLowerCase();
    const follows = after.trimStart();
    return (
      (unit.length > 2 && label.endsWith(unit)) ||
      (follows.startsWith(unit) && !/^\p{L}/u.test(follows.slice(unit.length)))
    );
  });
}
