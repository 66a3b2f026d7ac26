import type { ComponentChildren } from 'preact';
import { Locked } from './Locked';
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
  /** Why nobody here can change it; empty where one can. */
  locked?: string;
}

/** One setting in a card of rows. */
export function SettingRow({ title, detail = '', anchor, children, more, locked = '' }: Props) {
  return (
    <div class="setting" id={anchor}>
      <Locked why={locked}>
        <div class="setting__words">
          <p class="setting__title">{title}</p>
          {detail && <p class="setting__detail">{detail}</p>}
        </div>
        <div class="setting__controls">{children}</div>
        {more && <div class="setting__more">{more}</div>}
      </Locked>
    </div>
  );
}
