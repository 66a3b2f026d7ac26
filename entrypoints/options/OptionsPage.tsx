import { useEffect } from 'preact/hooks';
import { Notice } from '../../components/Notice';
import { OptionsFrame, TITLE_ID } from '../../components/OptionsFrame';
import { PushButton } from '../../components/PushButton';
import { Toast } from '../../components/Toast';
import { defaultSettings } from '../../utils/domain/settings';
import { resetOf } from '../../utils/domain/settings-change';
import type { Section } from '../../utils/view/settings/sections';
import { SECTIONS, sectionLead, sectionTitle } from '../../utils/view/settings/sections';
import { ConnectionsSection } from './ConnectionsSection';
import { DataSection } from './DataSection';
import { LanguageSection } from './LanguageSection';
import { LaterSection } from './LaterSection';
import { LoadedCards } from './LoadedCards';
import { LookSection } from './LookSection';
import { landOn } from './land-on';
import type { PageState } from './page-state';
import { lineKeyOf } from './route';

/** Choosing a section shows that section alone. */
export function OptionsPage({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const { words, settings: say } = locale;
  const { section, item } = page.route.value;
  const { search } = page;
  const lines = page.live.snapshot.value?.lines ?? [];
  const line = section === 'alerts' && lines.find(({ key }) => key === lineKeyOf(item));
  const lineName = line ? line.reading.name : null;
  useEffect(() => landOn(page.route.value), [page.route.value]);
  return (
    <>
      <OptionsFrame
        name={words.product}
        sections={SECTIONS.map((id) => ({
          id,
          label: sectionTitle(id, locale),
          href: `#${id}`,
        }))}
        current={section}
        navigationLabel={words.options.title}
        title={
          lineName === null ? sectionTitle(section, locale) : words.alertSettings.ownPage(lineName)
        }
        subtitle={
          lineName === null ? sectionLead(section, locale) : words.alertSettings.ownPageLead
        }
        search={{
          label: say.search,
          hint: say.searchHint,
          query: search.query.value,
          groups: search.groups.value,
          told: search.told.value,
          onQuery: search.ask,
          onEnter: search.goToFirst,
          onChoose: () => search.ask(''),
        }}
        aside={lineName === null && <ResetButton page={page} section={section} />}
      >
        {page.live.broken.value && <Notice text={words.popup.trouble} />}
        {section === 'connections' && <ConnectionsSection page={page} />}
        {section === 'look' && <LookSection page={page} />}
        {section === 'language' && <LanguageSection page={page} />}
        {section === 'security' && (
          <LoadedCards
            key={section}
            load={async () => (await import('./security/security-part')).createSecurityPart(page)}
          />
        )}
        {section === 'data' && <DataSection page={page} />}
        {(section === 'packs' ||
          section === 'alerts' ||
          section === 'prices' ||
          section === 'diagnostics') && <LaterSection key={section} page={page} part={section} />}
      </OptionsFrame>
      <PageToast page={page} />
    </>
  );
}

/** Only where there is something to be put back. */
function ResetButton({ page, section }: { page: PageState; section: Section }) {
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  if (resetOf(section, settings) === null) return null;
  return (
    <PushButton
      kind="outline"
      label={page.locale.value.settings.reset}
      onPress={() => {
        page.settings.reset(section);
        // The button goes away.
        document.getElementById(TITLE_ID)?.focus({ preventScroll: true });
      }}
    />
  );
}

function PageToast({ page: { toast, locale } }: { page: PageState }) {
  const { value: told } = toast.told;
  const { settings: say } = locale.value;
  return (
    <Toast
      toast={
        told && {
          id: told.id,
          text: told.say(locale.value),
          undo: told.undo && { label: say.undo, hint: say.undoHint },
        }
      }
      close={say.close}
      onUndo={toast.undo}
      onClose={toast.close}
      onHold={toast.hold}
    />
  );
}
