import type { Alert } from '../../../utils/domain/alerts/alert';
import { openAlert } from '../../../utils/domain/alerts/alert';
import type { Line } from '../../../utils/domain/connection';
import type { Face } from './face';
import { catalogues } from './face-plans';
import type { Rows } from './rows';
import { FACE_NOW, leb } from './world';

const POPUP = { width: 384, height: 588 };

export const popup = (name: string, rows: Rows, more: Partial<Face> = {}): Face => ({
  name: `popup-${name}`,
  address: 'popup.html',
  size: POPUP,
  rows,
  ...more,
});

/** With plans to renew from, and this one line. */
export const one = (line: Line, rows: Rows = {}): Rows => ({
  connections: [leb],
  catalogues,
  lines: [line],
  ...rows,
});

export const alert = (parts: Partial<Alert> & Pick<Alert, 'id' | 'kind'>): Alert =>
  openAlert({ family: parts.id, connectionId: 'leb', lineKey: 'leb/jp', ...parts }, FACE_NOW);
