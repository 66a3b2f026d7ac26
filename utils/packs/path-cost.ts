import { JSONPathQuery, jsonpath } from 'json-p3';
import type { PathFault } from './json-path';

const MOST_STEPS = 24;

interface Cost {
  steps: number;
  descents: number;
  /** Brackets with several selectors: two in a row already multiply. */
  lists: number;
  /** Queries from the root inside a filter: run again for every value that is filtered. */
  roots: number;
}

const { FilterQuery, FunctionExtension, InfixExpression, LogicalExpression, PrefixExpression } =
  jsonpath.expressions;
const { RootQuery } = jsonpath.expressions;
const { FilterSelector, IndexSelector, NameSelector } = jsonpath.selectors;

type Expression = InstanceType<typeof jsonpath.expressions.FilterExpression>;

const isDescent = (segment: JSONPathQuery['segments'][number]): boolean =>
  segment.toString().startsWith('..');

function addQuery(query: JSONPathQuery, cost: Cost): void {
  for (const segment of query.segments) {
    cost.steps += segment.selectors.length;
    if (isDescent(segment)) cost.descents++;
    if (segment.selectors.length > 1) cost.lists++;
    for (const selector of segment.selectors) {
      if (selector instanceof FilterSelector) addExpression(selector.expression, cost);
    }
  }
}

function addExpression(expression: Expression, cost: Cost): void {
  if (expression instanceof LogicalExpression) addExpression(expression.expression, cost);
  else if (expression instanceof PrefixExpression) addExpression(expression.right, cost);
  else if (expression instanceof InfixExpression) {
    addExpression(expression.left, cost);
    addExpression(expression.right, cost);
  } else if (expression instanceof FunctionExtension) {
    for (const argument of expression.args) addExpression(argument, cost);
  } else if (expression instanceof FilterQuery) {
    if (expression instanceof RootQuery) cost.roots++;
    addQuery(expression.path, cost);
  }
}

/**
 * RFC 9535 cannot loop, but it can multiply: `$[*,*][*,*]…` doubles with each step, `$..[?@..a]`
 * squares. What is left here visits every value a few times at most.
 */
export function costFault(query: JSONPathQuery): PathFault | null {
  const cost: Cost = { steps: 0, descents: 0, lists: 0, roots: 0 };
  addQuery(query, cost);
  if (cost.steps > MOST_STEPS) return 'too-many-steps';
  return cost.descents > 1 || cost.lists > 1 || cost.roots > 0 ? 'too-much-work' : null;
}

/** The names and positions that the expression begins with. */
export function stemOf(query: JSONPathQuery): JSONPathQuery {
  const end = query.segments.findIndex((segment) => {
    const [only, ...more] = segment.selectors;
    const plain = only instanceof NameSelector || only instanceof IndexSelector;
    return isDescent(segment) || more.length > 0 || !plain;
  });
  return new JSONPathQuery(
    query.environment,
    end === -1 ? query.segments : query.segments.slice(0, end),
  );
}
