import { PageHead } from '../../components/dashboard/PageHead';
import type { DashboardLocale } from '../../utils/view/dashboard/dashboard-locale';
import type { Action } from '../../utils/view/shapes';

interface Props {
  locale: DashboardLocale;
  onAction: (action: Action) => void;
}

/** Where there is nothing to show yet, and what to do about it. */
export function NoLines({ locale: { dashboard }, onAction }: Props) {
  const add = () => onAction({ do: 'open-options', section: 'connections/add' });
  return (
    <PageHead
      title={dashboard.noLines}
      lead={dashboard.noLinesNext}
      next={{ label: dashboard.add, onPress: add }}
    />
  );
}
