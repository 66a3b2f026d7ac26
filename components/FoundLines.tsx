import type { FoundView } from '../utils/view/found-view';
import './FoundLines.css';

interface Props {
  found: FoundView;
}

/** What a test read: every line with what is left and until when. */
export function FoundLines({ found }: Props) {
  return (
    <section class="found" role="status">
      <h2 class="found__title">{found.title}</h2>
      <ul class="found__lines">
        {found.lines.map((line, place) => (
          // Two lines may bear one name.
          <li key={place} class="found__line">
            <span class="found__name">{line.name}</span>
            <span class="found__amount">
              <bdi>{line.amount}</bdi>
            </span>
            <span class="found__until">{line.until}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
