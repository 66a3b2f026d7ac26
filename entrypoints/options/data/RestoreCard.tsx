import { BackupPreview } from '../../../components/BackupPreview';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { ConnectionLink } from '../../../components/ConnectionLink';
import { FileDrop } from '../../../components/FileDrop';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { Segmented } from '../../../components/Segmented';
import type { Way } from '../../../utils/view/data/backup-view';
import { faultText, toBackupView } from '../../../utils/view/data/backup-view';
import type { DataLocale } from '../../../utils/view/data/data-locale';
import { sentences } from '../../../utils/view/sentences';
import type { Restore, RestoreModel } from './restore-model';

interface Props {
  model: RestoreModel;
  now: number;
  locale: DataLocale;
}

const WAYS: readonly Way[] = ['merge', 'replace'];

/** From a file to what it holds, with a look at what would change in between. */
export function RestoreCard({ model, now, locale }: Props) {
  const say = locale.data;
  const state = model.state.value;
  return (
    <Card title={say.restoreTitle}>
      <FileDrop
        accept=".json,application/json"
        lead={say.restoreLead}
        choose={say.choose}
        drop={say.drop}
        busy={busyWith(state, locale)}
        onFile={model.take}
      />
      <Outcome state={state} locale={locale} />
      {state.step === 'preview' && (
        <>
          <BackupPreview
            view={toBackupView(
              state.preview,
              { file: state.file.name, way: state.way },
              now,
              locale,
            )}
          />
          <Segmented
            label={say.way}
            value={state.way}
            choices={WAYS.map((value) => ({ value, label: say.ways[value] }))}
            onChange={(chosen) => model.choose(chosen === 'replace' ? 'replace' : 'merge')}
          />
          <Hint text={say.wayHints[state.way]} />
          <ConnectionBar>
            <PushButton
              kind={state.way === 'replace' ? 'signal' : 'ink'}
              label={say.now[state.way]}
              disabled={state.busy}
              onPress={model.confirm}
            />
            <PushButton
              kind="outline"
              label={say.cancel}
              disabled={state.busy}
              onPress={model.cancel}
            />
          </ConnectionBar>
        </>
      )}
    </Card>
  );
}

function busyWith(state: Restore, { data: say }: DataLocale): string {
  if (state.step === 'checking') return say.checking;
  return state.step === 'preview' && state.busy ? say.restoring : '';
}

function Outcome({ state, locale }: { state: Restore; locale: DataLocale }) {
  const say = locale.data;
  switch (state.step) {
    case 'none':
    case 'checking':
    case 'preview':
      return null;
    case 'failed':
      return <Notice text={sentences(locale, say.refused(state.file), say.failed)} />;
    case 'refused':
      return (
        <Notice text={sentences(locale, say.refused(state.file), faultText(state.fault, locale))} />
      );
    case 'cut-off':
      return <Notice text={say.notRestored} />;
    case 'done':
      return (
        <>
          <Notice
            tone="quiet"
            glyph="check"
            text={sentences(locale, say.restored[state.way], say.signIn)}
          />
          <p>
            <ConnectionLink label={say.toConnections} href="#connections" />
          </p>
        </>
      );
  }
}
