import type { ReadonlySignal, Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { RuleFault } from '../../../utils/domain/alerts/check-line-rules';
import { checkLineRules, LEVEL_NAMES } from '../../../utils/domain/alerts/check-line-rules';
import type { RuleName } from '../../../utils/domain/alerts/kinds';
import type { LevelName, LineRules, Settings } from '../../../utils/domain/settings';
import { send } from '../../../utils/messages';
import type { Entered, LevelEntry } from '../../../utils/view/level-entry';
import { enterLevel } from '../../../utils/view/level-entry';
import type { LevelFacts } from '../../../utils/view/level-words';
import type { OptionsLocale } from '../../../utils/view/options-locale';

type EntryFault = Extract<Entered, { ok: false }>['fault'];

/** What is wrong, by the field that it is shown at. */
export type LineRuleFaults = {
  [Name in LevelName]?: EntryFault | { why: 'rule-off' };
} & { alerts?: { why: 'all-off' } };

/** The rules of one line while they are being edited; nothing is stored before all of it is right. */
export interface LineRulesModel {
  draft: ReadonlySignal<LineRules>;
  entries: Readonly<Record<LevelName, Signal<LevelEntry>>>;
  faults: ReadonlySignal<LineRuleFaults>;
  /** DataLeft itself failed. */
  failed: ReadonlySignal<boolean>;
  alerts: (on: boolean) => void;
  /** Undefined: as for all lines. */
  levels: (name: LevelName, levels: number[] | undefined) => void;
  rule: (name: RuleName, on: boolean | undefined) => void;
  save: (settings: Settings, facts: LevelFacts, locale: OptionsLocale) => void;
  reset: () => void;
}

const entry = (): Signal<LevelEntry> => signal({ typed: '', unit: '' });

const byField = (faults: RuleFault[]): LineRuleFaults =>
  Object.fromEntries(faults.map(({ at, fault }) => [at, fault]));

type Stored = Parameters<typeof send<'save-line-rules'>>[0]['rules'];

/** What is as for all lines is not stored at all. */
function toStore({ own, ...line }: LineRules): Stored {
  const { rules = {}, ...levels } = own;
  const switched = Object.entries(rules).flatMap(([name, on]) =>
    on === undefined ? [] : [[name, on] as const],
  );
  const set = Object.entries(levels).filter(([, values]) => values !== undefined);
  return {
    ...line,
    own: {
      ...Object.fromEntries(set),
      ...(switched.length === 0 ? {} : { rules: Object.fromEntries(switched) }),
    },
  };
}

/** @param then after it was stored */
export function createLineRules(stored: LineRules, then: () => void): LineRulesModel {
  const draft = signal(stored);
  const faults = signal<LineRuleFaults>({});
  const failed = signal(false);
  const entries: Record<LevelName, Signal<LevelEntry>> = {
    dataLevels: entry(),
    dataAmounts: entry(),
    expiryDays: entry(),
    voiceSeconds: entry(),
    smsMessages: entry(),
    moneyMinor: entry(),
  };

  function change(part: Partial<LineRules>): void {
    draft.value = { ...draft.value, ...part };
    faults.value = {};
    failed.value = false;
  }

  async function store(rules: LineRules): Promise<void> {
    const { ok } = await send({ do: 'save-line-rules', rules: toStore(rules) });
    if (ok) then();
    else failed.value = true;
  }

  /** What stands typed beside "Add" is meant, too. */
  function withTyped(facts: LevelFacts, locale: OptionsLocale): LineRuleFaults {
    const wrong: [LevelName, EntryFault][] = [];
    for (const name of LEVEL_NAMES) {
      const levels = draft.value.own[name];
      const { value: typing } = entries[name];
      if (levels === undefined || typing.typed.trim() === '') continue;
      const entered = enterLevel(name, typing, levels, facts, locale);
      if (entered.ok) {
        change({ own: { ...draft.value.own, [name]: entered.levels } });
        entries[name].value = { ...typing, typed: '' };
      } else wrong.push([name, entered.fault]);
    }
    return Object.fromEntries(wrong);
  }

  return {
    draft,
    entries,
    faults,
    failed,
    alerts: (alerts) => change({ alerts }),
    levels: (name, levels) => change({ own: { ...draft.value.own, [name]: levels } }),
    rule: (name, on) => {
      const { own } = draft.value;
      change({ own: { ...own, rules: { ...own.rules, [name]: on } } });
    },
    save: (settings, facts, locale) => {
      if (facts.reading === null) return;
      const mistyped = withTyped(facts, locale);
      const wrong = byField(checkLineRules(draft.value, facts.reading, settings));
      faults.value = { ...wrong, ...mistyped };
      if (Object.keys(faults.value).length === 0) void store(draft.value);
    },
    reset: () => void store({ ...draft.value, alerts: true, own: {} }),
  };
}
