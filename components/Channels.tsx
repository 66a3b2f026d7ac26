import type { ChannelRowView, ChannelView } from '../utils/view/help/help-shapes';
import type { Action } from '../utils/view/shapes';
import './Channels.css';
import { HelpDeed } from './HelpDeed';
import { HelpFold } from './HelpFold';
import { Hint } from './Hint';

interface Props {
  channels: ChannelView[];
  onAction: (action: Action) => void;
}

interface RowProps {
  row: ChannelRowView;
  onAction: (action: Action) => void;
}

function Row({ row, onAction }: RowProps) {
  const { label, text, items = [], numbered = false, call, deed } = row;
  const List = numbered ? 'ol' : 'ul';
  return (
    <div class={row.signal ? 'channel channel--signal' : 'channel'}>
      {label && <dt class="channel__label">{label}</dt>}
      <dd class="channel__says" dir="auto">
        {text && call && (
          <a class="channel__call" href={call}>
            <bdi>{text}</bdi>
          </a>
        )}
        {text && !call && <bdi class="channel__text">{text}</bdi>}
        {items.length > 0 && (
          <List class={numbered ? 'channel__items channel__items--numbered' : 'channel__items'}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </List>
        )}
      </dd>
      {deed && (
        <dd class="channel__deed">
          <HelpDeed deed={{ glyph: 'open', ...deed }} onAction={onAction} />
        </dd>
      )}
    </div>
  );
}

/** The ways to renew, one row each, opened to what is known of it. */
export function Channels({ channels, onAction }: Props) {
  return (
    <>
      {channels.map(({ name, title, detail, rows, note }) => (
        <HelpFold key={name} title={title} detail={detail}>
          <dl class="channels__rows">
            {rows.map((row) => (
              <Row key={`${row.label} ${row.text}`} row={row} onAction={onAction} />
            ))}
          </dl>
          {note && <Hint text={note} />}
        </HelpFold>
      ))}
    </>
  );
}
