import { noticeSteps } from './notice-steps';
import type { OptionsLocale } from './options-locale';

/** How far a test of notifications came: what the user says of it is the answer. */
export type NoticeTestState = 'none' | 'failed' | 'asking' | 'seen' | 'unseen';

/** What came of it, in words; null where that is not said now. */
export interface NoticeTestView {
  /** What stands in the way, as the browser says. */
  warnings: string[];
  question: { text: string; yes: string; no: string } | null;
  seen: string | null;
  /** What lets notifications through on this system. */
  help: { lead: string; steps: string[] } | null;
}

export function toNoticeTest(
  test: NoticeTestState,
  isBlocked: boolean,
  system: string,
  locale: OptionsLocale,
): NoticeTestView {
  const say = locale.words.alertSettings;
  const failed = test === 'failed';
  const needsHelp = test === 'unseen' || failed || isBlocked;
  return {
    warnings: [...(isBlocked ? [say.blocked] : []), ...(failed ? [say.notSent] : [])],
    question: test === 'asking' ? { text: say.didYouSee, yes: say.yes, no: say.no } : null,
    seen: test === 'seen' ? say.seen : null,
    help: needsHelp ? { lead: say.unseen, steps: noticeSteps(system, locale) } : null,
  };
}
