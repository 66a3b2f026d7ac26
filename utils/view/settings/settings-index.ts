import { CERTAINTIES } from '../../domain/advice-for-line/certainty';
import { LANGUAGES } from '../../domain/settings';
import type { OptionsLocale } from '../options-locale';
import { RULE_GROUPS } from '../rule-groups';
import { languageNames } from './language-names';
import type { Section } from './sections';

/** One thing that can be set or looked up, as it can be searched for. */
export interface IndexedSetting {
  /** Of a stored setting: its name; `rules.data` of a rule. */
  id: string;
  section: Section;
  /** What on the page it is; empty: the part as a whole, or what `item` opens. */
  anchor: string;
  item: string;
  title: string;
  detail: string;
  /** What can be chosen. */
  choices: readonly string[];
}

type Said = [id: string, title: string, detail?: string, more?: Partial<IndexedSetting>];

const inSection =
  (section: Section) =>
  ([id, title, detail = '', more = {}]: Said): IndexedSetting => ({
    ...{ id, section, anchor: id, item: '', title, detail, choices: [] },
    ...more,
  });

/** What is chosen of a few, in the order of the page. */
export const LOOK_CHOICES = [
  'badge',
  'theme',
  'contrast',
  'amountShown',
  'dataUnit',
  'clock',
  'weekStart',
] as const;

const whole: Partial<IndexedSetting> = { anchor: '' };

function connections({ words }: OptionsLocale): Said[] {
  const { options, actions, packs } = words;
  return [
    ['connections', options.sections.connections, options.connectionsLead, whole],
    ['add', actions.add, words.interfaces.choose, { ...whole, item: 'add' }],
    ['watch', packs.wayWatch, packs.wayWatchLead, { ...whole, item: 'watch' }],
  ];
}

function packs({ words }: OptionsLocale): Said[] {
  return [
    ['packs', words.options.sections.packs, words.options.packsLead, whole],
    ['import', words.packs.importTitle, words.packs.importLead],
  ];
}

function alerts({ words, guard }: OptionsLocale): Said[] {
  const { options, alertSettings: say } = words;
  const rules = RULE_GROUPS.flatMap(([, names]) => names).map((name): Said => {
    const { title, text } = say.rules[name];
    return [`rules.${name}`, title, text];
  });
  const kinds = Object.values(say.relayKinds);
  return [
    ['dataLevels', options.dataLeft, options.dataLeftHint, { choices: [say.percent] }],
    ['dataAmounts', say.levels.dataAmounts, say.amountHint, { anchor: 'dataLevels' }],
    ['expiryDays', options.expiry, options.expiryHint],
    ['voiceSeconds', say.levels.voiceSeconds, say.countHint],
    ['smsMessages', say.levels.smsMessages, say.countHint],
    ...rules,
    ['troubleHours', say.troubleAfter, say.rules.trouble.title, { anchor: 'rules.trouble' }],
    ['overdueAfterMinutes', options.overdueAfter, options.overdueHint],
    ['quiet', say.quiet, say.quietHint],
    ['quietUrgent', say.quietUrgent, say.quietUrgentHint],
    ['reach', say.reachTitle, options.testNotificationLead],
    ['notifications', options.notifications, options.notificationsHint],
    ['sound', say.sound, say.soundHint],
    ['banner', say.banner, say.bannerHint],
    ['guard', guard.card, guard.cardHint],
    ['relay', say.relay, say.relayLead, { choices: kinds }],
    ['ownRules', say.ownTitle, say.follows],
  ];
}

function look({ words }: OptionsLocale): Said[] {
  const { look: say } = words;
  const chosen = LOOK_CHOICES.map((name): Said => {
    const { title, detail, choices } = say[name];
    return [name, title, detail, { choices: Object.values(choices) }];
  });
  return [...chosen, ['hideIdentity', say.hideIdentity, say.hideIdentityDetail]];
}

function prices({ words, sheet }: OptionsLocale): Said[] {
  const { rates: say } = words;
  const certainties = CERTAINTIES.map((certainty) => say.certainties(certainty / 10));
  return [
    ['currency', say.currency, say.lead, { choices: [say.usual] }],
    ['certainty', say.certainty, say.certaintyHint, { choices: certainties }],
    ['atOnce', sheet.skipped, sheet.skippedHint],
    ['ownRates', say.own],
    ['bank', say.bank, say.bankHint],
  ];
}

function others(locale: OptionsLocale): IndexedSetting[] {
  const { options } = locale.words;
  const { diagnostics: say, leads } = locale.settings;
  const names = [options.languageAuto, ...LANGUAGES.map((language) => languageNames[language])];
  const look: Said[] = [
    ['attempts', say.attempts, say.attemptsHint],
    ['facts', say.facts, [say.version, say.database, say.permissions].join(' · ')],
    ['report', say.report, say.reportLead],
  ];
  return [
    inSection('language')(['language', options.language, '', { choices: names }]),
    inSection('security')(['security', options.sections.security, leads.security, whole]),
    inSection('data')(['data', options.sections.data, leads.data, whole]),
    inSection('data')(['historyDays', options.keepReadings, options.keepHint]),
    ...look.map(inSection('diagnostics')),
  ];
}

/** Everything that is found by the search, part by part, in the words of the page itself. */
export const settingsIndex = (locale: OptionsLocale): IndexedSetting[] => [
  ...connections(locale).map(inSection('connections')),
  ...packs(locale).map(inSection('packs')),
  ...alerts(locale).map(inSection('alerts')),
  ...look(locale).map(inSection('look')),
  ...prices(locale).map(inSection('prices')),
  ...others(locale),
];

/** What a stored setting is called on its page; empty for those that have no place of their own. */
export function settingTitle(change: object, locale: OptionsLocale): string {
  const [[name, value] = ['', null], ...more] = Object.entries(change);
  if (more.length > 0) return '';
  const [part] = Object.keys(name === 'rules' ? (value ?? {}) : {});
  const id = part === undefined ? name : `${name}.${part}`;
  return settingsIndex(locale).find((each) => each.id === id)?.title ?? '';
}
