import { parse } from '../domain/checkout-address';
import { readableHost } from '../domain/checkout-punycode';
import type { Stored } from './contexts';
import type { GuardLocale } from './guard-locale';

/** Why a checkout does not lead on, and both ways out. */
export interface GuardView {
  title: string;
  lead: string;
  /** Null where there is nothing to decide any more. */
  place: { label: string; host: string; why: string; needs: string } | null;
  back: string;
  on: string;
  hint: string;
  /** What becomes of a form that was being sent there. */
  form: string;
}

/** As the address bar would show it, and how it is spelled where that is something else. */
function hostText(url: string): string {
  const address = parse(url);
  if (address === null) return url;
  const { protocol, hostname, host } = address;
  const readable = readableHost(hostname);
  const spelled = readable === hostname ? host : `${host} (${readable})`;
  return protocol === 'https:' ? spelled : `${protocol}//${spelled}`;
}

export function toGuard(stored: Stored, renewalId: string, locale: GuardLocale): GuardView {
  const { guard } = locale;
  const renewal = stored.renewals.find(({ id }) => id === renewalId);
  const connection = stored.connections.find(({ id }) => id === renewal?.connectionId);
  const stopped = renewal?.tab?.stopped;
  if (connection === undefined || stopped === undefined) {
    return {
      title: guard.gone,
      lead: guard.goneNext,
      place: null,
      back: '',
      on: '',
      hint: '',
      form: '',
    };
  }
  const { name } = connection;
  return {
    title: guard.title,
    lead: guard.lead(name),
    place: {
      label: guard.where,
      host: hostText(stopped.url),
      why: guard.why[stopped.why](name),
      needs: guard.needs,
    },
    back: guard.back(name),
    on: guard.on,
    hint: guard.onHint,
    form: guard.form,
  };
}
