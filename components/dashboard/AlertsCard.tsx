import type { AlertRowView } from '../../utils/view/dashboard/dashboard-shapes';
import type { Action } from '../../utils/view/shapes';
import { Card } from '../Card';
import { AlertRow } from './AlertRow';
import './AlertsCard.css';

interface Props {
  title: string;
  rules: { label: string; href: string };
  rows: AlertRowView[];
  /** What stands there where there is none. */
  none: string;
  onAction: (action: Action) => void;
}

/** Alerts that hold, and those that are over, each with its date. */
export function AlertsCard({ title, rules, rows, none, onAction }: Props) {
  return (
    <Card
      title={title}
      aside={
        <a class="alerts-card__rules" href={rules.href}>
          {rules.label}
        </a>
      }
    >
      {rows.length === 0 ? (
        <p class="alerts-card__none">{none}</p>
      ) : (
        <ul class="alerts-card__rows">
          {rows.map((row) => (
            <AlertRow key={row.id} row={row} onAction={onAction} />
          ))}
        </ul>
      )}
    </Card>
  );
}
