import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import './MenuButton.css';
import { menuPlace, menuTarget } from './menu-keys';

interface Props {
  glyph: IconName;
  label: string;
  /** What the menu offers, in order. */
  items: { label: string; onPress: () => void }[];
}

/** An icon that opens a short menu over the page, which no scrolling list can cut off. */
export function MenuButton({ glyph, label, items }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const itemAt = (place: number) =>
    menu.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]')[place];
  const show = (place: number) => {
    if (!button.current || !menu.current) return;
    menu.current.showPopover();
    const { width, height } = menu.current.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const rightToLeft = getComputedStyle(button.current).direction === 'rtl';
    const { top, left } = menuPlace(
      button.current.getBoundingClientRect(),
      { width, height },
      { width: innerWidth, height: innerHeight },
      rightToLeft,
    );
    menu.current.style.top = `${top}px`;
    menu.current.style.left = `${left}px`;
    itemAt(place)?.focus();
  };
  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };
  const press = (event: KeyboardEvent, place: number) => {
    // Leaving the menu by Tab closes it, as everywhere.
    if (event.key === 'Tab') menu.current?.hidePopover();
    const target = menuTarget(event.key, place, items.length);
    if (target === null) return;
    event.preventDefault();
    itemAt(target)?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="icon-button icon-button--small"
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => (open ? close() : show(0))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          show(event.key === 'ArrowDown' ? 0 : items.length - 1);
        }}
      >
        <Icon name={glyph} size={14} />
      </button>
      <div
        class="menu"
        id={id}
        ref={menu}
        role="menu"
        aria-label={label}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {items.map((item, place) => (
          <button
            key={item.label}
            type="button"
            class="menu__item"
            role="menuitem"
            tabIndex={-1}
            onKeyDown={(event) => press(event, place)}
            onClick={() => {
              close();
              item.onPress();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
