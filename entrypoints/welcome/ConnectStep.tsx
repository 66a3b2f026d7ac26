import { Router, Search, Trash } from 'lucide';
import { type ChoiceItem, ChoiceList } from '../../components/ChoiceList';
import { ConnectionBar } from '../../components/ConnectionBar';
import { FoundLines } from '../../components/FoundLines';
import { PushButton } from '../../components/PushButton';
import { isDemo } from '../../utils/domain/demo';
import { type Feature, isOff } from '../../utils/domain/policy/organisation';
import { addDemoLine, removeDemoLine } from '../../utils/page/demo-line';
import { openPage } from '../../utils/platform/tabs';
import type { Stored } from '../../utils/view/contexts';
import { toFound } from '../../utils/view/found-view';
import { withPlainNames } from '../../utils/view/plain-name';
import type { WelcomeLocale } from '../../utils/view/welcome-locale';

interface Props {
  stored: Stored;
  now: number;
  locale: WelcomeLocale;
}

/** The ways to a first line, or what was read of those that are there. */
export function ConnectStep({ stored, now, locale }: Props) {
  return stored.connections.length === 0 ? (
    <Ways stored={stored} locale={locale} />
  ) : (
    <Lines stored={stored} now={now} locale={locale} />
  );
}

/** The parts of the settings where each of them begins. */
const SECTIONS: Readonly<Record<string, string>> = {
  page: 'connections/watch',
  provider: 'connections/add',
  box: 'connections/add',
};

/** What an organisation may have switched off. */
const UNLESS_OFF: Readonly<Record<string, readonly Feature[]>> = {
  page: ['watch-page', 'own-connections'],
  provider: ['own-connections'],
  box: ['own-connections'],
  demo: ['demo', 'own-connections'],
};

function Ways({ stored: { settings }, locale: { welcome, words } }: Omit<Props, 'now'>) {
  const { ways } = welcome;
  const go = (way: string): void =>
    void (way === 'demo' ? addDemoLine(words.demoLine) : openPage('options', SECTIONS[way]));
  const choices: ChoiceItem[] = [
    { value: 'page', label: ways.page, detail: ways.pageDetail, glyph: 'page' },
    { value: 'provider', label: ways.provider, detail: ways.providerDetail, glyph: Search },
    { value: 'box', label: ways.box, detail: ways.boxDetail, glyph: Router },
    { value: 'demo', label: words.demo.try, detail: ways.demoDetail, glyph: 'chart' },
  ];
  return (
    <ChoiceList
      label={welcome.connectTitle}
      choices={choices.filter(
        ({ value }) => !UNLESS_OFF[value]?.some((feature) => isOff(settings, feature)),
      )}
      current="provider"
      onChoose={go}
    />
  );
}

function Lines({ stored, now, locale }: Props) {
  const { words } = locale;
  const readings = stored.lines.map((line) => {
    const of = stored.connections.find(({ id }) => id === line.connectionId);
    return withPlainNames(line, of?.name ?? '').reading;
  });
  const gigabyte = stored.connections[0]?.gigabyte ?? 'decimal';
  return (
    <>
      {readings.length > 0 && <FoundLines found={toFound(readings, gigabyte, now, locale)} />}
      {stored.connections.some(isDemo) && (
        <ConnectionBar>
          <PushButton
            kind="outline"
            glyph={Trash}
            label={words.demo.remove}
            onPress={() => void removeDemoLine()}
          />
        </ConnectionBar>
      )}
    </>
  );
}
