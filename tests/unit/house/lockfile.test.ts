import { expect, test } from 'vitest';
import { missingOptionals } from '../../../scripts/setup/lockfile.mjs';
import { textOf } from '../../support/source-files';

// Otherwise `npm ci` refuses, or leaves another system without its binaries.
test('the lockfile names the packages of every system: `npm run lock` adds them', () => {
  expect(missingOptionals(JSON.parse(textOf('package-lock.json')).packages)).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved"');
});
