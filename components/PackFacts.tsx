import type { PackFact } from '../utils/view/pack-preview-view';
import './PackFacts.css';

interface Props {
  facts: PackFact[];
}

/** What a pack may reach and do, line by line. */
export function PackFacts({ facts }: Props) {
  return (
    <dl class="pack-facts">
      {facts.map(({ term, values, code, note }) => (
        <div key={term} class="pack-facts__fact">
          <dt class="pack-facts__term">{term}</dt>
          <dd>
            {values.map((value) =>
              code ? (
                <p key={value} class="pack-facts__code">
                  <bdi>{value}</bdi>
                </p>
              ) : (
                <p key={value}>{value}</p>
              ),
            )}
            {note && <p class="pack-facts__note">{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
