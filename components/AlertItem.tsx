import { useEffect, useRef } from 'preact/hooks';
import type { Action, AlertView } from '../utils/view/shapes';
import { IconButton } from './IconButton';
import { Lamp } from './Lamp';
import { MenuButton } from './MenuButton';

interface Props {
  alert: AlertView;
  /** Told once, when most of an unread one has come into sight. */
  onSeen: (id: string) => void;
  onAction: (action: Action) => void;
}

/** Most of it: what looks out by a line has not been read. */
const IN_SIGHT = 0.6;

export function AlertItem({ alert, onSeen, onAction }: Props) {
  const { id, lamp, title, detail, unread, missed, open, snooze, done } = alert;
  const item = useRef<HTMLLIElement>(null);
  const isNew = unread !== null;
  useEffect(() => {
    if (!isNew || !item.current) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        onSeen(id);
      },
      { threshold: IN_SIGHT },
    );
    watcher.observe(item.current);
    return () => watcher.disconnect();
    // `onSeen` is another function at every drawing, and the same deed.
  }, [id, isNew]);
  return (
    <li
      ref={item}
      class={`alerts__alert${isNew ? ' alerts__alert--unread' : ''}${missed ? ' alerts__alert--missed' : ''}`}
    >
      <Lamp lamp={lamp} compact />
      <p class="alerts__words">
        <strong class="alerts__title">
          {isNew && <span class="alerts__mark" role="img" aria-label={unread} title={unread} />}
          {title}
        </strong>
        {detail && <span class="alerts__detail">{detail}</span>}
      </p>
      {open && (
        <IconButton
          glyph={open.glyph}
          label={open.label}
          small
          onPress={() => onAction(open.action)}
        />
      )}
      {snooze && (
        <MenuButton
          glyph="clock"
          label={snooze.label}
          items={snooze.choices.map(({ label, action }) => ({
            label,
            onPress: () => onAction(action),
          }))}
        />
      )}
      <IconButton glyph="check" label={done.label} small onPress={() => onAction(done.action)} />
    </li>
  );
}
