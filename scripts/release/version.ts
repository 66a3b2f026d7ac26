import { Refusal } from './refusal';

/** Browsers know numbers alone: no `-beta`, and none above 65535. */
const FORM = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;
const HIGHEST = 65_535;

type Version = readonly [major: number, minor: number, patch: number];

const STEPS = ['major', 'minor', 'patch'] as const;

function parseVersion(text: string): Version {
  const [, major = '', minor = '', patch = ''] = FORM.exec(text) ?? [];
  const parts = [major, minor, patch].map(Number) as [number, number, number];
  // 01 is not the same text as 1.
  if (parts.join('.') !== text || parts.some((part) => part > HIGHEST)) {
    throw new Refusal(
      `"${text}" is no version. It is three numbers up to ${HIGHEST}, as in 1.4.0, or one of patch, minor, major.`,
    );
  }
  return parts;
}

/** Below 0 where the first is the older. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function bumped([major, minor, patch]: Version, step: (typeof STEPS)[number]): string {
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** What was released, the newest first. */
export const releasedVersions = (tags: readonly string[]): string[] =>
  tags.map((tag) => tag.slice(1)).sort((one, other) => compareVersions(other, one));

/**
 * @param current The one in package.json.
 * @param tags Of all releases, `v1.2.3`.
 * @param wanted `patch`, `minor`, `major`, or a version.
 */
export function nextVersion(current: string, tags: readonly string[], wanted: string): string {
  const step = STEPS.find((name) => name === wanted);
  const next = step ? bumped(parseVersion(current), step) : parseVersion(wanted).join('.');
  parseVersion(next);
  if (tags.includes(`v${next}`)) {
    throw new Refusal(`v${next} was released already: there is a tag of that name.`);
  }
  const [newest] = releasedVersions(tags);
  for (const [what, before] of [
    ['package.json says', current],
    ['the newest release is', newest],
  ] as const) {
    if (before !== undefined && compareVersions(next, before) < 0) {
      throw new Refusal(`${next} goes backwards: ${what} ${before}.`);
    }
  }
  return next;
}
