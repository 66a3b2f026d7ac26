interface Source {
  path: string;
  text: string;
}

/** Only where a line begins: a match pattern looks like the beginning of one. */
const comment = /^\s*(?:\/\/.*$|\/\*[\s\S]*?\*\/)/gm;

/** The browser's own question, or what leads to it. */
const request = /\b(?:permissions\.request|request(?:Origins?|Everywhere))\(/g;

/** Lets a moment pass, and the user's click with it. */
const pause = /\bawait\b|\.(?:then|finally|catch)\(|\bset(?:Timeout|Interval)\(|\bqueueMicrotask\(/;

const block =
  /(?:\b(?:if|for|while|switch|catch)\s*\((?:[^()]|\([^()]*\))*\)|\b(?:else|try|finally|do))\s*$/;
const callback =
  /(?:\.(?:then|finally|catch)|set(?:Timeout|Interval)|queueMicrotask)\(\s*(?:async\s*)?\(?[^()]*\)?\s*=>\s*$/;
const head = /(?:=>|\)(?:\s*:\s*[^;{}=]+)?)\s*$/;

/** The module's own function or value that a place is in. */
const ownerBefore = (code: string, at: number): RegExpExecArray | undefined =>
  [...code.slice(0, at).matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)].at(-1);

/** Where the innermost function begins that a place is in. */
function functionAround(code: string, at: number): number {
  let closed = 0;
  for (let i = at; i >= 0; i -= 1) {
    if (code[i] === '}') closed += 1;
    if (code[i] !== '{') continue;
    if (closed > 0) {
      closed -= 1;
      continue;
    }
    const before = code.slice(0, i);
    if (head.test(before.slice(-200)) && !block.test(before.slice(-400))) return i;
  }
  return ownerBefore(code, at)?.index ?? 0;
}

/** Where the browser is asked for a permission, and where that comes too late after a click. */
export function lateRequests(sources: Source[]): { asked: string[]; late: string[] } {
  const asked: string[] = [];
  const late: string[] = [];
  for (const { path, text } of sources) {
    const code = text.replace(comment, '');
    for (const { index } of code.matchAll(request)) {
      const name = `${path}: ${ownerBefore(code, index)?.[1] ?? ''}`;
      const start = functionAround(code, index);
      asked.push(name);
      const waits =
        pause.test(code.slice(start, index)) || callback.test(code.slice(0, start).slice(-300));
      if (waits) late.push(name);
    }
  }
  return { asked, late };
}
