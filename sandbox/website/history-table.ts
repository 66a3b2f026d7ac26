import { html } from 'hono/html';
import { history } from '../world/history';
import type { Line } from '../world/line';
import { showAmount } from './format';
import type { Markup } from './layout';
import type { Visit } from './visit';

/** What a line used in the months before this one: a column for each thing it has. */
export function historyTable({ texts }: Visit, seed: number, line: Line, now: number): Markup {
  const columns = (['data', 'voice', 'sms'] as const).filter((name) => line.meters[name]);
  const names = { data: texts.data, voice: texts.calls, sms: texts.sms };
  return html`<h2>${texts.history}</h2>
    <table class="history">
      <thead>
        <tr>
          <th scope="col">${texts.month}</th>
          ${columns.map((name) => html`<th scope="col" class="amount">${names[name]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${history(seed, line, now).map(
          (month) => html`<tr>
            <th scope="row">${month.month}</th>
            ${columns.map(
              (name) =>
                html`<td class="amount">${showAmount(texts, name, month[name], undefined)}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>`;
}
