import { Trash } from 'lucide';
import { Card } from '../../components/Card';
import { ConnectionBar } from '../../components/ConnectionBar';
import { PushButton } from '../../components/PushButton';
import { removeDemoLine } from '../../utils/page/demo-line';
import type { PageState } from './page-state';
import { goTo } from './route';

/** The demo has nothing to fill in: what it is, and away with it. */
export function DemoCard({ page }: { page: PageState }) {
  const { options, demo, demoLine } = page.locale.value.words;
  const remove = (): void => {
    void removeDemoLine();
    goTo('connections');
  };
  return (
    <Card title={demoLine}>
      <p>{demo.note}</p>
      <ConnectionBar>
        <PushButton kind="outline" glyph={Trash} label={demo.remove} onPress={remove} />
        <PushButton kind="outline" label={options.close} onPress={() => goTo('connections')} />
      </ConnectionBar>
    </Card>
  );
}
