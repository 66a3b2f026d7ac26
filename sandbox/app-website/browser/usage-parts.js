/** @import { Allowance, AppConfig, RedesignedUsage, Usage, UsageBucket } from '../app-json' */
import { element } from './element.js';
import { amountIn, dateIn, fill } from './words.js';

/**
 * @param {string} label
 * @param {string} value
 */
const tile = (label, value) =>
  element(
    'div',
    { class: 'tile' },
    element('span', { class: 'tile-label' }, label),
    element('strong', { class: 'tile-value' }, value),
  );

/**
 * @param {string} label
 * @param {string} value
 */
const row = (label, value) =>
  element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, value));

/**
 * What stands there before the usage of a line has arrived.
 *
 * @param {AppConfig} config
 */
export const placeholders = ({ texts }) => [tile(texts.dataLeft, '—'), tile(texts.validUntil, '—')];

/**
 * @param {AppConfig} config
 * @param {UsageBucket} bucket
 */
function bucketTile(config, { bucketName, unit, remainingAmount, totalAmount }) {
  if (remainingAmount === null) return tile(bucketName, config.texts.unlimited);
  const left = amountIn(config, remainingAmount, unit);
  if (totalAmount === null) return tile(bucketName, left);
  return tile(bucketName, fill(config.texts.of, left, amountIn(config, totalAmount, unit)));
}

/**
 * @param {AppConfig} config
 * @param {Allowance} allowance
 */
function allowanceRow(config, { title, unit, consumed, limit }) {
  const { texts } = config;
  if (limit === null) return row(title, texts.unlimited);
  const [used, total] = [amountIn(config, consumed, unit), amountIn(config, limit, unit)];
  return row(title, fill(texts.usedOf, used, total));
}

/**
 * What one line has left and until when: tiles, or in the new design a table of sentences.
 *
 * @param {AppConfig} config
 * @param {Usage | RedesignedUsage} usage
 */
export function usageParts(config, usage) {
  const { texts, layout } = config;
  if ('allowances' in usage) {
    const { allowances, credit, period } = usage;
    const rows = allowances.map((allowance) => allowanceRow(config, allowance));
    if (credit) rows.push(row(texts.balance, amountIn(config, credit.value, credit.currency)));
    rows.push(row(period.over ? texts.expiredOn : texts.validUntil, dateIn(period.to)));
    return [element('table', {}, element('tbody', {}, ...rows))];
  }
  const end = tile(usage.expired ? texts.expiredOn : texts.validUntil, dateIn(usage.validTo));
  const tiles = usage.buckets.map((bucket) => bucketTile(config, bucket));
  return layout === 'reordered' ? [end, ...tiles] : [...tiles, end];
}
