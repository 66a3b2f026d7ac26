import type { Feature, Organisation } from '../../domain/policy/organisation';
import type { PackProblem } from '../../packs/pack-problem';
import type { Fact } from '../diagnostics/facts-view';
import { type PackProblemView, toPackProblem } from '../pack-problem-text';
import type { OrganisationLocale } from './organisation-locale';
import { settingsIndex } from './settings-index';

interface Given {
  organisation: Organisation;
  problems: PackProblem[];
  connections: string[];
  packs: string[];
}

export interface OrganisationView {
  facts: Fact[];
  problems: PackProblemView[];
}

function featureName(feature: Feature, { words, organisation }: OrganisationLocale): string {
  switch (feature) {
    case 'demo':
      return words.demoLine;
    case 'import-packs':
      return words.packs.importTitle;
    case 'watch-page':
      return words.packs.wayWatch;
    case 'relay':
      return words.alertSettings.relay;
    case 'banner':
      return words.alertSettings.banner;
    case 'own-connections':
    case 'backup':
    case 'sync':
      return organisation.features[feature];
  }
}

/** What settings are called on the page; one that has no place of its own, by its name in the policy. */
function settingNames(organisation: Organisation, locale: OrganisationLocale): string[] {
  const index = settingsIndex(locale);
  const { options, alertSettings } = locale.words;
  const others = new Map([
    ['lockAfter', options.sections.security],
    ['moneyMinor', alertSettings.levels.moneyMinor],
  ]);
  // What is switched off is told as that.
  const off: readonly string[] = organisation.off;
  const set = organisation.locked.filter((name) => !off.includes(name));
  const titles = set.map(
    (name) => index.find(({ id }) => id === name)?.title ?? others.get(name) ?? name,
  );
  return [...new Set(titles)];
}

/** A field of the policy itself is called otherwise than one of a pack. */
function toProblem(problem: PackProblem, locale: OrganisationLocale): PackProblemView {
  const { unknownField, wholePolicy } = locale.organisation;
  const { path, what } = toPackProblem(problem, locale);
  const ofPolicy = problem.kind === 'unknown-key' && !problem.path.startsWith('packs[');
  return { path: problem.path === '' ? wholePolicy : path, what: ofPolicy ? unknownField : what };
}

/** What the organisation has set, and what of its policy was refused. */
export function toOrganisationView(given: Given, locale: OrganisationLocale): OrganisationView {
  const { organisation, problems, connections, packs } = given;
  const { organisation: say, words } = locale;
  const fact = (name: string, texts: readonly string[]): Fact[] =>
    texts.length === 0 ? [] : [{ name, text: words.list([...texts]) }];
  return {
    facts: [
      ...fact(say.name, organisation.name === '' ? [] : [organisation.name]),
      ...fact(say.locked, settingNames(organisation, locale)),
      ...fact(say.connections, connections),
      ...fact(say.packs, packs),
      ...fact(
        say.off,
        organisation.off.map((feature) => featureName(feature, locale)),
      ),
    ],
    problems: problems.map((problem) => toProblem(problem, locale)),
  };
}
