import { Notice } from '../../components/Notice';
import { OptionsFrame } from '../../components/OptionsFrame';
import { AlertsSection } from './AlertsSection';
import { ConnectionsSection } from './ConnectionsSection';
import { DataSection } from './DataSection';
import { LanguageSection } from './LanguageSection';
import { LookSection } from './LookSection';
import { PacksSection } from './PacksSection';
import type { PageState } from './page-state';
import { PricesSection } from './prices/PricesSection';
import type { Section } from './route';
import { lineKeyOf, SECTIONS } from './route';

/** Choosing a section shows that section alone. */
export function OptionsPage({ page }: { page: PageState }) {
  const { words } = page.locale.value;
  const { section, item } = page.route.value;
  const lines = page.live.snapshot.value?.lines ?? [];
  const line = section === 'alerts' && lines.find(({ key }) => key === lineKeyOf(item));
  const lineName = line ? line.reading.name : null;
  const leads: Record<Section, string> = {
    connections: words.options.connectionsLead,
    packs: words.options.packsLead,
    alerts: words.options.alertsLead,
    look: '',
    language: words.options.languageLead,
    prices: words.rates.lead,
    data: '',
  };
  return (
    <OptionsFrame
      name={words.product}
      sections={SECTIONS.map((id) => ({
        id,
        label: words.options.sections[id],
        href: `#${id}`,
      }))}
      current={section}
      navigationLabel={words.options.title}
      title={
        lineName === null ? words.options.sections[section] : words.alertSettings.ownPage(lineName)
      }
      subtitle={lineName === null ? leads[section] : words.alertSettings.ownPageLead}
    >
      {page.live.broken.value && <Notice text={words.popup.trouble} />}
      {section === 'connections' && <ConnectionsSection page={page} />}
      {section === 'packs' && <PacksSection page={page} />}
      {section === 'alerts' && <AlertsSection page={page} />}
      {section === 'look' && <LookSection page={page} />}
      {section === 'language' && <LanguageSection page={page} />}
      {section === 'prices' && <PricesSection page={page} />}
      {section === 'data' && <DataSection page={page} />}
    </OptionsFrame>
  );
}
