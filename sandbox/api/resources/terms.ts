import type { Terms } from '../../world/terms';
import { flag, size, words } from './value-use';

const maybeFlag = (name: string, value: boolean | undefined) =>
  value === undefined ? [] : [flag(name, value)];

const maybeWords = (name: string, values: readonly (string | undefined)[]) => {
  const said = values.filter((value) => value !== undefined);
  return said.length === 0 ? [] : [words(name, said)];
};

/** The terms of an offering, those that are said. */
export const termsOf = (terms: Terms) => [
  ...maybeWords('activation', [terms.activation]),
  ...size('installWithin', terms.installWithinDays, 'day'),
  ...maybeWords('validityKind', [terms.validityKind]),
  ...maybeWords('networks', terms.networks ?? []),
  ...size('speed', terms.speed, 'kbit/s'),
  ...maybeWords('atLimit', [terms.atLimit]),
  ...maybeFlag('fairUse', terms.fairUse),
  ...maybeFlag('identityCheck', terms.identityCheck),
  ...maybeFlag('taxIncluded', terms.taxIncluded),
  ...maybeWords('salesChannel', [terms.seller?.kind]),
  ...maybeWords('seller', [terms.seller?.name.en]),
  ...size('maxPurchases', terms.maxPurchases, 'purchase'),
];
