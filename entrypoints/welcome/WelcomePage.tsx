import type { ReadonlySignal } from '@preact/signals';
import { ChoiceList } from '../../components/ChoiceList';
import { FoundLines } from '../../components/FoundLines';
import { PushButton } from '../../components/PushButton';
import { WelcomeStep } from '../../components/WelcomeStep';
import type { Live } from '../../utils/page/live';
import { openPage, showPopup } from '../../utils/platform/tabs';
import { toFound } from '../../utils/view/found-view';
import type { PageLocale } from '../../utils/view/page-locale';

interface Props {
  live: Live;
  locale: ReadonlySignal<PageLocale>;
}

/** First run: connect; afterwards: what was found, and what to try. */
export function WelcomePage({ live, locale }: Props) {
  const { words } = locale.value;
  const { welcome } = words;
  const stored = live.snapshot.value;
  const connection = stored?.connections[0];
  if (stored === null || connection === undefined || stored.lines.length === 0) {
    return (
      <WelcomeStep
        step={1}
        steps={2}
        of={welcome.of(2)}
        title={welcome.title}
        subtitle={welcome.lead}
        actions={
          <PushButton
            kind="ink"
            grow
            label={welcome.connect}
            onPress={() => void openPage('options', 'connections/add')}
          />
        }
      >
        <ChoiceList
          label={welcome.connectTitle}
          choices={[
            {
              value: 'api',
              label: welcome.connectTitle,
              detail: welcome.connectLead,
              glyph: 'key',
            },
          ]}
          current="api"
          onChoose={() => void openPage('options', 'connections/add')}
        />
      </WelcomeStep>
    );
  }
  const readings = stored.lines.map(({ reading }) => reading);
  const found = toFound(readings, connection.gigabyte, live.now.value, locale.value);
  const tries = [
    { value: 'popup', label: welcome.tryPopup, glyph: 'open' as const },
    { value: 'pin', label: welcome.tryPin, glyph: 'pin' as const },
    { value: 'renew', label: welcome.tryRenew, glyph: 'refresh' as const },
    { value: 'alerts', label: welcome.tryAlerts, glyph: 'bell' as const },
  ];
  return (
    <WelcomeStep
      step={2}
      steps={2}
      of={welcome.of(2)}
      title={welcome.tryTitle}
      subtitle={welcome.readyLead(connection.name)}
      actions={
        <>
          <PushButton kind="ink" grow label={welcome.openPopup} onPress={() => void showPopup()} />
          <PushButton
            kind="outline"
            label={welcome.openSettings}
            onPress={() => void openPage('options', 'alerts')}
          />
        </>
      }
    >
      <FoundLines found={found} />
      <ChoiceList
        label={welcome.tryTitle}
        choices={tries.map((choice) => ({ ...choice, detail: '' }))}
        onChoose={(value) =>
          void (value === 'alerts' ? openPage('options', 'alerts') : showPopup())
        }
      />
    </WelcomeStep>
  );
}
