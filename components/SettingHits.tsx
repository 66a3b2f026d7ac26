import type { HitGroup } from '../utils/view/settings/search-settings';
import './SettingHits.css';

interface Props {
  groups: HitGroup[];
  onChoose: () => void;
}

/** What a search found, part by part, in the place of the list of parts. */
export function SettingHits({ groups, onChoose }: Props) {
  return (
    <ul class="hits">
      {groups.map(({ id, label, hits }) => (
        <li key={id}>
          <p class="hits__part" id={`hits-${id}`}>
            {label}
          </p>
          <ul aria-labelledby={`hits-${id}`}>
            {hits.map((hit) => (
              <li key={hit.id}>
                <a class="hits__hit" href={hit.href} onClick={onChoose}>
                  <span class="hits__title">{hit.title}</span>
                  {hit.found && <span class="hits__found">{hit.found}</span>}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
