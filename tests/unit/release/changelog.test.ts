import { describe, expect, test } from 'vitest';
import { sectionOf, withSection } from '../../../scripts/release/changelog';

const CHANGES = [
  { subject: 'Draw the popup in one go', files: ['entrypoints/popup/main.tsx', 'tests/a.test.ts'] },
  {
    subject: 'Read a new router',
    files: ['utils/providers/x.ts', 'utils/view/x.ts', 'utils/providers/y.ts'],
  },
  { subject: 'Raise alerts once', files: ['utils/domain/alerts/x.ts'] },
  { subject: 'Keep copies', files: ['utils/store/x.ts', 'docs/backup.md', 'docs/privacy.md'] },
  { subject: 'Test more', files: ['tests/a.test.ts', 'CONTRIBUTING.md'] },
];

describe('a changelog', () => {
  const section = sectionOf('1.2.0', '2026-11-22', CHANGES);

  test('puts each change where most of its code is, and tests last', () => {
    expect(section).toBe(`## 1.2.0, 2026-11-22

### What you see

- Draw the popup in one go

### Providers and account pages

- Read a new router

### Alerts, forecast and renewals

- Raise alerts once

### Data and the worker

- Keep copies

### For those who build it

- Test more
`);
  });

  test('begins with the first release, and the newest is on top', () => {
    const first = withSection('', sectionOf('1.1.0', '2026-10-01', CHANGES.slice(0, 1)));
    const second = withSection(first, section);
    expect(second.match(/^## .*$/gm)).toEqual(['## 1.2.0, 2026-11-22', '## 1.1.0, 2026-10-01']);
    expect(second).toMatch(/^# Changelog\n/);
    expect(second).not.toMatch(/\n{3}/);
  });

  test('takes along what somebody wrote under "Unreleased"', () => {
    const before = withSection('', sectionOf('1.1.0', '2026-10-01', CHANGES.slice(0, 1)));
    const written = before.replace('## 1.1.0', '## Unreleased\n\nBy hand.\n\n## 1.1.0');
    const after = withSection(written, section);
    expect(after).toContain('## 1.2.0, 2026-11-22\n\nBy hand.\n\n### What you see');
    expect(after).not.toContain('## Unreleased');
    expect(after).toContain('## 1.1.0, 2026-10-01');
  });

  test('tells of no release twice', () => {
    const before = withSection('', section);
    expect(() => withSection(before, section)).toThrow('CHANGELOG.md tells of 1.2.0');
  });
});
