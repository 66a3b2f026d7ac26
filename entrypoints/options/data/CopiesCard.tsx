import { Card } from '../../../components/Card';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { SettingRow } from '../../../components/SettingRow';
import { toCopiesView } from '../../../utils/view/data/copies-view';
import type { DataLocale } from '../../../utils/view/data/data-locale';
import type { CopiesModel } from './copies-model';

interface Props {
  model: CopiesModel;
  now: number;
  locale: DataLocale;
}

/** The copies that were made without being asked for; one is brought back like any backup. */
export function CopiesCard({ model, now, locale }: Props) {
  const say = locale.data;
  const found = model.found.value;
  if (found === null) return null;
  const { damage, none, rows } = toCopiesView(found, now, locale);
  return (
    <Card title={say.copiesTitle}>
      <Hint text={say.copiesLead} />
      {damage !== '' && <Notice text={damage} />}
      {none !== '' && <Notice tone="quiet" glyph="question" text={none} />}
      {rows.map(({ id, title, detail }) => (
        <SettingRow key={id} title={title} detail={detail}>
          <PushButton kind="outline" label={say.look} onPress={() => model.look(id)} />
        </SettingRow>
      ))}
    </Card>
  );
}
