import type { AtOnce, Purchase } from '../domain/check-sheet';
import { addressOf, captiveBy, priceBefore, priceOf } from '../domain/check-sheet';
import { homeOf } from '../domain/checkout';
import type { Connection } from '../domain/connection';
import { providerTime } from '../domain/connection';
import type { Failure } from '../domain/failure';
import type { Money, Plan } from '../domain/model';
import { lacksTax, priceState } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import type { Renewal } from '../domain/renewal';
import { formatMoney } from './amounts';
import { getText } from './check-sheet-get';
import type { CheckRow, CheckSheetView } from './check-sheet-shapes';
import { dotted } from './dotted';
import { failureText } from './failure-text';
import { chargesOf } from './plan-charges';
import { regionName } from './plan-words';
import { sentences } from './sentences';
import type { SheetLocale } from './sheet-locale';

/** What is known besides the line and the plan. */
export interface CheckContext {
  connections: readonly Connection[];
  renewals: readonly Renewal[];
  atOnce: readonly AtOnce[];
  /** What it cost when it was asked for. */
  asked: Money | null;
  /** What the worker answered, where it opened nothing. */
  refused: { failure: Failure | null } | null;
  /** Is the mark set to open it at once next time? */
  skip: boolean;
}

const NAMED = 6;

const row = (name: string, text: string, note: CheckRow['note'] = null): CheckRow => ({
  name,
  text: [{ text }],
  parts: [],
  note,
});

function priceRow(purchase: Purchase, now: number, locale: SheetLocale): CheckRow {
  const { sheet } = locale;
  const { compare } = locale;
  const { plan, connection } = purchase;
  const at = providerTime(connection, now);
  const state = priceState(plan, at);
  if (state === 'unknown') return row(sheet.pay, sheet.priceUnknown);
  const untold = lacksTax(plan, at) ? compare.taxUnknown : compare.feeUnknown;
  const parts = chargesOf(plan, at, locale);
  return {
    name: sheet.pay,
    text: [],
    parts:
      state === 'whole'
        ? parts
        : parts.map((part) =>
            part.total ? { ...part, value: locale.words.price.from(part.value) } : part,
          ),
    note:
      state === 'whole' ? null : { text: sheet.plusUntold(untold), glyph: 'flag', tone: 'signal' },
  };
}

/** Where it works: a whole continent by its first countries. */
function regionsText({ regions }: Plan, locale: SheetLocale): string {
  const { sheet } = locale;
  const { list } = locale.words;
  if (regions.length === 0) return sheet.notTold;
  const shown = regions.length > NAMED + 1 ? regions.slice(0, NAMED) : regions;
  const names = shown.map((code) => regionName(code, locale));
  const rest = regions.length - shown.length;
  return list(rest === 0 ? names : [...names, sheet.more(rest)]);
}

function factRows(plan: Plan, locale: SheetLocale): CheckRow[] {
  const { sheet } = locale;
  const { plans } = locale;
  const { list } = locale.words;
  const methods = plan.paymentMethods.map((method) => plans.methods[method] ?? method);
  const rows = [
    row(sheet.payWith, methods.length === 0 ? sheet.notTold : list(methods)),
    row(sheet.worksIn, regionsText(plan, locale)),
  ];
  if (plan.tethering !== 'blocked') return rows;
  const note = { text: plans.noTethering, glyph: 'flag', tone: 'signal' } as const;
  return [...rows, { name: sheet.tethering, text: [], parts: [], note }];
}

function warningsFor(
  purchase: Purchase,
  context: CheckContext,
  now: number,
  locale: SheetLocale,
): string[] {
  const { sheet } = locale;
  const money = (price: Money) => formatMoney(price, locale);
  const price = priceOf(purchase, now);
  const before = priceBefore(purchase, context, now);
  const captive = captiveBy(context.connections, purchase.connection, now);
  const changed =
    before === undefined || before === null
      ? []
      : [
          price === null
            ? sheet.unknownNow(money(before))
            : sheet.changed(money(price), money(before)),
        ];
  const said = [...changed, ...strangerText(purchase.plan, locale)];
  if (captive === null) return said;
  const named = captive.id === purchase.connection.id ? '' : sheet.captiveAt(captive.name);
  return [...said, sheet.captive(named)];
}

