import type { ConnectionSummary } from '../utils/view/connection-view';
import './ConnectionTable.css';
import { Icon } from './Icon';
import { Lamp } from './Lamp';

interface Props {
  label: string;
  heads: { name: string; readFrom: string; lines: string; state: string };
  rows: ConnectionSummary[];
  /** The open one is marked. */
  current?: string | null;
  onOpen: (id: string) => void;
}

export function ConnectionTable({ label, heads, rows, current = null, onOpen }: Props) {
  return (
    <table class="connections" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.readFrom}</th>
          <th scope="col">{heads.lines}</th>
          <th scope="col" colSpan={2}>
            {heads.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} class={row.id === current ? 'connections__current' : undefined}>
            <th scope="row">
              <button type="button" class="connections__open" onClick={() => onOpen(row.id)}>
                {row.name}
              </button>
              <span class="connections__detail">{row.detail}</span>
            </th>
            <td>
              {row.readFrom}
              <span class="connections__detail">
                <bdi>{row.address}</bdi>
              </span>
            </td>
            <td>{row.lines}</td>
            <td>
              {row.lamp && <Lamp lamp={row.lamp} />}
              {row.state && (
                <span class={row.lamp ? 'connections__detail' : undefined}>{row.state}</span>
              )}
            </td>
            <td class="connections__chevron">
              <Icon name="forward" size={14} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
