import { APP_STORES } from '../domain/channels/known-places';
import { checkAddress, checkOrigin, checkTemplate, isFault } from './check-address';
import { checkHeader, checkKeyHeader } from './check-header';
import type { PackFault, PackProblem } from './pack-problem';
import type { ProviderPack } from './pack-shape';

export const problemAt = (path: string, fault: PackFault | null): PackProblem[] =>
  fault === null ? [] : [{ path, ...fault }];

export const onOneOf = (checked: URL | PackFault, origins: readonly string[]): PackFault | null => {
  if (isFault(checked)) return checked;
  return origins.includes(checked.origin)
    ? null
    : { kind: 'undeclared-host', origin: checked.origin.slice(0, 100) };
};

const hosts = ({ hosts, checkoutHosts = [] }: ProviderPack): PackProblem[] => [
  ...hosts.flatMap((origin, index) => problemAt(`hosts[${index}]`, checkOrigin(origin))),
  ...checkoutHosts.flatMap((origin, index) =>
    problemAt(`checkoutHosts[${index}]`, checkOrigin(origin)),
  ),
];

function requests(pack: ProviderPack): PackProblem[] {
  const asked = (pack.asks ?? []).map(({ name }) => name);
  return pack.requests.flatMap(({ url, headers = {} }, index) => [
    ...problemAt(`requests[${index}].url`, onOneOf(checkTemplate(url, asked), pack.hosts)),
    ...Object.entries(headers).flatMap(([name, value]) =>
      problemAt(`requests[${index}].headers.${name}`, checkHeader(name, value)),
    ),
  ]);
}

function signIn({ signIn, hosts }: ProviderPack): PackProblem[] {
  if (signIn.kind === 'header') return problemAt('signIn.name', checkKeyHeader(signIn.name));
  if (signIn.kind !== 'client-credentials') return [];
  return problemAt('signIn.tokenUrl', onOneOf(checkAddress(signIn.tokenUrl), hosts));
}

function links({ links = {}, hosts, checkoutHosts = [] }: ProviderPack): PackProblem[] {
  const declared = [...hosts, ...checkoutHosts];
  return Object.entries(links).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const names = name === 'checkout' ? ['line', 'offering'] : [];
    const origins = name.startsWith('app') ? [...declared, ...APP_STORES] : declared;
    return problemAt(`links.${name}`, onOneOf(checkTemplate(text, names), origins));
  });
}

/** That a pack reaches nothing but what it declares, with nothing but what it may send. */
export const checkHosts = (pack: ProviderPack): PackProblem[] => [
  ...hosts(pack),
  ...signIn(pack),
  ...requests(pack),
  ...links(pack),
];
