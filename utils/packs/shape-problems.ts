import type * as z from 'zod/mini';
import type { PackFault, PackProblem } from './pack-problem';
import { toPath } from './pack-problem';

type Issue = z.core.$ZodIssue;

const MOST_NAMED = 12;

function faultOf(issue: Issue): PackFault {
  if (issue.input === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-type', expected: issue.expected };
    case 'too_big':
      return { kind: 'out-of-bounds', bound: 'most', limit: Number(issue.maximum) };
    case 'too_small':
      return { kind: 'out-of-bounds', bound: 'least', limit: Number(issue.minimum) };
    case 'invalid_value':
      return { kind: 'not-one-of', options: issue.values.slice(0, MOST_NAMED).map(String) };
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? { kind: 'not-one-of', options: issue.options.slice(0, MOST_NAMED).map(String) }
        : { kind: 'wrong-type', expected: 'object' };
    default:
      return { kind: 'wrong-pattern' };
  }
}

/** Of several ways in which it could be right, the one that is nearest: with the fewest issues. */
function nearest(ways: readonly (readonly Issue[])[]): readonly Issue[] {
  return ways.reduce<readonly Issue[]>(
    (best, way) => (best.length === 0 || way.length < best.length ? way : best),
    [],
  );
}

/** Issues of a shape as problems, those within a choice named by their own place. */
export function shapeProblems(
  issues: readonly Issue[],
  within: readonly PropertyKey[] = [],
): PackProblem[] {
  return issues.flatMap((issue): PackProblem[] => {
    const keys = [...within, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: toPath([...keys, key]),
        kind: 'unknown-key',
        key: key.slice(0, 60),
      }));
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const inner = shapeProblems(nearest(issue.errors), keys);
      if (inner.length > 0) return inner;
    }
    return [{ path: toPath(keys), ...faultOf(issue) }];
  });
}
