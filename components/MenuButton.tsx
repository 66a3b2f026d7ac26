import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

export interface MenuButtonProps {
  glyph: IconName;
  label: string;
  /** What the menu offers, in order. */
  items: { label: string; onPress: () => void }[];
}

/** Which item is led to at once; null: a pointer leads there itself. */
export type OpenedAt = 'first' | 'last' | null;

type Opened = FunctionComponent<MenuButtonProps & { at: OpenedAt }>;

/** Behaves as menus do from the first press on; most visits never ask for it, and do not load it. */
const loadMenu = async (): Promise<Opened> => (await import('./behaviour/Menu')).Menu;

/** An icon that opens a short menu over the page. */
export function MenuButton(props: MenuButtonProps) {
  const { glyph, label } = props;
  const [opened, setOpened] = useState<{ Menu: Opened; at: OpenedAt } | null>(null);
  const open = (at: OpenedAt) => {
    void loadMenu().then((Menu) => setOpened({ Menu, at }));
  };
  if (opened !== null) return <opened.Menu {...props} at={opened.at} />;
  return (
    <button
      type="button"
      class="icon-button icon-button--small"
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void loadMenu()}
      onClick={({ detail }) => open(detail === 0 ? 'first' : null)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        open(event.key === 'ArrowDown' ? 'first' : 'last');
      }}
    >
      <Icon name={glyph} size={14} />
    </button>
  );
}
