import { Lock } from 'lucide';
import { Card } from '../../components/Card';
import { ConnectionLink } from '../../components/ConnectionLink';
import { Notice } from '../../components/Notice';
import { PackSteps } from '../../components/PackSteps';
import type { PageState } from './page-state';

/** An account page is watched from the page itself: this tells how. */
export function WatchHowTo({ page }: { page: PageState }) {
  const say = page.locale.value.words.packs;
  return (
    <Card
      title={say.wayWatch}
      aside={<ConnectionLink label={say.otherWays} href="#connections/add" />}
    >
      <PackSteps steps={say.watchSteps} />
      <Notice tone="quiet" glyph={Lock} text={say.watchPromise} />
    </Card>
  );
}
