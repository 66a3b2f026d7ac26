import type { OptionsLocale } from './options-locale';

/** What lets notifications through, by the operating system as the browser names it. */
export function noticeSteps(system: string, { words }: OptionsLocale): string[] {
  const { steps } = words.alertSettings;
  switch (system) {
    case 'mac':
    case 'win':
    case 'linux':
    case 'cros':
    case 'android':
      return steps[system];
    default:
      return steps.other;
  }
}
