import type { Language } from '../../utils/domain/settings';
import { LANGUAGES } from '../../utils/domain/settings';
import type { DashboardPageLocale } from '../../utils/view/dashboard/load-dashboard-page';
import { loadDashboardPage } from '../../utils/view/dashboard/load-dashboard-page';
import type { DataLocale } from '../../utils/view/data/data-locale';
import { spokenDataWords } from '../../utils/view/data/data-locale';
import type { FleetLocale } from '../../utils/view/fleet/fleet-locale';
import { spokenFleetWords } from '../../utils/view/fleet/fleet-locale';
import type { HelpLocale } from '../../utils/view/help/help-locale';
import { spokenHelpWords } from '../../utils/view/help/help-locale';
import { type Tag, tagOf } from '../../utils/view/locale';
import type { ReceiptsLocale } from '../../utils/view/receipts/receipts-locale';
import { spokenReceiptWords } from '../../utils/view/receipts/receipts-locale';
import type { SecurityLocale } from '../../utils/view/security-locale';
import { spokenSecurityWords } from '../../utils/view/security-locale';
import type { OrganisationLocale } from '../../utils/view/settings/organisation-locale';
import { spokenOrganisationWords } from '../../utils/view/settings/organisation-locale';
import type { WatchLocale } from '../../utils/view/watch-locale';
import { spokenWatchWords } from '../../utils/view/watch-locale';
import type { WelcomeLocale } from '../../utils/view/welcome-locale';
import { loadWelcomePage } from '../../utils/view/welcome-locale';

type WholeLocale = WelcomeLocale &
  DashboardPageLocale &
  FleetLocale &
  HelpLocale &
  ReceiptsLocale &
  WatchLocale &
  DataLocale &
  OrganisationLocale &
  SecurityLocale;

async function loadWhole(tag: Tag): Promise<WholeLocale> {
  const [options, dashboard, fleet, help, receipts, watch, data, organisation, security] =
    await Promise.all([
      loadWelcomePage(tag),
      loadDashboardPage(tag),
      spokenFleetWords(tag),
      spokenHelpWords(tag),
      spokenReceiptWords(tag),
      spokenWatchWords(tag),
      spokenDataWords(tag),
      spokenOrganisationWords(tag),
      spokenSecurityWords(tag),
    ]);
  const seldom = {
    ...fleet,
    ...help,
    ...receipts,
    ...watch,
    ...data,
    ...organisation,
    ...security,
  };
  return { ...dashboard, ...options, ...seldom };
}

const whole = new Map<Tag, WholeLocale>();
for (const language of LANGUAGES) {
  const tag = tagOf(language, '');
  whole.set(tag, await loadWhole(tag));
}

/** A language with all the words that there are, for whatever part is looked at. */
export function wholeLocaleOf(language: Language, browserLanguage = ''): WholeLocale {
  const tag = tagOf(language, browserLanguage);
  const locale = whole.get(tag);
  if (locale === undefined) throw new Error(`${tag} is not spoken here.`);
  return locale;
}
