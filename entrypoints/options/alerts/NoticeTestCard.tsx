import { Bell } from 'lucide';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { NoticeTest } from '../../../components/NoticeTest';
import { PushButton } from '../../../components/PushButton';
import { toNoticeTest } from '../../../utils/view/notice-test';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { anchorId } from '../route';
import type { AlertsModel } from './alerts-model';

interface Props {
  model: AlertsModel;
  locale: OptionsLocale;
}

export function NoticeTestCard({ model, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  const { test, blocked, system, run, answer } = model.notices;
  return (
    <Card title={say.reachTitle} anchor={anchorId('reach')}>
      <p>{options.testNotificationLead}</p>
      <ConnectionBar>
        <PushButton kind="outline" glyph={Bell} label={options.testNotification} onPress={run} />
      </ConnectionBar>
      <NoticeTest
        view={toNoticeTest(test.value, blocked.value, system.value, locale)}
        onAnswer={answer}
      />
    </Card>
  );
}
