import type { NoticeTestView } from '../utils/view/notice-test';
import { ConnectionBar } from './ConnectionBar';
import { Hint } from './Hint';
import { Notice } from './Notice';
import { PackSteps } from './PackSteps';
import { PushButton } from './PushButton';
import { Status } from './Status';

interface Props {
  view: NoticeTestView;
  onAnswer: (seen: boolean) => void;
}

/** What came of a test notification: did its user see it, and if not, what to do. */
export function NoticeTest({ view, onAnswer }: Props) {
  const { warnings, question, seen, help } = view;
  return (
    <>
      {warnings.map((text) => (
        <Notice key={text} text={text} />
      ))}
      <Status>
        {question && (
          <ConnectionBar>
            <span>{question.text}</span>
            <PushButton kind="outline" label={question.yes} onPress={() => onAnswer(true)} />
            <PushButton kind="outline" label={question.no} onPress={() => onAnswer(false)} />
          </ConnectionBar>
        )}
        {seen && <Notice tone="quiet" glyph="check" text={seen} />}
        {help && (
          <>
            <Hint text={help.lead} />
            <PackSteps steps={help.steps} />
          </>
        )}
      </Status>
    </>
  );
}
