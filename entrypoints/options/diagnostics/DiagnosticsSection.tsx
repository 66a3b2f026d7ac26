import { useMemo } from 'preact/hooks';
import { AttemptsList } from '../../../components/AttemptsList';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { FactList } from '../../../components/FactList';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { ReportText } from '../../../components/ReportText';
import { Status } from '../../../components/Status';
import { toAttemptsView } from '../../../utils/view/diagnostics/attempts-view';
import { toFacts } from '../../../utils/view/diagnostics/facts-view';
import { reportText } from '../../../utils/view/diagnostics/report';
import type { PageState } from '../page-state';
import { anchorId } from '../route';

/** What was asked when and with what outcome, and what somebody who helps would want to know. */
export function DiagnosticsSection({ page }: { page: PageState }) {
  const model = useMemo(page.diagnostics, []);
  const locale = page.locale.value;
  const { diagnostics: say } = locale.settings;
  const { value: stored } = page.live.snapshot;
  const { value: machine } = model.machine;
  const { value: database } = model.database;
  const { value: copied } = model.copied;
  const now = page.live.now.value;
  const { connections = [] } = stored ?? {};
  const report = stored && machine && database ? reportText(stored, machine, database, now) : null;
  return (
    <>
      <Card title={say.attempts} anchor={anchorId('attempts')} rows>
        {connections.length === 0 ? (
          <Hint text={say.noConnection} />
        ) : (
          <AttemptsList
            label={say.attempts}
            heads={{ when: say.when, outcome: say.outcome, took: say.took }}
            connections={connections.map((each) => toAttemptsView(each, now, locale))}
          />
        )}
      </Card>
      <Card title={say.facts} anchor={anchorId('facts')}>
        <FactList facts={toFacts(machine, database, now, locale)} />
      </Card>
      <Card title={say.report} anchor={anchorId('report')}>
        <Hint text={say.reportLead} />
        {report !== null && (
          <>
            <ReportText label={say.report} text={report} />
            <ConnectionBar>
              <PushButton kind="outline" label={say.copy} onPress={() => model.copy(report)} />
            </ConnectionBar>
          </>
        )}
        <Status>
          {copied === true && <Notice tone="quiet" glyph="check" text={say.copied} />}
          {copied === false && <Notice text={say.notCopied} />}
        </Status>
      </Card>
    </>
  );
}
