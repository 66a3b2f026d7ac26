import { effect } from '@preact/signals';
import type { Settings } from '../../utils/domain/settings';
import { defaultSettings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settings-change';
import { goesOn, resetOf, undoOf, withChange } from '../../utils/domain/settings-change';
import type { Reply } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import type { Section } from '../../utils/view/settings/sections';
import { sectionTitle } from '../../utils/view/settings/sections';
import { settingTitle } from '../../utils/view/settings/settings-index';
import type { ToastModel, Told } from './toast-model';

/** Saves at once; every change can be taken back. */
export type SaveSettings = (change: SettingsChange) => Promise<void>;

export interface SettingsModel {
  /** Within the click: what needs the browser's leave is asked for before anything is awaited. */
  save: SaveSettings;
  /** Everything in this part as it was at first. */
  reset: (section: Section) => void;
}

/** The worker, which writes, and the browser, which allows. */
interface Around {
  send: (change: SettingsChange) => Promise<Reply>;
  /** Asks for the permission that the banner needs, or gives it back. Is it there now? */
  allowBanner: (on: boolean) => Promise<boolean>;
}

interface Step {
  change: SettingsChange;
  back: SettingsChange;
  at: number;
}

export function createSettingsModel(
  live: Pick<Live, 'snapshot'>,
  toast: ToastModel,
  { send, allowBanner }: Around,
): SettingsModel {
  // What will be stored when everything sent has arrived: the next change starts from there.
  let known: Settings = defaultSettings;
  let sending = 0;
  let last: Step | null = null;
  effect(() => {
    const { value: stored } = live.snapshot;
    if (stored !== null && sending === 0) known = stored.settings;
  });

  async function put(wanted: SettingsChange): Promise<'stored' | 'no-banner' | 'refused'> {
    const back = undoOf(known, wanted);
    known = withChange(known, wanted);
    sending += 1;
    try {
      const banner = wanted.banner === undefined ? undefined : await allowBanner(wanted.banner);
      const { ok } = await send(banner === undefined ? wanted : { ...wanted, banner });
      if (!ok) known = withChange(known, back);
      if (!ok) return 'refused';
      return banner === wanted.banner ? 'stored' : 'no-banner';
    } finally {
      sending -= 1;
    }
  }

  async function store(
    wanted: SettingsChange,
    say: Told['say'],
    more: { undo?: () => void } = {},
  ): Promise<void> {
    const outcome = await put(wanted);
    if (outcome === 'stored') return toast.tell(say, more);
    last = null;
    const why: Told['say'] =
      outcome === 'refused'
        ? ({ settings }) => settings.refused
        : ({ words }) => words.alertSettings.bannerRefused;
    toast.tell(why, { trouble: true });
  }

  function change(wanted: SettingsChange, say: Told['say']): Promise<void> {
    const now = Date.now();
    const on = last !== null && goesOn(last, wanted, now);
    const back = on && last !== null ? last.back : undoOf(known, wanted);
    last = { change: wanted, back, at: now };
    const undo = (): void => {
      last = null;
      void store(back, ({ settings }) => settings.putBack);
    };
    return store(wanted, say, { undo });
  }

  return {
    save: (wanted) =>
      change(wanted, (locale) => {
        const title = settingTitle(wanted, locale);
        return title === '' ? locale.settings.savedUntitled : locale.settings.saved(title);
      }),
    reset: (section) => {
      const wanted = resetOf(section, known);
      if (wanted === null) return;
      void change(wanted, (locale) => locale.settings.wasReset(sectionTitle(section, locale)));
    },
  };
}