/** Where somebody else than the provider asks, it should be known what need not be told. */
function strangerText({ channel, identityCheck }: Plan, { sheet }: SheetLocale): string[] {
  if (channel?.kind !== 'third-party') return [];
  const seller = channel.name ?? sheet.stranger;
  return [identityCheck === true ? sheet.needsNoSecret(seller) : sheet.needsNoPapers(seller)];
}

function refusalText(failure: Failure | null, locale: SheetLocale): string {
  const { plans } = locale;
  const { failures } = locale.words;
  const { redirect, broken } = failures.checkout;
  const why = failure?.kind === 'unsafe' ? failure.why : null;
  const ofCheckout = why === 'redirect' ? redirect : why === 'malformed' ? broken : null;
  const [what, next] = ofCheckout ?? Object.values(failureText(failure, locale));
  return sentences(locale, plans.refused, what, next);
}

/** What the link cannot tell the checkout. Links that name their plan do so in many ways. */
function untoldRows(
  { plan, reading }: Purchase,
  line: RankedLine,
  locale: SheetLocale,
): CheckRow[] {
  const { sheet } = locale;
  const { name, tail } = line.line.reading;
  const template = plan.checkout ?? '';
  const tells = (variable: string, value: string) =>
    template.includes(`{${variable}}`) || template.includes(value);
  const untold = [
    ...(tells('line', reading.lineId) ? [] : [tail === null ? name : `${name} ••${tail}`]),
    ...(tells('offering', plan.id) ? [] : [plan.name]),
  ];
  return untold.length === 0 ? [] : [row(sheet.chooseThere, locale.words.list(untold))];
}

/** The plan is no longer listed: nothing can be opened, and nothing else be said of it. */
export function goneSheet({ sheet }: SheetLocale): CheckSheetView {
  return {
    title: sheet.title,
    rows: [],
    warnings: [],
    refusal: sheet.gone,
    hint: '',
    skip: null,
    open: null,
    home: null,
    back: sheet.back,
  };
}

/** Everything that somebody who is about to pay should have seen. */
export function toCheckSheet(
  line: RankedLine,
  plan: Plan,
  context: CheckContext,
  locale: SheetLocale,
): CheckSheetView {
  const { sheet } = locale;
  const { connection, now } = line;
  const { reading } = line.line;
  const purchase = { connection, reading, plan };
  const address = addressOf(purchase);
  const refused = context.refused ?? (address.ok ? null : { failure: address.failure });
  // A bug, or a worker that was stopped in the middle, is worth another try.
  const opens = refused === null || refused.failure === null;
  const price = priceOf(purchase, now);
  const home = opens ? null : homeOf(connection);
  const tail = reading.tail === null ? '' : `••${reading.tail}`;
  const where = address.ok
    ? [
        row(sheet.opens, address.value.host, {
          text: sheet.addressChecked(connection.name),
          glyph: 'check',
          tone: 'quiet',
        }),
      ]
    : [];
  return {
    title: sheet.title,
    rows: [
      row(sheet.line, dotted([reading.name, tail], locale)),
      { ...row(sheet.get, ''), text: getText(plan, line, locale) },
      priceRow(purchase, now, locale),
      ...factRows(plan, locale),
      ...where,
      ...(address.ok ? untoldRows(purchase, line, locale) : []),
    ],
    warnings: warningsFor(purchase, context, now, locale),
    refusal: refused === null ? '' : refusalText(refused.failure, locale),
    hint: price === null ? sheet.payThere : sheet.hereNotThere(formatMoney(price, locale)),
    skip: opens ? { label: sheet.skip, on: context.skip } : null,
    open: opens ? sheet.open : null,
    home: home === null ? null : { label: sheet.home, url: home },
    back: sheet.back,
  };
}
