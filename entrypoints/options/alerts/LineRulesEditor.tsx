import { useMemo } from 'preact/hooks';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import type { Connection, Line } from '../../../utils/domain/connection';
import type { Snapshot } from '../../../utils/store/queries';
import { failureText } from '../../../utils/view/failure-text';
import { blankRules, levelFactsOf, levelNamesFor } from '../../../utils/view/line-rules-view';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { sentences } from '../../../utils/view/sentences';
import { goTo } from '../route';
import { createLineRules } from './line-rules-model';
import { OwnLevels } from './OwnLevels';
import { OwnRules } from './OwnRules';

interface Props {
  line: Line;
  connection: Connection;
  stored: Snapshot;
  locale: OptionsLocale;
}

/** What one line has of its own, stored as a whole. */
export function LineRulesEditor({ line, connection, stored, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  // Only once: what is being edited is not overwritten by what the worker stores meanwhile.
  const model = useMemo(() => {
    const rules = stored.lineRules.find(({ lineKey }) => lineKey === line.key);
    return createLineRules(rules ?? blankRules(line), () => goTo('alerts'));
  }, [line.key]);
  const facts = levelFactsOf(line, connection);
  const draft = model.draft.value;
  const faults = model.faults.value;
  const { what, next } = failureText(null, locale);
  return (
    <>
      <Card rows>
        <SettingRow
          title={say.lineAlerts}
          detail={say.lineAlertsHint}
          more={faults.alerts && <Notice text={say.faults.allOff} />}
        >
          <Switch label={say.lineAlerts} checked={draft.alerts} onChange={model.alerts} />
        </SettingRow>
      </Card>
      <Card title={say.ownLevels} rows>
        {levelNamesFor(line, draft).map((name) => (
          <OwnLevels
            key={name}
            name={name}
            line={line}
            facts={facts}
            settings={stored.settings}
            model={model}
            locale={locale}
          />
        ))}
      </Card>
      <OwnRules settings={stored.settings} model={model} locale={locale} />
      {Object.keys(faults).length > 0 && <Notice text={say.notSaved} />}
      {model.failed.value && <Notice text={sentences(locale, what, next)} />}
      <ConnectionBar>
        <PushButton
          kind="ink"
          label={options.save}
          onPress={() => model.save(stored.settings, facts, locale)}
        />
        <PushButton kind="outline" label={say.reset} onPress={model.reset} />
        <PushButton
          kind="outline"
          label={locale.words.packs.cancel}
          onPress={() => goTo('alerts')}
        />
      </ConnectionBar>
    </>
  );
}
