/** Bigger ones are programs, not data. */
const LONGEST_SCRIPT = 300_000;

/** `{…}`, `window.__STATE__ = {…}`, `let data = JSON.parse('…')`. */
const HOLDS_DATA =
  /^\s{0,200}(?:(?:var|let|const)\s{1,9})?(?:[\w$.[\]'"]{1,100}\s{0,9}=\s{0,9})?(?:[{[]|JSON\.parse\()/;

/** JSON that a page carries in a script, or null for any other script. */
export function embeddedData(script: Element): string | null {
  const type = script.getAttribute('type')?.toLowerCase() ?? '';
  const json = type.endsWith('json');
  if (!json && type !== '' && type !== 'text/javascript') return null;
  if (script.hasAttribute('src')) return null;
  const text = script.textContent ?? '';
  if (text.length > LONGEST_SCRIPT || (!json && !HOLDS_DATA.test(text))) return null;
  // Within a string `<\/` is the same, and nothing in here can end the script.
  return text.replaceAll('</', '<\\/');
}
