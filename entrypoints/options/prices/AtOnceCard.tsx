import { Card } from '../../../components/Card';
import { Hint } from '../../../components/Hint';
import { IconButton } from '../../../components/IconButton';
import { SettingRow } from '../../../components/SettingRow';
import { send } from '../../../utils/messages';
import { atOnceRows } from '../../../utils/view/at-once-rows';
import type { Stored } from '../../../utils/view/contexts';
import type { PageLocale } from '../../../utils/view/page-locale';
import { sheetLocaleOf } from '../../../utils/view/sheet-locale';

interface Props {
  stored: Stored;
  locale: PageLocale;
}

/** Plans whose checkout opens without the sheet before it; nothing where there are none. */
export function AtOnceCard({ stored, locale }: Props) {
  const { sheet } = sheetLocaleOf(locale);
  const rows = atOnceRows(stored, locale);
  if (rows.length === 0) return null;
  return (
    <Card title={sheet.skipped}>
      <Hint text={sheet.skippedHint} />
      {rows.map(({ connectionId, planId, plan, provider }) => (
        <SettingRow key={`${connectionId}/${planId}`} title={plan} detail={provider}>
          <IconButton
            glyph="bin"
            label={sheet.ask(plan)}
            onPress={() => send({ do: 'open-at-once', connectionId, planId, atOnce: false })}
          />
        </SettingRow>
      ))}
    </Card>
  );
}
