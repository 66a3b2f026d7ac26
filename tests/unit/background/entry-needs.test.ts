import { expect, test } from 'vitest';
import { importsOf } from '../../support/imports-of';
import { filesUnder, textOf } from '../../support/source-files';

const sources = new Set(filesUnder('utils').concat(filesUnder('entrypoints')));
const fileOf = (target: string): string | undefined =>
  [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) => sources.has(file));

/** What a file needs before it runs, and what that needs; not what it imports later. */
function needsOf(file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  const atOnce = textOf(file).replaceAll(/\bimport\(/g, 'later(');
  for (const { target, typeOnly } of importsOf(file, atOnce)) {
    if (typeOnly) continue;
    const needed = fileOf(target);
    if (needed === undefined) found.add(target);
    else if (!found.has(needed)) needsOf(needed, found);
  }
  return found;
}

test('a worker that wakes has its listeners, and nothing of what they lead to', () => {
  const needed = [...needsOf('entrypoints/background/index.ts')];
  expect(needed).toContain('utils/platform/alarms.ts');
  expect(needed.filter((each) => !sources.has(each)).sort()).toEqual([
    'webextension-polyfill',
    'wxt/utils/define-background',
  ]);
  const elsewhere = /^utils\/(?:store|domain|providers|view|reader|packs|relay|backup)\//;
  expect(needed.filter((each) => elsewhere.test(each))).toEqual([]);
});

test.each([
  ['what most pages ask of a worker first', 'entrypoints/background/commands/read-alerts.ts'],
  ['a round', 'entrypoints/background/cycle.ts'],
])('%s brings no shapes, no words for alerts, and no provider', (_, file) => {
  const needed = [...needsOf(file)];
  const heavy =
    /^zod|^htmlparser2|alert-words|\/notice\.|\/relay|payment-services|look-alike|providers\/[\w-]+\/adapter/;
  expect(needed.filter((each) => heavy.test(each))).toEqual([]);
});

const cycle = 'entrypoints/background/cycle.ts';

test.each([
  ['a forecast', /domain\/forecast\/|past-readings/],
  ['purchases', /domain\/(?:renewal|receipts)\/|review-(?:orders|renewal)|store\/bills/],
  ['a failure', /reduce-failure|review-trouble/],
  ['what it tells', /store\/outbox|background\/(?:outbox|relay|settle-banner)/],
  ['a catalogue that comes once a day', /check-plans|new-plan/],
  ['tokens, pages, and headers of devices', /ask-token|refuse-page|fetch-by-rule/],
  ['many lines or connections', /kept-glance|^p-limit/],
])('a round begins without %s', (_, part) => {
  expect([...needsOf(cycle)].filter((each) => part.test(each))).toEqual([]);
});

test('an interface of the TM Forum is asked without its catalogue', () => {
  const needed = [...needsOf('utils/providers/tmforum/adapter.ts')];
  const catalogue = /tmforum\/(?:plans|prices|charges|taxes|validity|characteristics|wire-plans)/;
  expect(needed.filter((each) => catalogue.test(each))).toEqual([]);
});
