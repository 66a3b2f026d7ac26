import type { Offering } from '../world/offering';
import { showSpeed, showValidity } from './format';
import type { Visit } from './visit';

type Fact = readonly [string, string];

const fact = (label: string, shown: string | undefined): readonly Fact[] =>
  shown === undefined ? [] : [[label, shown]];

const yesOrNo = (words: { yes: string; no: string }, is: boolean | undefined) =>
  is === undefined ? undefined : is ? words.yes : words.no;

/** `30 days`, and how they count. */
export function lasts({ texts }: Visit, { validity, terms }: Offering): string {
  const length = showValidity(texts, validity);
  return terms.validityKind === undefined ? length : texts.lasts[terms.validityKind](length);
}

/** The terms of a plan, those that are said. */
export function termsFacts({ texts, language }: Visit, { terms }: Offering): readonly Fact[] {
  const { activation, installWithinDays, speed, atLimit, seller, maxPurchases } = terms;
  const begins = [
    ...(activation === undefined ? [] : [texts.beginsWith[activation]]),
    ...(installWithinDays === undefined ? [] : [texts.installWithin(installWithinDays)]),
  ].join(', ');
  return [
    ...fact(texts.begins, begins || undefined),
    ...fact(texts.networks, terms.networks?.join(', ')),
    ...fact(texts.speed, speed === undefined ? undefined : texts.upTo(showSpeed(speed))),
    ...fact(texts.usedUp, atLimit && texts.usedUpThen[atLimit]),
    ...fact(texts.fairUse, yesOrNo(texts.applies, terms.fairUse)),
    ...fact(texts.identity, yesOrNo(texts.needed, terms.identityCheck)),
    ...fact(texts.soldBy, seller && `${seller.name[language]} (${texts.seller[seller.kind]})`),
    ...fact(texts.atMost, maxPurchases === undefined ? undefined : texts.times(maxPurchases)),
  ];
}
