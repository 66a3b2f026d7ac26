import { Refusal } from './refusal';

/** A commit, as a changelog tells it. */
export interface Change {
  subject: string;
  files: readonly string[];
}

/** What a reader looks for, and where in the code that is; a commit goes where most of it is. */
const AREAS: readonly [title: string, places: RegExp][] = [
  [
    'What you see',
    /^(components|public\/_locales|utils\/(view|banner)|entrypoints\/(popup|dashboard|options|welcome|guard))\b/,
  ],
  [
    'Providers and account pages',
    /^(public\/packs|utils\/(providers|reader|packs|page-eyes)|entrypoints\/(reading-room|[\w-]+\.content))\b/,
  ],
  [
    'Alerts, forecast and renewals',
    /^(utils\/(domain|relay)|entrypoints\/background\/(alerts|renew))\b/,
  ],
  ['Data and the worker', /^(utils|entrypoints|public|wxt\.config\.ts)\b/],
];

/** Tests, documents, tools: nothing of it is in the extension. */
const INSIDE = 'For those who build it';

const areaOf = (file: string): string =>
  AREAS.find(([, places]) => places.test(file))?.[0] ?? INSIDE;

/** Where most of its files are, but for those that every change brings along. */
function titleOf({ files }: Change): string {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(areaOf(file), (counts.get(areaOf(file)) ?? 0) + 1);
  const [first] = AREAS.map(([title]) => [title, counts.get(title) ?? 0] as const).sort(
    (one, other) => other[1] - one[1],
  );
  return first !== undefined && first[1] > 0 ? first[0] : INSIDE;
}

/** The part of a changelog that is about one release; the newest change comes first in each group. */
export function sectionOf(version: string, date: string, changes: readonly Change[]): string {
  const titles = [...AREAS.map(([title]) => title), INSIDE];
  const groups = titles.flatMap((title) => {
    const own = changes.filter((change) => titleOf(change) === title);
    return own.length === 0
      ? []
      : [`### ${title}\n\n${own.map(({ subject }) => `- ${subject}`).join('\n')}\n`];
  });
  return `## ${version}, ${date}\n\n${groups.join('\n')}`;
}

const BEGINNING = `# Changelog

What changed from release to release, made from the history by \`npm run release\`. What is written
under "Unreleased" goes above the list of the next one.
`;

const UNRELEASED = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m;

/** @param before The changelog so far; empty before the first release. */
export function withSection(before: string, section: string): string {
  const text = before === '' ? BEGINNING : before;
  const [heading = '', ...rest] = section.split('\n');
  if (text.includes(`\n${heading.replace(/,.*/, '')},`)) {
    throw new Refusal(`CHANGELOG.md tells of ${heading.slice(3)} already.`);
  }
  const said = UNRELEASED.exec(text)?.[1]?.trim() ?? '';
  const told = [heading, '', ...(said === '' ? [] : [said, '']), ...rest.slice(1)].join('\n');
  const kept = text.replace(UNRELEASED, '');
  const at = kept.search(/^## /m);
  return at < 0 ? `${kept.trimEnd()}\n\n${told}` : `${kept.slice(0, at)}${told}\n${kept.slice(at)}`;
}
