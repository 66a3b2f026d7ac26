import type { ComponentChildren } from 'preact';
import type { RailView } from '../../utils/view/dashboard/dashboard-shapes';
import '../base.css';
import './DashboardFrame.css';
import { Rail } from './Rail';

interface Props {
  rail: RailView;
  onSearch: (search: string) => void;
  children: ComponentChildren;
}

/** The lines at the side, one of them beside them; below 900 px the side lies on top. */
export function DashboardFrame({ rail, onSearch, children }: Props) {
  return (
    <div class="dashboard">
      <Rail rail={rail} onSearch={onSearch} />
      <main class="dashboard__main">{children}</main>
    </div>
  );
}
