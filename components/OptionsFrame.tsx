import type { ComponentChildren } from 'preact';
import './base.css';
import type { HitGroup } from '../utils/view/settings/search-settings';
import './OptionsFrame.css';
import { SettingHits } from './SettingHits';
import { SettingsSearch } from './SettingsSearch';

export interface OptionsSection {
  id: string;
  label: string;
  href: string;
}

interface Props {
  /** The product's name. */
  name: string;
  sections: OptionsSection[];
  current: string;
  navigationLabel: string;
  /** The page's own title and subtitle; content follows. */
  title: string;
  subtitle: string;
  search: {
    label: string;
    hint: string;
    query: string;
    groups: HitGroup[];
    /** How many were found, or that none was; empty while nothing is searched for. */
    told: string;
    onQuery: (query: string) => void;
    onEnter: () => void;
    onChoose: () => void;
  };
  /** Stands at the end of the title; focus may come back to the title from there. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** The title of the part that is open, as the place to begin anew from. */
export const TITLE_ID = 'section-title';

/** Side navigation and one section beside it; below 720 px the navigation lies on top. */
export function OptionsFrame({ name, sections, current, navigationLabel, search, ...page }: Props) {
  const { query, groups, told } = search;
  return (
    <div class="options">
      <nav class="options__side" aria-label={navigationLabel}>
        <p class="options__product">{name}</p>
        <SettingsSearch
          label={search.label}
          hint={search.hint}
          query={query}
          onQuery={search.onQuery}
          onEnter={search.onEnter}
        />
        <p class={groups.length > 0 ? 'unseen' : 'options__told'} role="status">
          {told}
        </p>
        {groups.length > 0 && <SettingHits groups={groups} onChoose={search.onChoose} />}
        <ul class="options__sections" hidden={groups.length > 0}>
          {sections.map(({ id, label, href }) => (
            <li key={id}>
              <a
                class="options__section"
                href={href}
                aria-current={id === current ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options__main">
        <header class="options__head">
          <div class="options__lead">
            <h1 class="options__title" id={TITLE_ID} tabIndex={-1}>
              {page.title}
            </h1>
            {page.subtitle && <p class="options__subtitle">{page.subtitle}</p>}
          </div>
          {page.aside}
        </header>
        {page.children}
      </main>
    </div>
  );
}
