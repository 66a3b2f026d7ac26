import { useEffect, useRef } from 'preact/hooks';
import { PushButton } from '../PushButton';
import './KeptText.css';

interface Props {
  name: string;
  kind: 'html' | 'text';
  text: string;
  close: string;
  onClose: () => void;
}

/** Nothing of a kept page runs, and nothing is fetched for it: only what lies in it is shown. */
const LOCKED =
  '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

/** A kept web page, mail or text, over the page. */
export function KeptText({ name, kind, text, close, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="kept-text" aria-labelledby="kept-text" onClose={onClose}>
      <header class="kept-text__head">
        <h2 id="kept-text" class="kept-text__title">
          <bdi>{name}</bdi>
        </h2>
        <PushButton kind="outline" label={close} onPress={() => dialog.current?.close()} />
      </header>
      {kind === 'html' ? (
        <iframe class="kept-text__page" title={name} sandbox="" srcdoc={`${LOCKED}${text}`} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
        <pre class="kept-text__plain" tabIndex={0}>
          {text}
        </pre>
      )}
    </dialog>
  );
}
