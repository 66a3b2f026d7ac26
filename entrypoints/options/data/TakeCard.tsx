import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { SettingRow } from '../../../components/SettingRow';
import { Status } from '../../../components/Status';
import { faultText, fileSize } from '../../../utils/view/data/backup-view';
import type { DataLocale } from '../../../utils/view/data/data-locale';
import type { TakeModel, Taken } from './take-model';

interface Props {
  model: TakeModel;
  /** Why nothing can be taken from here; empty where it can. */
  locked: string;
  locale: DataLocale;
}

/** Everything as a backup, and what was used as a table. */
export function TakeCard({ model, locked, locale }: Props) {
  const say = locale.data;
  const state = model.state.value;
  const busy = state.step === 'busy';
  return (
    <Card title={say.takeTitle} locked={locked}>
      <SettingRow title={say.everything} detail={say.everythingHint}>
        <PushButton kind="outline" label={say.save} disabled={busy} onPress={model.backUp} />
      </SettingRow>
      <SettingRow title={say.readings} detail={say.readingsHint}>
        <PushButton kind="outline" label={say.saveCsv} disabled={busy} onPress={model.saveDays} />
      </SettingRow>
      <Status>
        <Outcome state={state} locale={locale} />
      </Status>
    </Card>
  );
}

function Outcome({ state, locale }: { state: Taken; locale: DataLocale }) {
  const say = locale.data;
  switch (state.step) {
    case 'none':
      return null;
    case 'busy':
      return <p>{say.saving}</p>;
    case 'saved':
      return (
        <Notice tone="quiet" glyph="check" text={say.saved(fileSize(state.bytes, locale.tag))} />
      );
    case 'unsound':
      return <Notice text={say.unsound(faultText(state.fault, locale))} />;
    case 'failed':
      return <Notice text={say.notSaved} />;
    case 'no-days':
      return <Notice tone="quiet" glyph="question" text={say.noDays} />;
  }
}
