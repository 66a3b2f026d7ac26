export type Language = 'en' | 'zh';

/** Something with a name in every language the operator speaks. */
export type Text = Readonly<Record<Language, string>>;

export const text = (en: string, zh: string): Text => ({ en, zh });
