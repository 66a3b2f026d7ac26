import type { ComponentChildren } from 'preact';
import './base.css';
import './OptionsFrame.css';

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
  children: ComponentChildren;
}

/** Side navigation and one section beside it; below 720 px the navigation lies on top. */
export function OptionsFrame({ name, sections, current, navigationLabel, ...page }: Props) {
  return (
    <div class="options">
      <nav class="options__side" aria-label={navigationLabel}>
        <p class="options__product">{name}</p>
        <ul class="options__sections">
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
        <header>
          <h1 class="options__title">{page.title}</h1>
          {page.subtitle && <p class="options__subtitle">{page.subtitle}</p>}
        </header>
        {page.children}
      </main>
    </div>
  );
}
