import type { ReadonlySignal } from '@preact/signals';
import { Bell } from 'lucide';
import type { ComponentChildren } from 'preact';
import { NoticeTest } from '../../components/NoticeTest';
import { PushButton } from '../../components/PushButton';
import { WelcomeEnd } from '../../components/WelcomeEnd';
import { WelcomeFrame } from '../../components/WelcomeFrame';
import { WelcomeStep } from '../../components/WelcomeStep';
import { isDemo } from '../../utils/domain/demo';
import type { WelcomeStepName } from '../../utils/domain/welcome';
import type { Live } from '../../utils/page/live';
import { showPopup } from '../../utils/platform/popup-address';
import { openPage } from '../../utils/platform/tabs';
import { toNoticeTest } from '../../utils/view/notice-test';
import type { WelcomeLocale } from '../../utils/view/welcome-locale';
import type { WelcomeStepView } from '../../utils/view/welcome-view';
import { toWelcomeSteps } from '../../utils/view/welcome-view';
import { ConnectStep } from './ConnectStep';
import { PinStep } from './PinStep';
import type { WelcomeModel } from './welcome-model';

interface Props {
  live: Live;
  model: WelcomeModel;
  locale: ReadonlySignal<WelcomeLocale>;
}

/** What a step holds while it is open. */
interface Content {
  lead: string;
  content: ComponentChildren;
  /** The one filled button; null where the step is done elsewhere. */
  primary: ComponentChildren;
}

/** First run: three steps, one at a time, each to be left out and come back to. */
export function WelcomePage({ live, model, locale }: Props) {
  const stored = live.snapshot.value;
  if (stored === null) return null;
  const { value: spoken } = locale;
  const { welcome, words } = spoken;
  const views = toWelcomeSteps(model.steps.value, model.opened.value, stored, spoken);

  const isReal = stored.connections.some((connection) => !isDemo(connection));

  const connect = (): Content => ({
    lead: welcome.connectLead,
    content: <ConnectStep stored={stored} now={live.now.value} locale={spoken} />,
    primary: (
      <PushButton
        kind="ink"
        grow
        label={welcome.connect}
        onPress={() => void openPage('options', 'connections/add')}
      />
    ),
  });
  const pin = (): Content => ({
    lead: welcome.tryPin,
    content: <PinStep isPinned={model.pinned.value === true} locale={spoken} />,
    primary: null,
  });
  const notices = (): Content => {
    const { test, blocked, system, run, answer } = model.notices;
    return {
      lead: words.options.testNotificationLead,
      content: (
        <NoticeTest
          view={toNoticeTest(test.value, blocked.value, system.value, spoken)}
          onAnswer={answer}
        />
      ),
      primary: (
        <PushButton
          kind="ink"
          grow
          glyph={Bell}
          label={words.options.testNotification}
          onPress={run}
        />
      ),
    };
  };
  const contents: Record<WelcomeStepName, () => Content> = { connect, pin, notices };

  const stepOf = (step: WelcomeStepView) => {
    const { lead, content, primary } = contents[step.name]();
    const away = step.state === 'to-do' ? () => model.skip(step.name) : model.goOn;
    return (
      <WelcomeStep
        key={step.name}
        step={step}
        steps={views}
        lead={lead}
        onOpen={() => model.open(step.name)}
        actions={
          <>
            {primary}
            <PushButton
              kind="outline"
              label={step.state === 'to-do' ? welcome.skip : words.options.close}
              onPress={away}
            />
          </>
        }
      >
        {content}
      </WelcomeStep>
    );
  };
  return (
    <WelcomeFrame title={welcome.title} lead={welcome.lead}>
      <ol class="welcome-steps">{views.map(stepOf)}</ol>
      <WelcomeEnd
        isThere={views.every(({ isOpen }) => !isOpen)}
        title={welcome.tryTitle}
        items={[welcome.tryPopup, ...(isReal ? [welcome.tryRenew] : []), welcome.tryAlerts]}
        actions={
          <>
            <PushButton
              kind="ink"
              grow
              label={welcome.openPopup}
              onPress={() => void showPopup()}
            />
            <PushButton
              kind="outline"
              label={welcome.openSettings}
              onPress={() => void openPage('options', 'alerts')}
            />
          </>
        }
      />
    </WelcomeFrame>
  );
}
