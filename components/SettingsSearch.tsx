import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Field } from './Field';
import { Icon } from './Icon';
import { isTyping } from './is-typing';
import './SettingsSearch.css';

interface Props {
  label: string;
  /** The keys that lead here. */
  hint: string;
  query: string;
  onQuery: (query: string) => void;
  /** Enter: to the nearest that was found. */
  onEnter: () => void;
}

/** Led to by Ctrl+K and /, emptied by Escape. */
export function SettingsSearch({ label, hint, query, onQuery, onEnter }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const control = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
      const slash = key === '/' && !ctrlKey && !metaKey && !isTyping(event.target);
      if (!control && !slash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <search class="settings-search">
      <Field label={label} quiet>
        {({ id }) => (
          <span class="settings-search__box">
            <Icon name={Search} size={14} />
            <input
              ref={input}
              class="control settings-search__input"
              id={id}
              type="search"
              value={query}
              placeholder={label}
              title={hint}
              aria-keyshortcuts="Control+K /"
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => onQuery(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') onQuery('');
                if (event.key === 'Enter') onEnter();
              }}
            />
          </span>
        )}
      </Field>
    </search>
  );
}
