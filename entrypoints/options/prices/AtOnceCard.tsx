import { Trash } from 'lucide';
import { Card } from '../../../components/Card';
import { Hint } from '../../../components/Hint';
import { IconButton } from '../../../components/IconButton';
import { SettingRow } from '../../../components/SettingRow';
import { send } from '../../../utils/messages';
import { atOnceRows } from '../../../utils/view/at-once-rows';
import type { Stored } from '../../../utils/view/contexts';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { anchorId } from '../route';

interface Props {
  stored: Stored;
  locale: OptionsLocale;
}

/** Plans whose checkout opens without the sheet before it; nothing where there are none. */
export function AtOnceCard({ stored, locale }: Props) {
  const { sheet } = locale;
  const rows = atOnceRows(stored, locale);
  if (rows.length === 0) return null;
  return (
    <Card title={sheet.skipped} anchor={anchorId('atOnce')}>
      <Hint text={sheet.skippedHint} />
      {rows.map(({ connectionId, planId, plan, provider }) => (
        <SettingRow key={`${connectionId}/${planId}`} title={plan} detail={provider}>
          <IconButton
            glyph={Trash}
            label={sheet.ask(plan)}
            onPress={() => send({ do: 'open-at-once', connectionId, planId, atOnce: false })}
          />
        </SettingRow>
      ))}
    </Card>
  );
}
