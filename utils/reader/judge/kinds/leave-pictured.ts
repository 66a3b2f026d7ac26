import type { Finding } from '../finding';
import type { Line } from '../line';
import { wordsOf } from './words-of';

const APP = wordsOf(
  'app|apps|app store|google play|appli|application|aplikac|aplicac|aplicat|aplicaț|applicazione|sovellu|alkalmazás|приложени|застосун|додатк|апликаци|εφαρμογ|uygulama|rakenduse|lietotn|programėl|қосымша|تطبيق|اپلیکیشن|برنامه|אפליקצי|アプリ|應用程式|应用|手机客户端|앱|แอป|ứng dụng|screenshot|bildschirm|scherm|pantalla|schermata|skärm',
);
/** A part of a page of more lines shows more than a picture. */
const WIDEST = 14;
const OFFERS = 2;

const isSize = ({ quantity, aside }: Finding): boolean =>
  quantity.kind === 'data' && aside === null;

const isSold = ({ quantity, aside }: Finding): boolean =>
  quantity.kind === 'data' && (aside === 'price' || aside === 'offer');

/**
 * A shop shows what its app looks like: "18.4 GB left" among prices, beside the words for an app,
 * on a page of nobody's.
 */
export function leavePictured(findings: readonly Finding[], lines: readonly Line[]): void {
  const own = findings.filter(isSize);
  if (own.length === 0 || findings.filter(isSold).length < OFFERS) return;
  if (!own.every(({ at }) => isBesideApp(at, lines))) return;
  for (const one of findings) one.aside ??= 'offer';
}

/** Between the heading above and the next one. */
function isBesideApp(at: number, lines: readonly Line[]): boolean {
  let first = at;
  while (first > 0 && lines[first]?.segment.heading !== true) first--;
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]?.segment.heading !== true) last++;
  if (lines[first]?.segment.heading !== true || last - first > WIDEST) return false;
  return lines.slice(first, last + 1).some(({ segment }) => APP.test(segment.folded));
}
