import { Lock } from 'lucide';
import type { CheckRow, CheckSheetView } from '../utils/view/check-sheet-shapes';
import './CheckSheet.css';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { PushButton } from './PushButton';
import { RichText } from './RichText';
import { useModal } from './use-modal';

interface Props {
  view: CheckSheetView;
  /** Which asking this is: asked for anew while it is closing, it opens again. */
  asking: number;
  onSkip: (on: boolean) => void;
  onOpen: () => void;
  onHome: (url: string) => void;
  onClose: () => void;
}

function Row({ row: { name, text, parts, note } }: { row: CheckRow }) {
  return (
    <div class="check-sheet__row">
      <dt>{name}</dt>
      <dd>
        {text.length > 0 && <RichText text={text} />}
        {parts.map((part) => (
          <span
            key={part.name}
            class={part.total ? 'check-sheet__part check-sheet__part--total' : 'check-sheet__part'}
          >
            {part.name} <bdi>{part.value}</bdi>
          </span>
        ))}
        {note && (
          <span class={`check-sheet__note check-sheet__note--${note.tone}`}>
            {note.glyph && <Icon name={note.glyph} size={14} />}
            {note.text}
          </span>
        )}
      </dd>
    </div>
  );
}

/** What somebody who is about to pay should have seen; the last thing before the checkout. */
export function CheckSheet({ view, asking, onSkip, onOpen, onHome, onClose }: Props) {
  const { dialog, close, closed } = useModal(asking, onClose);
  const { rows, warnings, refusal, skip, open, home } = view;
  return (
    <dialog ref={dialog} class="check-sheet" aria-labelledby="check-sheet" onClose={closed}>
      <h2 id="check-sheet" class="check-sheet__title">
        {view.title}
      </h2>
      <div class="check-sheet__middle">
        {refusal && <Notice text={refusal} />}
        {warnings.map((text) => (
          <Notice key={text} text={text} />
        ))}
        {rows.length > 0 && (
          <dl>
            {rows.map((row) => (
              <Row key={row.name} row={row} />
            ))}
          </dl>
        )}
      </div>
      <div class="check-sheet__end">
        {open && (
          <p class="check-sheet__hint">
            <Icon name={Lock} size={14} />
            <span>{view.hint}</span>
          </p>
        )}
        {skip && (
          <label class="check-sheet__skip">
            <input
              type="checkbox"
              checked={skip.on}
              onChange={(event) => onSkip(event.currentTarget.checked)}
            />
            {skip.label}
          </label>
        )}
        <div class="check-sheet__actions">
          {open && <PushButton kind="signal" label={open} glyph="open" grow onPress={onOpen} />}
          {home && (
            <PushButton
              kind="ink"
              label={home.label}
              glyph="open"
              grow
              onPress={() => onHome(home.url)}
            />
          )}
          <PushButton kind="outline" label={view.back} onPress={close} />
        </div>
      </div>
    </dialog>
  );
}
