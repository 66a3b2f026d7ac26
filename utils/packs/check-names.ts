import type { PackProblem } from './pack-problem';
import type { ProviderPack } from './pack-shape';

function duplicates(names: readonly string[], toPath: (at: number) => string): PackProblem[] {
  return names.flatMap((name, at): PackProblem[] =>
    names.indexOf(name) === at ? [] : [{ path: toPath(at), kind: 'duplicate', value: name }],
  );
}

function isKnown(build: () => unknown): boolean {
  try {
    build();
    return true;
  } catch {
    // Intl's only way to say that it knows no such zone or language.
    return false;
  }
}

function lines(pack: ProviderPack): PackProblem[] {
  const requests = new Set(pack.requests.map(({ id }) => id));
  const asked = new Set((pack.asks ?? []).map(({ name }) => name));
  return pack.lines.flatMap(({ request, each, id, tail }, at): PackProblem[] => {
    const problems: PackProblem[] = [];
    const path = `lines[${at}]`;
    if (!requests.has(request))
      problems.push({ path: `${path}.request`, kind: 'unknown-request', name: request });
    const fixed = id === undefined || 'value' in id || 'ask' in id;
    if (each !== undefined && fixed) problems.push({ path: `${path}.id`, kind: 'id-missing' });
    for (const [name, source] of [
      ['id', id],
      ['tail', tail],
    ] as const) {
      if (source !== undefined && 'ask' in source && !asked.has(source.ask))
        problems.push({ path: `${path}.${name}.ask`, kind: 'unknown-ask', name: source.ask });
    }
    return problems;
  });
}

/** That every name means one thing, and one that exists. */
export function checkNames(pack: ProviderPack): PackProblem[] {
  const { zone, locale, activation } = pack;
  const problems: PackProblem[] = [
    ...duplicates(
      pack.requests.map(({ id }) => id),
      (at) => `requests[${at}].id`,
    ),
    ...duplicates(
      (pack.asks ?? []).map(({ name }) => name),
      (at) => `asks[${at}].name`,
    ),
    ...lines(pack),
  ];
  if (zone !== undefined && !isKnown(() => new Intl.DateTimeFormat('en', { timeZone: zone })))
    problems.push({ path: 'zone', kind: 'unknown-zone' });
  if (locale !== undefined && !isKnown(() => new Intl.Locale(locale)))
    problems.push({ path: 'locale', kind: 'unknown-locale' });
  if (activation !== undefined && activation.toSeconds < activation.fromSeconds)
    problems.push({ path: 'activation', kind: 'empty-range' });
  return problems;
}
