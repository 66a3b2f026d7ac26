import type { HelpMessageView } from '../utils/view/help/help-shapes';
import type { Action } from '../utils/view/shapes';
import { Hint } from './Hint';
import './HelpMessage.css';
import { PushButton } from './PushButton';

interface Props {
  message: HelpMessageView;
  onAction: (action: Action) => void;
}

/** A text to be copied for the provider, with what it says for those who do not read its language. */
export function HelpMessage({ message, onAction }: Props) {
  const { title, text, lang, hint, meaning, copy } = message;
  return (
    <section class="help-message" aria-label={title}>
      <header class="help-message__head">
        <h3 class="help-message__title">{title}</h3>
        <PushButton kind="outline" label={copy.label} onPress={() => onAction(copy.action)} />
      </header>
      <p class="help-message__text" lang={lang} dir="auto">
        {text}
      </p>
      {meaning && (
        <details class="help-message__meaning">
          <summary>{meaning.label}</summary>
          <p class="help-message__text">{meaning.text}</p>
        </details>
      )}
      <Hint text={hint} />
    </section>
  );
}
