import type { Compared } from '../domain/compare/compare-offers';
import { dotted } from './dotted';
import { renewButton } from './plain-actions';
import { joinedCell, planCell, planName, UNKNOWN } from './plan-table-cells';
import { gigabyteOf, keyOf, TABLE_COLUMNS, type TableContext } from './plan-table-context';
import type { PlanTableLocale } from './plan-table-locale';
import type { PlanPinsView } from './plan-table-shapes';
import { againstWords } from './plan-tags';
import { priceTerms, useTerms } from './plan-terms';
import { activationText } from './steps';

export const MOST_PINS = 4;

/** What has no column of its own. */
function moreFacts(
  row: Compared,
  context: TableContext,
  locale: PlanTableLocale,
): { name: string; value: string }[] {
  const { table, words, plans } = locale;
  const { facts } = table;
  const { plan } = row.offer;
  const extras = [
    plan.voiceSeconds === null ? '' : words.calls(Math.floor(plan.voiceSeconds / 60)),
    plan.smsMessages === null ? '' : words.sms(plan.smsMessages),
  ];
  const { methods } = plans;
  return [
    { name: facts.includes, value: words.names(extras.filter(Boolean)) },
    {
      name: facts.takesEffect,
      value: plan.activationSeconds === null ? '' : activationText(plan.activationSeconds, locale),
    },
    ...priceTerms(row, context.line.now, locale),
    ...useTerms(row, gigabyteOf(row, context), locale),
    {
      name: facts.payWith,
      value: words.names(plan.paymentMethods.map((method) => methods[method] ?? method)),
    },
    { name: facts.against, value: dotted(againstWords(row, context.need, locale), locale) },
  ];
}

/** Every fact of one plan, in an order that all have. */
function factsOf(
  row: Compared,
  context: TableContext,
  locale: PlanTableLocale,
): { name: string; value: string }[] {
  const ownId = context.line.connection.id;
  const columns = TABLE_COLUMNS.filter((column) => column !== 'plan').map((column) => ({
    name: locale.table.columns[column],
    value: joinedCell(planCell(column, row, gigabyteOf(row, context), ownId, locale)),
  }));
  return [...columns, ...moreFacts(row, context, locale)];
}

/** Pinned plans side by side; what is not alike is marked. */
export function toPinsView(
  pinned: Compared[],
  context: TableContext,
  locale: PlanTableLocale,
): PlanPinsView | null {
  if (pinned.length === 0) return null;
  const { table } = locale;
  const columns = pinned.map((row) => ({ key: keyOf(row), facts: factsOf(row, context, locale) }));
  const names = columns[0]?.facts.map(({ name }) => name) ?? [];
  return {
    title: table.pinned,
    lead: table.pinnedLead,
    clear: table.clearPins,
    plans: pinned.map((row) => {
      const name = planName(row, gigabyteOf(row, context), locale);
      const { plan, forLine } = row.offer;
      return {
        key: keyOf(row),
        name,
        unpin: table.unpin(name),
        button: forLine ? renewButton(plan, context.line, 'outline', locale) : null,
      };
    }),
    facts: names.map((name, at) => {
      const values = columns.map(({ key, facts }) => ({
        key,
        value: facts[at]?.value || UNKNOWN,
      }));
      const differ = new Set(values.map(({ value }) => value)).size > 1;
      return { name, values, differs: differ ? table.differs : '' };
    }),
  };
}
