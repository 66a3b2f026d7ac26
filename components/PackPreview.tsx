import { useEffect, useRef } from 'preact/hooks';
import type { PackPreviewView } from '../utils/view/pack-preview-view';
import { Notice } from './Notice';
import { PackFacts } from './PackFacts';
import './PackPreview.css';

/** What an imported pack may reach, before it is let in. */
export function PackPreview({ preview }: { preview: PackPreviewView }) {
  const { title, replaces, facts } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // Read out, and next in line for the keyboard: the buttons follow.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="pack-preview" aria-label={title}>
      <h3 ref={heading} class="pack-preview__title" tabIndex={-1}>
        {title}
      </h3>
      {replaces && <Notice tone="quiet" glyph="refresh" text={replaces} />}
      <PackFacts facts={facts} />
    </section>
  );
}
