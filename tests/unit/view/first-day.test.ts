import { afterEach, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../utils/domain/settings';
import { firstDayOfWeek } from '../../../utils/view/first-day';
import { wholeLocaleOf } from '../../support/locales';

const firstDays = () =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, firstDayOfWeek(wholeLocaleOf(language))]),
  );

const SPOKEN = {
  en: 1,
  'zh-CN': 1,
  'zh-TW': 0,
  ja: 0,
  ko: 0,
  de: 1,
  fr: 1,
  es: 1,
  'pt-BR': 0,
  ru: 1,
  id: 0,
  ar: 6,
};

afterEach(() => vi.restoreAllMocks());

it('is the one of the language', () => {
  expect(firstDays()).toEqual(SPOKEN);
});

it('is the same where the browser does not say it', () => {
  vi.spyOn(Intl.Locale.prototype, 'maximize').mockImplementation(function bare(this: Intl.Locale) {
    return Object.create(null, { language: { value: this.language } });
  });
  expect(firstDays()).toEqual(SPOKEN);
});

it('is the user’s own, whatever the language', () => {
  const chosen = (['monday', 'saturday', 'sunday'] as const).map((weekStart) => {
    const locale = wholeLocaleOf('ja');
    return firstDayOfWeek({ ...locale, habits: { ...locale.habits, weekStart } });
  });
  expect(chosen).toEqual([1, 6, 0]);
});
