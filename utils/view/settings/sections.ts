import type { OptionsLocale } from '../options-locale';

/** The parts of the settings, in their order. */
export const SECTIONS = [
  'connections',
  'packs',
  'alerts',
  'look',
  'language',
  'prices',
  'security',
  'data',
  'diagnostics',
] as const;
export type Section = (typeof SECTIONS)[number];

export const sectionTitle = (section: Section, { words, settings }: OptionsLocale): string =>
  section === 'diagnostics' ? settings.diagnostics.section : words.options.sections[section];

/** What the part does, in a sentence or two. */
export function sectionLead(section: Section, { words, settings }: OptionsLocale): string {
  switch (section) {
    case 'connections':
      return words.options.connectionsLead;
    case 'packs':
      return words.options.packsLead;
    case 'alerts':
      return words.options.alertsLead;
    case 'language':
      return words.options.languageLead;
    case 'prices':
      return words.rates.lead;
    case 'look':
    case 'security':
    case 'data':
    case 'diagnostics':
      return settings.leads[section];
  }
}
