import type { ComponentChildren } from 'preact';
import './SettingRow.css';

interface Props {
  title: string;
  detail?: string;
  /** What a link to this setting leads to. */
  anchor?: string | undefined;
  /** The controls at the row's end. */
  children: ComponentChildren;
  /** Stands under both, at full width. */
  more?: ComponentChildren;
}

/** One setting in a card of rows. */
export function SettingRow({ title, detail = '', anchor, children, more }: Props) {
  return (
    <div class="setting" id={anchor}>
      <div class="setting__words">
        <p class="setting__title">{title}</p>
        {detail && <p class="setting__detail">{detail}</p>}
      </div>
      <div class="setting__controls">{children}</div>
      {more && <div class="setting__more">{more}</div>}
    </div>
  );
}
