import type { ComponentChildren } from 'preact';
import './HelpFold.css';
import { Icon } from './Icon';

interface Props {
  title: string;
  detail?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A row that opens to what it is about. */
export function HelpFold({ title, detail = '', open = false, children }: Props) {
  return (
    <details class="help-fold" open={open}>
      <summary class="help-fold__head">
        <span class="help-fold__title">{title}</span>
        {detail && (
          <span class="help-fold__detail">
            <bdi>{detail}</bdi>
          </span>
        )}
        <Icon name="chevron" size={14} />
      </summary>
      <div class="help-fold__body">{children}</div>
    </details>
  );
}
