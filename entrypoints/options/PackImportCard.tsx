import { Lock } from 'lucide';
import { Card } from '../../components/Card';
import { ConnectionBar } from '../../components/ConnectionBar';
import { FileDrop } from '../../components/FileDrop';
import { Notice } from '../../components/Notice';
import { PackPreview } from '../../components/PackPreview';
import { PackProblems } from '../../components/PackProblems';
import { PushButton } from '../../components/PushButton';
import { defaultSettings } from '../../utils/domain/settings';
import { failureText } from '../../utils/view/failure-text';
import { toPackPreviewView } from '../../utils/view/pack-preview-view';
import { toPackProblem } from '../../utils/view/pack-problem-text';
import { sentences } from '../../utils/view/sentences';
import { offText } from '../../utils/view/settings/locked-text';
import type { PackImport, PackImportModel } from './pack-import-model';
import type { PageState } from './page-state';
import { anchorId } from './route';

interface Props {
  page: PageState;
  model: PackImportModel;
}

/** From a file to a stored pack, with a look at what it may do in between. */
export function PackImportCard({ page, model }: Props) {
  const say = page.locale.value.words.packs;
  const state = model.state.value;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  const off = offText(settings, 'import-packs', page.locale.value);
  if (off !== '') {
    return (
      <Card title={say.importTitle} anchor={anchorId('import')}>
        <Notice tone="quiet" glyph={Lock} text={off} />
      </Card>
    );
  }
  return (
    <Card title={say.importTitle} anchor={anchorId('import')}>
      <FileDrop
        accept=".json,application/json"
        lead={say.importLead}
        choose={say.chooseFile}
        drop={say.dropFile}
        busy={state.step === 'checking' ? say.checking : ''}
        onFile={model.take}
      />
      <Outcome page={page} state={state} />
      {state.step === 'preview' && (
        <ConnectionBar>
          <PushButton
            kind="ink"
            label={say.importNow}
            disabled={state.busy}
            onPress={model.confirm}
          />
          <PushButton kind="outline" label={say.cancel} onPress={model.cancel} />
        </ConnectionBar>
      )}
    </Card>
  );
}

function Outcome({ page, state }: { page: PageState; state: PackImport }) {
  const locale = page.locale.value;
  const say = locale.words.packs;
  switch (state.step) {
    case 'none':
    case 'checking':
      return null;
    case 'too-long':
      return <Notice text={sentences(locale, say.notThis(state.file), say.tooLong)} />;
    case 'failed': {
      const { what, next } = failureText(null, locale);
      return <Notice text={sentences(locale, say.notThis(state.file), what, next)} />;
    }
    case 'refused':
      return (
        <PackProblems
          text={say.notThis(state.file)}
          label={say.problemList}
          problems={state.problems.map((problem) => toPackProblem(problem, locale))}
        />
      );
    case 'preview':
      return <PackPreview preview={toPackPreviewView(state.preview, locale)} />;
    case 'done':
      return <Notice tone="quiet" glyph="check" text={say.imported(state.name)} />;
  }
}
