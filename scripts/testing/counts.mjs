import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} path @returns {any} undefined where there is no report, or half of one. */
function readReport(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * A runner that ended badly without naming a failed test (a crash, a file that does not load, no
 * tests at all) still counts as a failure.
 *
 * @param {Counts} counts
 * @param {number} code The runner's exit code.
 * @returns {Counts}
 */
const orOneFailed = (counts, code) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 };

/** @param {number} code @returns {Counts} One check: it passed or it failed. */
export const countOne = (code) => (code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 });

/** @param {string} path @param {number} code @returns {Counts} */
export function countVitest(path, code) {
  const report = readReport(path);
  if (!report) return orOneFailed(none, code || 1);
  // A file that could not be loaded has no tests to fail.
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return orOneFailed(counts, code);
}

/** @param {string} path @param {number} code @returns {Counts} */
export function countPlaywright(path, code) {
  const report = readReport(path);
  if (!report) return orOneFailed(none, code || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  // `errors` are those outside any test: a spec that does not load, the whole run's time limit.
  const failed = unexpected + flaky + report.errors.length;
  return orOneFailed({ passed: expected, failed, skipped }, code);
}

/** @param {string} output size-limit's JSON @param {number} code @returns {Counts} */
export function countSizes(output, code) {
  try {
    const sizes = JSON.parse(output);
    const passed = sizes.filter((/** @type {any} */ size) => size.passed).length;
    return orOneFailed({ ...none, passed, failed: sizes.length - passed }, code);
  } catch (error) {
    if (error instanceof SyntaxError) return orOneFailed(none, code || 1);
    throw error;
  }
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );

/** @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
