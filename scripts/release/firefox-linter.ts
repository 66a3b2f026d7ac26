import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal';

/** The linter that the store itself runs. Not among our dependencies: 190 packages for one question. */
const LINTER = 'addons-linter@10.7.0';

/** What it warns of, and why that stays. A warning that is not here stops a release. */
const EXPLAINED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    "Preact's own `dangerouslySetInnerHTML`, which nothing uses (tests/unit/house/no-injection).",
};

interface Message {
  code: string;
  message: string;
  file?: string | null;
}

interface Verdict {
  /** Each stops a release. */
  faults: string[];
  explained: string[];
}

const inWords = ({ code, message, file }: Message): string =>
  `${code}${file ? ` in ${file}` : ''}: ${message}`;

/** @param text The linter's report as JSON; null where it is none. */
export function judgeLint(text: string): Verdict | null {
  let report: Partial<Record<'errors' | 'warnings', Message[]>>;
  try {
    report = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const { errors, warnings } = report;
  if (!Array.isArray(errors) || !Array.isArray(warnings)) return null;
  const isExplained = ({ code, file }: Message): boolean =>
    code in EXPLAINED && (code !== 'UNSAFE_VAR_ASSIGNMENT' || /^chunks\/base-/.test(file ?? ''));
  return {
    faults: [...errors, ...warnings.filter((each) => !isExplained(each))].map(inWords),
    explained: warnings.filter(isExplained).map(({ code }) => `${code}: ${EXPLAINED[code]}`),
  };
}

/**
 * Has the store's linter read a zip. `DATALEFT_ADDONS_LINTER` names one that is installed; otherwise
 * npx fetches the version above.
 */
export function lintForFirefox(zip: string): Verdict {
  const installed = process.env.DATALEFT_ADDONS_LINTER;
  const [command, ...args] = installed ? [installed] : ['npx', '--yes', LINTER];
  const { stdout, stderr, error } = spawnSync(command ?? '', [...args, '--output', 'json', zip], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const verdict = judgeLint(stdout ?? '');
  if (verdict === null) {
    const why = error?.message ?? stderr;
    throw new Refusal(
      `The linter of Firefox's store gave no answer. DATALEFT_ADDONS_LINTER may name an installed one.\n${why}`,
    );
  }
  return verdict;
}
