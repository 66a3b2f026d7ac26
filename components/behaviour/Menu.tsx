import * as menu from '@zag-js/menu';
import { mergeProps, normalizeProps, useMachine } from '@zag-js/preact';
import { useId } from 'preact/hooks';
import { Icon } from '../Icon';
import type { MenuButtonProps, OpenedAt } from '../MenuButton';
import './Menu.css';

interface Props extends MenuButtonProps {
  at: OpenedAt;
}

/** A menu that was just opened, and its button from then on. */
export function Menu({ glyph, label, items, at }: Props) {
  const service = useMachine(menu.machine, {
    id: useId(),
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    'aria-label': label,
    defaultOpen: true,
    defaultHighlightedValue: at === null ? null : String(at === 'first' ? 0 : items.length - 1),
    loopFocus: true,
    // In the page's own place, so that no list that scrolls cuts it off.
    positioning: { strategy: 'fixed', placement: 'bottom-end', gutter: 4 },
    onSelect: ({ value }) => items[Number(value)]?.onPress(),
  });
  const api = menu.connect(service, normalizeProps);
  /** Leaving the menu by Tab closes it, as everywhere. */
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') api.setOpen(false);
  };
  return (
    <>
      <button
        {...api.getTriggerProps()}
        type="button"
        class="icon-button icon-button--small"
        aria-label={label}
        title={label}
      >
        <Icon name={glyph} size={14} />
      </button>
      <div {...api.getPositionerProps()} class="menu__place">
        <ul {...mergeProps(api.getContentProps(), { onKeyDown: leave })} class="menu">
          {items.map((item, place) => (
            <li key={item.label} {...api.getItemProps({ value: String(place) })} class="menu__item">
              {item.label}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
