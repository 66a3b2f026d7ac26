import { useSignal } from '@preact/signals';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PackSteps } from '../../../components/PackSteps';
import { PushButton } from '../../../components/PushButton';
import { Status } from '../../../components/Status';
import { send } from '../../../utils/messages';
import { noticeSteps } from '../../../utils/view/notice-steps';
import type { PageLocale } from '../../../utils/view/page-locale';
import type { AlertsModel } from './alerts-model';

interface Props {
  model: AlertsModel;
  locale: PageLocale;
}

type Test = 'none' | 'failed' | 'asking' | 'seen' | 'unseen';

/** Whether the system really shows notifications only its user can say. */
export function NoticeTestCard({ model, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  const test = useSignal<Test>('none');
  const blocked = model.blocked.value;
  const run = (): void =>
    void send({ do: 'test-notification' }).then(({ ok }) => {
      test.value = ok ? 'asking' : 'failed';
    });
  const answer = (label: string, then: Test) => (
    <PushButton
      kind="outline"
      label={label}
      onPress={() => {
        test.value = then;
      }}
    />
  );
  return (
    <Card title={say.reachTitle}>
      {blocked && <Notice text={say.blocked} />}
      {test.value === 'failed' && <Notice text={say.notSent} />}
      <p>{options.testNotificationLead}</p>
      <ConnectionBar>
        <PushButton kind="outline" glyph="bell" label={options.testNotification} onPress={run} />
      </ConnectionBar>
      <Status>
        {test.value === 'asking' && (
          <ConnectionBar>
            <span>{say.didYouSee}</span>
            {answer(say.yes, 'seen')}
            {answer(say.no, 'unseen')}
          </ConnectionBar>
        )}
        {test.value === 'seen' && <Notice tone="quiet" glyph="check" text={say.seen} />}
        {(test.value === 'unseen' || test.value === 'failed' || blocked) && (
          <>
            <Hint text={say.unseen} />
            <PackSteps steps={noticeSteps(model.system.value, locale)} />
          </>
        )}
      </Status>
    </Card>
  );
}
