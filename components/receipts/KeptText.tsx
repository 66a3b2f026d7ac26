import { useEffect, useState } from 'preact/hooks';
import { PushButton } from '../PushButton';
import { ScrollRegion } from '../ScrollRegion';
import { useModal } from '../use-modal';
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

/** By an address of its own: a text that is written into a frame would have to be trusted. */
function KeptPage({ name, text }: Pick<Props, 'name' | 'text'>) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const page = new Blob([LOCKED, text], { type: 'text/html;charset=utf-8' });
    const url = URL.createObjectURL(page);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);
  if (address === null) return null;
  return <iframe class="kept-text__page" title={name} sandbox="" src={address} />;
}

/** A kept web page, mail or text, over the page. */
export function KeptText({ name, kind, text, close, onClose }: Props) {
  const { dialog, close: end, closed } = useModal(text, onClose);
  return (
    <dialog ref={dialog} class="kept-text" aria-labelledby="kept-text" onClose={closed}>
      <header class="kept-text__head">
        <h2 id="kept-text" class="kept-text__title">
          <bdi>{name}</bdi>
        </h2>
        <PushButton kind="outline" label={close} onPress={end} />
      </header>
      {kind === 'html' ? (
        <KeptPage name={name} text={text} />
      ) : (
        <ScrollRegion class="kept-text__scroll" label={name}>
          <pre class="kept-text__plain">{text}</pre>
        </ScrollRegion>
      )}
    </dialog>
  );
}
