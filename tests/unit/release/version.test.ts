import { describe, expect, test } from 'vitest';
import { releaseOptions } from '../../../scripts/release/options';
import { nextVersion, releasedVersions } from '../../../scripts/release/version';

describe('the next version', () => {
  test.each([
    ['0.1.0', [], 'patch', '0.1.1'],
    ['0.1.9', ['v0.1.9'], 'minor', '0.2.0'],
    ['1.9.10', ['v1.9.10', 'v1.9.9'], 'major', '2.0.0'],
    ['0.1.0', ['v0.1.0'], '0.1.1', '0.1.1'],
    // The first release may be the version that is written down already.
    ['0.1.0', [], '0.1.0', '0.1.0'],
  ])('after %s with tags %j, %s is %s', (current, tags, wanted, next) => {
    expect(nextVersion(current, tags, wanted)).toBe(next);
  });

  test.each([
    ['0.2.0', ['v0.1.0'], '0.1.5', '0.1.5 goes backwards: package.json says 0.2.0.'],
    ['0.1.0', ['v0.10.0', 'v0.9.0'], '0.9.1', '0.9.1 goes backwards: the newest release is 0.10.0'],
    ['0.1.0', ['v0.1.0', 'v0.1.1'], 'patch', 'v0.1.1 was released already'],
    ['0.1.0', ['v0.1.0'], '0.1.0', 'v0.1.0 was released already'],
    ['0.1.0', [], '1.0', '"1.0" is no version'],
    ['0.1.0', [], '1.0.0-beta', '"1.0.0-beta" is no version'],
    ['0.1.0', [], '01.0.0', '"01.0.0" is no version'],
    ['0.1.0', [], '1.0.70000', '"1.0.70000" is no version'],
    ['0.1.0', [], 'mayor', '"mayor" is no version'],
    ['0.1.65535', [], 'patch', '"0.1.65536" is no version'],
  ])('from %s with tags %j, %s is refused: %s', (current, tags, wanted, why) => {
    expect(() => nextVersion(current, tags, wanted)).toThrow(why);
  });

  test('the newest release is so by number, not by letter', () => {
    expect(releasedVersions(['v0.9.0', 'v0.10.0', 'v0.2.11'])).toEqual([
      '0.10.0',
      '0.9.0',
      '0.2.11',
    ]);
  });
});

describe('what is asked for', () => {
  test.each([
    [['patch'], { tagged: false, wanted: 'patch', dryRun: false }],
    [['--dry-run', '1.2.3'], { tagged: false, wanted: '1.2.3', dryRun: true }],
    [['--tagged'], { tagged: true }],
  ])('%j', (args, options) => {
    expect(releaseOptions(args)).toEqual(options);
  });

  test.each([
    [[]],
    [['patch', 'minor']],
    [['--dry-run']],
    [['--force', 'patch']],
    [['--tagged', '1.0.0']],
  ])('%j is refused, and says how', (args) => {
    expect(() => releaseOptions(args)).toThrow('npm run release -- patch');
  });
});
