import type { FoundView } from '../utils/view/found-view';
import './FoundLines.css';
import { ScrollRegion } from './ScrollRegion';

interface Props {
  found: FoundView;
  /** Ids of the lines that are to be watched; without it there is nothing to choose. */
  chosen?: ReadonlySet<string>;
  onChoose?: (lineId: string, chosen: boolean) => void;
}

/** What a test read: every line with what is left and until when. */
export function FoundLines({ found, chosen, onChoose }: Props) {
  // One line needs no choice.
  const choosing = chosen !== undefined && found.lines.length > 1;
  return (
    <section class="found" role="status">
      <h2 class="found__title">{found.title}</h2>
      <ScrollRegion class="found__scroll" label={found.title}>
        <ul class="found__lines">
          {found.lines.map((line, place) => {
            const words = (
              <>
                <span class="found__name">{line.name}</span>
                <span class="found__amount">
                  <bdi>{line.amount}</bdi>
                </span>
                <span class="found__until">{line.until}</span>
              </>
            );
            return (
              // Lines of two connections may have one id.
              <li key={`${place} ${line.id}`}>
                {choosing ? (
                  <label class="found__line found__line--choice">
                    <input
                      type="checkbox"
                      checked={chosen.has(line.id)}
                      onChange={(event) => onChoose?.(line.id, event.currentTarget.checked)}
                    />
                    {words}
                  </label>
                ) : (
                  <div class="found__line">{words}</div>
                )}
              </li>
            );
          })}
        </ul>
      </ScrollRegion>
    </section>
  );
}
