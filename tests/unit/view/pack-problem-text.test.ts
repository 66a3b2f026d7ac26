import { describe, expect, it } from 'vitest';
import type { PathFault } from '../../../utils/packs/json-path';
import type { PackFault } from '../../../utils/packs/pack-problem';
import { toPackProblem } from '../../../utils/view/pack-problem-text';
import { wholeLocaleOf } from '../../support/locales';

const paths: Record<PathFault, true> = {
  syntax: true,
  'too-long': true,
  'too-many-steps': true,
  'too-much-work': true,
  pattern: true,
};

// A record, so that a new fault does not compile until it is tried here.
const faults: { [Kind in PackFault['kind']]: Extract<PackFault, { kind: Kind }>[] } = {
  'not-json': [{ kind: 'not-json' }],
  'too-large': [{ kind: 'too-large', most: 100_000 }],
  'too-deep': [{ kind: 'too-deep', most: 20 }],
  'newer-format': [{ kind: 'newer-format' }],
  missing: [{ kind: 'missing' }],
  'unknown-key': [{ kind: 'unknown-key', key: 'colour' }],
  'wrong-type': [{ kind: 'wrong-type', expected: 'number' }],
  'not-one-of': [{ kind: 'not-one-of', options: ['html', 'json'] }],
  'out-of-bounds': [
    { kind: 'out-of-bounds', bound: 'most', limit: 8 },
    { kind: 'out-of-bounds', bound: 'least', limit: 1 },
  ],
  'wrong-pattern': [{ kind: 'wrong-pattern' }],
  'not-an-address': [{ kind: 'not-an-address' }],
  'not-https': [{ kind: 'not-https', scheme: 'javascript:' }],
  credentials: [{ kind: 'credentials' }],
  wildcard: [{ kind: 'wildcard' }],
  'not-an-origin': [
    { kind: 'not-an-origin', origin: null },
    { kind: 'not-an-origin', origin: 'https://a.example' },
  ],
  'ip-address': [{ kind: 'ip-address' }],
  'undeclared-host': [{ kind: 'undeclared-host', origin: 'https://b.example' }],
  placeholder: [{ kind: 'placeholder', name: 'user' }],
  'header-not-allowed': [{ kind: 'header-not-allowed', name: 'Cookie' }],
  'header-value': [{ kind: 'header-value' }],
  expression: Object.keys(paths).map((why) => ({ kind: 'expression', why: why as PathFault })),
  duplicate: [{ kind: 'duplicate', value: 'page' }],
  'unknown-request': [{ kind: 'unknown-request', name: 'nope' }],
  'unknown-ask': [{ kind: 'unknown-ask', name: 'iccid' }],
  'wrong-source': [
    { kind: 'wrong-source', answer: 'html' },
    { kind: 'wrong-source', answer: 'json' },
  ],
  'unit-missing': [{ kind: 'unit-missing' }],
  'unit-does-not-fit': [{ kind: 'unit-does-not-fit', bucket: 'data' }],
  'nothing-to-read': [{ kind: 'nothing-to-read' }],
  'id-missing': [{ kind: 'id-missing' }],
  'unknown-zone': [{ kind: 'unknown-zone' }],
  'unknown-locale': [{ kind: 'unknown-locale' }],
  'unknown-date-form': [{ kind: 'unknown-date-form' }],
  'empty-range': [{ kind: 'empty-range' }],
};
const all: PackFault[] = Object.values(faults).flat();

describe.each(['en', 'zh-CN'] as const)('what is wrong with a pack, in %s', (language) => {
  const locale = wholeLocaleOf(language);
  const told = all.map((fault) => toPackProblem({ path: 'hosts[0]', ...fault }, locale));

  it.each(all.map((fault, at) => [fault, told[at]] as const))('%j', (fault, view) => {
    expect(view?.path).toBe('hosts[0]');
    expect(view?.what).not.toBe('');
    const detail = Object.entries(fault).flatMap(([name, value]) =>
      ['kind', 'why', 'answer', 'most', 'bound', 'key'].includes(name) || value === null
        ? []
        : [value].flat(),
    );
    for (const part of detail) expect(view?.what).toContain(String(part));
  });

  it('is said differently for each', () => {
    expect(new Set(told.map(({ what }) => what)).size).toBe(all.length);
  });

  it('names the whole file where no place is to blame', () => {
    const { path } = toPackProblem({ path: '', kind: 'not-json' }, locale);
    expect(path).toBe(locale.words.packs.wholeFile);
  });
});
