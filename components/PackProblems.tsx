import type { PackProblemView } from '../utils/view/pack-problem-text';
import { Notice } from './Notice';
import './PackProblems.css';

interface Props {
  /** That nothing was imported. */
  text: string;
  label: string;
  problems: PackProblemView[];
}

/** Why a pack is refused: every place, as its author wrote it, with what is wrong there. */
export function PackProblems({ text, label, problems }: Props) {
  return (
    <div class="pack-problems">
      <Notice text={text} />
      {problems.length > 0 && (
        <ul class="pack-problems__list" aria-label={label}>
          {problems.map(({ path, what }, at) => (
            // One place may have several things wrong.
            <li key={at} class="pack-problems__problem">
              <code class="pack-problems__path">
                <bdi>{path}</bdi>
              </code>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
