import { useEffect, useRef } from 'preact/hooks';
import type { BackupView } from '../utils/view/data/backup-view';
import { PackFacts } from './PackFacts';
import './BackupPreview.css';

/** What a backup holds and would change, before it is brought back. */
export function BackupPreview({ view }: { view: BackupView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Read out, and next in line for the keyboard: the choice and the buttons follow.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="backup" aria-label={view.title}>
      <h3 ref={heading} class="backup__title" tabIndex={-1}>
        <bdi>{view.title}</bdi>
      </h3>
      <PackFacts facts={view.facts} />
      <table class="backup__table">
        <caption class="backup__caption">{view.caption}</caption>
        <thead>
          <tr>
            {view.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ name, numbers, loses }) => (
            <tr key={name} class={loses ? 'backup__loses' : undefined}>
              <th scope="row">{name}</th>
              {numbers.map((number, at) => (
                <td key={view.columns[at + 1]}>
                  <bdi>{number}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
