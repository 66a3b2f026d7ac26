import { html } from 'hono/html';
import type { Markup } from './layout';
import type { Fact } from './line-facts';
import type { Visit } from './visit';

const asTerm = ({ label, value, bucket }: Fact): Markup =>
  html`<dt>${label}</dt>
    ${bucket === undefined ? html`<dd>${value}</dd>` : html`<dd data-bucket="${bucket}">${value}</dd>`}`;

const asRow = ({ label, value }: Fact): Markup =>
  html`<tr>
    <th scope="row">${label}</th>
    <td>${value}</td>
  </tr>`;

/** Names and values: a list, or in the new design a table. */
export const showFacts = ({ layout }: Visit, facts: readonly Fact[]): Markup =>
  layout === 'redesigned'
    ? html`<table class="facts">
        <tbody>
          ${facts.map(asRow)}
        </tbody>
      </table>`
    : html`<dl>${facts.map(asTerm)}</dl>`;
