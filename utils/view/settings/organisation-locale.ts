import type { OrganisationWords } from '../i18n/en-GB/organisation';
import { spokenFrom } from '../locale';
import type { OptionsLocale } from '../options-locale';

interface Said {
  organisation: OrganisationWords;
}

/** A language with the words about a policy; loaded where there is one. */
export interface OrganisationLocale extends OptionsLocale, Said {}

export const spokenOrganisationWords = spokenFrom<Said>(
  (tag) => import(`../i18n/${tag}/organisation.ts`),
);
