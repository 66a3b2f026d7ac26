import { compileDateForm } from './date-form';
import { compilePath } from './json-path';
import type { BucketMap } from './line-shape';
import type { PackFault, PackProblem } from './pack-problem';
import { toPath } from './pack-problem';
import type { ProviderPack } from './pack-shape';
import type { Source } from './source-shape';
import { AMOUNTS, PERCENTS, type PlacedSource, sourcesOf } from './sources-of';
import { unitFits } from './unit';

type Answer = ProviderPack['requests'][number]['answer'];

const isData = (answer: Answer): boolean => answer === 'json' || answer === 'xml';

const pathFault = (text: string): PackFault | null => {
  const compiled = compilePath(text);
  return compiled.ok ? null : { kind: 'expression', why: compiled.why };
};

/** The expressions that a source holds, by the key they stand under. */
function expressionsOf(source: Source): [string[], string][] {
  const unit = 'unit' in source ? source.unit : undefined;
  return [
    ...('path' in source ? [[['path'], source.path] satisfies [string[], string]] : []),
    ...(typeof unit === 'object'
      ? [[['unit', 'path'], unit.path] satisfies [string[], string]]
      : []),
  ];
}

function checkSource(
  { source, keys, request }: PlacedSource,
  answers: ReadonlyMap<string, Answer>,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const add = (more: readonly string[], fault: PackFault | null) => {
    if (fault !== null) problems.push({ path: toPath([...keys, ...more]), ...fault });
  };
  const answer = answers.get(request);
  if (answer === undefined) add(['request'], { kind: 'unknown-request', name: request });
  else if (isData(answer) !== 'path' in source) add([], { kind: 'wrong-source', answer });
  for (const [more, text] of expressionsOf(source)) add(more, pathFault(text));
  const form = 'form' in source ? source.form : undefined;
  if (form !== undefined && compileDateForm(form) === null)
    add(['form'], { kind: 'unknown-date-form' });
  return problems;
}

function checkUnits(bucket: BucketMap, keys: readonly (string | number)[]): PackProblem[] {
  return AMOUNTS.flatMap((name): PackProblem[] => {
    const source = bucket[name];
    if (source === undefined) return [];
    const { unit } = source;
    if (unit === undefined)
      return 'path' in source && bucket.kind !== 'sms'
        ? [{ path: toPath([...keys, name]), kind: 'unit-missing' }]
        : [];
    return typeof unit === 'string' && !unitFits(unit, bucket.kind)
      ? [{ path: toPath([...keys, name, 'unit']), kind: 'unit-does-not-fit', bucket: bucket.kind }]
      : [];
  });
}

const TELLING = [...AMOUNTS, ...PERCENTS, 'unlimited'] as const;

function checkBuckets(pack: ProviderPack, answers: ReadonlyMap<string, Answer>): PackProblem[] {
  return pack.lines.flatMap((line, at) =>
    line.buckets.flatMap((bucket, index): PackProblem[] => {
      const keys = ['lines', at, 'buckets', index];
      const silent = TELLING.every((name) => bucket[name] === undefined);
      return [
        ...(silent ? [{ path: toPath(keys), kind: 'nothing-to-read' } as const] : []),
        ...eachProblems(bucket.each, [...keys, 'each'], answers.get(line.request)),
        ...checkUnits(bucket, keys),
      ];
    }),
  );
}

function eachProblems(
  each: string | undefined,
  keys: readonly (string | number)[],
  answer: Answer | undefined,
): PackProblem[] {
  if (each === undefined) return [];
  const fault: PackFault | null =
    answer === undefined || isData(answer) ? pathFault(each) : { kind: 'wrong-source', answer };
  return fault === null ? [] : [{ path: toPath(keys), ...fault }];
}

/** That everything a pack reads can be looked up where it says, in units that fit. */
export function checkSources(pack: ProviderPack): PackProblem[] {
  const answers = new Map(pack.requests.map(({ id, answer }) => [id, answer]));
  return [
    ...sourcesOf(pack).flatMap((placed) => checkSource(placed, answers)),
    ...pack.lines.flatMap(({ each, request }, at) =>
      eachProblems(each, ['lines', at, 'each'], answers.get(request)),
    ),
    ...checkBuckets(pack, answers),
    ...(pack.signedOut ?? []).flatMap((rule, at): PackProblem[] => {
      const fault = 'path' in rule ? pathFault(rule.path) : null;
      return fault === null ? [] : [{ path: `signedOut[${at}].path`, ...fault }];
    }),
  ];
}
