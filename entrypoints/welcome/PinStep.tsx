import { Pin } from 'lucide';
import { Notice } from '../../components/Notice';
import { PackSteps } from '../../components/PackSteps';
import { PinPicture } from '../../components/PinPicture';
import { pinnedBy } from '../../utils/platform/pinned';
import type { WelcomeLocale } from '../../utils/view/welcome-locale';

interface Props {
  isPinned: boolean;
  locale: WelcomeLocale;
}

/** Where the icon is hidden, and whether it still is. */
export function PinStep({ isPinned, locale: { welcome, words } }: Props) {
  const { pinSteps } = welcome;
  return (
    <>
      <PinPicture name={words.product} by={pinnedBy} />
      <PackSteps steps={[pinSteps.puzzle, pinSteps[pinnedBy]]} />
      <Notice
        tone="quiet"
        glyph={isPinned ? 'check' : Pin}
        text={isPinned ? welcome.pinned : welcome.notPinned}
      />
    </>
  );
}
