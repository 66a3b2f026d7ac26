import { useSignal } from '@preact/signals';
import { Card } from '../../../components/Card';
import { ConnectionLink } from '../../../components/ConnectionLink';
import { PushButton } from '../../../components/PushButton';
import { SelectInput } from '../../../components/SelectInput';
import { SettingRow } from '../../../components/SettingRow';
import type { Line } from '../../../utils/domain/connection';
import type { Snapshot } from '../../../utils/store/queries';
import { hasOwn, levelFactsOf, ownRulesText } from '../../../utils/view/line-rules-view';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import type { Choice } from '../../../utils/view/shapes';
import { anchorId, goTo, lineItem } from '../route';

interface Props {
  stored: Snapshot;
  locale: OptionsLocale;
}

/** Names alone do not tell two cards of one provider apart. */
function choiceOf({ key, connectionId, reading }: Line, { connections }: Snapshot): Choice {
  const connection = connections.find(({ id }) => id === connectionId);
  const tail = reading.tail === null ? '' : `••${reading.tail}`;
  return {
    value: key,
    label: [reading.name, tail, connection?.name].filter(Boolean).join(' · '),
  };
}

/** Lines with rules of their own, and the way to give them to another one. */
export function OwnRulesCard({ stored, locale }: Props) {
  const say = locale.words.alertSettings;
  const picked = useSignal('');
  const own = stored.lineRules.filter(hasOwn).flatMap((rules) => {
    const line = stored.lines.find(({ key }) => key === rules.lineKey);
    const connection = stored.connections.find(({ id }) => id === rules.connectionId);
    return line && connection ? [{ rules, line, facts: levelFactsOf(line, connection) }] : [];
  });
  const others = stored.lines.filter(({ key }) => !own.some(({ line }) => line.key === key));
  const [first] = others;
  const chosen = others.find(({ key }) => key === picked.value) ?? first;
  return (
    <Card title={say.ownTitle} anchor={anchorId('ownRules')} rows>
      {own.map(({ rules, line, facts }) => (
        <SettingRow
          key={line.key}
          title={say.ownOf(line.reading.name)}
          detail={ownRulesText(rules, facts, locale)}
        >
          <ConnectionLink
            label={say.edit}
            name={say.editOf(line.reading.name)}
            href={`#alerts/${lineItem(line.key)}`}
          />
        </SettingRow>
      ))}
      {chosen === undefined ? (
        stored.lines.length === 0 && <p>{say.noLines}</p>
      ) : (
        <SettingRow title={own.length > 0 ? say.everyOther : say.everyLine} detail={say.follows}>
          <SelectInput
            label={say.pickLine}
            quiet
            value={chosen.key}
            choices={others.map((line) => choiceOf(line, stored))}
            onChange={(key) => {
              picked.value = key;
            }}
          />
          <PushButton
            kind="outline"
            label={say.giveOwn}
            onPress={() => goTo('alerts', lineItem(chosen.key))}
          />
        </SettingRow>
      )}
    </Card>
  );
}
