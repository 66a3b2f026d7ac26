import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import './Locked.css';

interface Props {
  /** Why nobody here can change what is inside; empty where one can. */
  why: string;
  children: ComponentChildren;
}

/**
 * Controls that show what holds and take no change. They leave the order of the Tab key, so the reason
 * stands in it in their place, and is read with each of them.
 */
export function Locked({ why, children }: Props) {
  const id = useId();
  if (why === '') return <>{children}</>;
  return (
    <fieldset class="locked" disabled aria-describedby={id}>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a disabled control cannot be reached, its reason can. */}
      <p class="locked__why" id={id} tabIndex={0}>
        <Icon name={Lock} size={12} />
        <span>{why}</span>
      </p>
    </fieldset>
  );
}
