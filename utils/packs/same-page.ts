/** A part of the address after `#` names a page where scripts make the pages. */
const routeOf = ({ hash }: URL): string => (/^#!?\/./.test(hash) ? hash : '');

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // What is no address is no page.
    return null;
  }
}

/** Do two addresses show the same page? */
export function isSamePage(one: string, other: string): boolean {
  const [first, second] = [parse(one), parse(other)];
  return (
    first !== null &&
    second !== null &&
    first.origin === second.origin &&
    first.pathname === second.pathname &&
    first.search === second.search &&
    routeOf(first) === routeOf(second)
  );
}
