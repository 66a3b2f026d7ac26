import type { Layout } from '../../site';
import type { Language } from '../../world/text';
import { renamedEn } from './account-en';
import { renamedZh } from './account-zh';
import { en, type Texts } from './en';
import { zh } from './zh';

const usual: Readonly<Record<Language, Texts>> = { en, zh };
const renamed: Readonly<Record<Language, Texts>> = {
  en: { ...en, ...renamedEn },
  zh: { ...zh, ...renamedZh },
};

export const textsFor = (language: Language, layout: Layout): Texts =>
  (layout === 'renamed' ? renamed : usual)[language];
