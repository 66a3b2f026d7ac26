const DEEPEST = 32;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);

/** Are there more brackets within each other than any backup has? Looked at before it is parsed. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) inText = !inText;
    else if (inText && code === BACKSLASH) at += 1;
    else if (!inText && OPENS.has(code)) depth += 1;
    else if (!inText && CLOSES.has(code)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
