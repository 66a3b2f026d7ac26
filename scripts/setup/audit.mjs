/**
 * @typedef {object} Audited
 * @property {'asked' | 'unasked' | 'holes'} state `unasked`: nobody knows.
 * @property {string[]} lines What is known of it.
 */

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What `npm audit --json` says.
 * @param {string} text
 * @returns {Audited}
 */
export function judgeAudit(text) {
  const { vulnerabilities, error, message } = Object(parse(text));
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    const why = error?.summary || message || 'npm gave no answer.';
    return { state: 'unasked', lines: [String(why).trim()] };
  }
  const lines = Object.values(vulnerabilities).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}`,
  );
  return { state: lines.length > 0 ? 'holes' : 'asked', lines };
}
