import { CardPair } from '../../components/CardPair';
import { ConnectionLink } from '../../components/ConnectionLink';
import { Notice } from '../../components/Notice';
import { defaultSettings } from '../../utils/domain/settings';
import { lockedText, offText } from '../../utils/view/settings/locked-text';
import { DeliveryCard } from './alerts/DeliveryCard';
import { GuardCard } from './alerts/GuardCard';
import { LevelCards } from './alerts/LevelCards';
import { LineRulesEditor } from './alerts/LineRulesEditor';
import { NoticeTestCard } from './alerts/NoticeTestCard';
import { OwnRulesCard } from './alerts/OwnRulesCard';
import { QuietCard } from './alerts/QuietCard';
import { RelayCard } from './alerts/RelayCard';
import { RuleCards } from './alerts/RuleCards';
import type { PageState } from './page-state';
import { lineKeyOf } from './route';

/** What is told, when and where: for all lines, or for the one that is open. */
export function AlertsSection({ page }: { page: PageState }) {
  const { item } = page.route.value;
  return item === null ? <AllLines page={page} /> : <OneLine page={page} item={item} />;
}

function AllLines({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const { value: stored } = page.live.snapshot;
  const settings = stored?.settings ?? defaultSettings;
  const { save } = page.settings;
  return (
    <>
      <LevelCards settings={settings} save={save} locale={locale} />
      <RuleCards settings={settings} save={save} locale={locale} />
      <CardPair>
        <QuietCard settings={settings} save={save} locale={locale} />
        <NoticeTestCard model={page.alerts} locale={locale} />
      </CardPair>
      <DeliveryCard settings={settings} save={save} model={page.alerts} locale={locale} />
      <GuardCard model={page.alerts} locale={locale} />
      <RelayCard
        model={page.relay}
        facts={page.alerts.relay.value}
        locked={offText(settings, 'relay', locale) || lockedText(settings, 'relay', locale)}
        locale={locale}
      />
      {stored && <OwnRulesCard stored={stored} locale={locale} />}
    </>
  );
}

function OneLine({ page, item }: { page: PageState; item: string }) {
  const locale = page.locale.value;
  const { value: stored } = page.live.snapshot;
  const say = locale.words.alertSettings;
  const line = stored?.lines.find(({ key }) => key === lineKeyOf(item));
  const connection = stored?.connections.find(({ id }) => id === line?.connectionId);
  return (
    <>
      <p>
        <ConnectionLink label={say.backToAll} href="#alerts" />
      </p>
      {stored && line && connection ? (
        <LineRulesEditor
          key={line.key}
          line={line}
          connection={connection}
          stored={stored}
          locale={locale}
        />
      ) : (
        <Notice tone="quiet" glyph="question" text={say.noSuchLine} />
      )}
    </>
  );
}
