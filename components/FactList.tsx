import type { Fact } from '../utils/view/diagnostics/facts-view';
import './FactList.css';

/** Names with what is known of each. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, text }) => (
        <div key={name} class="facts__fact">
          <dt>{name}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
