export type BadgeContent = 'data' | 'days' | 'scarcer';
export type Theme = 'auto' | 'light' | 'dark';
export type Language = 'auto' | 'en' | 'zh-CN';

export interface Settings {
  /** Percent of the allowance, each raises one alert; zero always does. */
  dataLevels: number[];
  /** Days before the end, each raises one alert; the end itself always does. */
  expiryDays: number[];
  /** For providers that do not say how long activation takes. */
  overdueAfterMinutes: number;
  badge: BadgeContent;
  theme: Theme;
  language: Language;
  notifications: boolean;
}

export const defaultSettings: Settings = {
  dataLevels: [20, 10],
  expiryDays: [7, 3, 1],
  overdueAfterMinutes: 120,
  badge: 'scarcer',
  theme: 'auto',
  language: 'auto',
  notifications: true,
};
