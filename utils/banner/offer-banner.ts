import type { BannerView } from '../view/banner-view';
import { type DrawnBanner, drawBanner } from './draw-banner';
import { isPaymentPage } from './is-payment-page';
import { pageSigns } from './page-signs';

export type BannerAnswer = BannerView | 'wait' | null;

/** The worker, as far as the page speaks with it. */
export interface BannerTalk {
  /** `wait`: not on this website; null: there is none; undefined: no answer. */
  ask(claim: string): Promise<BannerAnswer | undefined>;
  closed(claim: string, open: boolean): Promise<void>;
  isThere(): boolean;
}

const SECOND = 1_000;
/** Seconds in sight, after which it goes by itself. */
const SHOWN_FOR = 60;
const TRIES = 3;

/** Not `randomUUID`: pages without https have none. */
const newClaim = (): string => [...crypto.getRandomValues(new Uint32Array(4))].join('-');

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

function isFullScreen(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

/** Nobody is disturbed who pays, or who watches a film. */
const mustBeSilent = (): boolean => isFullScreen() || isPaymentPage(pageSigns(document));

/**
 * Asks for the banner as soon as the page may show it, shows it, and is then over.
 * @param over nothing is left behind in the page
 * @returns has it look again now
 */
export function offerBanner(talk: BannerTalk, over: () => void): () => void {
  const claim = newClaim();
  const ended = new AbortController();
  let asking = false;
  let again = false;
  let drawn: DrawnBanner | null = null;

  function end(): void {
    drawn?.remove();
    ended.abort();
    over();
  }

  function show(view: BannerView): void {
    const close = (open: boolean) => {
      end();
      void talk.closed(claim, open);
    };
    const banner = drawBanner(view, { open: () => close(true), close: () => close(false) });
    drawn = banner;
    let seconds = 0;
    const tick = setInterval(() => {
      const silent = mustBeSilent();
      banner.hide(silent);
      const seen = !silent && document.visibilityState === 'visible';
      if (seen && !banner.isHeld()) seconds += 1;
      if (seconds >= SHOWN_FOR || !talk.isThere()) end();
    }, SECOND);
    ended.signal.addEventListener('abort', () => clearInterval(tick));
  }

  /** A worker that dies on the question is followed by one that answers it. */
  async function ask(): Promise<BannerAnswer> {
    for (let tries = 0; tries < TRIES && talk.isThere(); tries += 1) {
      const answer = await talk.ask(claim);
      if (answer !== undefined) return answer;
      await sleep(SECOND);
    }
    return null;
  }

  async function look(): Promise<void> {
    again = true;
    if (asking || drawn !== null) return;
    asking = true;
    while (again && document.visibilityState === 'visible' && !mustBeSilent()) {
      again = false;
      const answer = await ask();
      if (ended.signal.aborted || answer === 'wait') break;
      if (answer !== null) {
        show(answer);
        break;
      }
      if (!again) end();
    }
    asking = false;
  }

  const { signal } = ended;
  document.addEventListener('visibilitychange', () => void look(), { signal });
  document.addEventListener(
    'fullscreenchange',
    () => {
      drawn?.hide(mustBeSilent());
      void look();
    },
    { signal },
  );
  // A page that is kept for the way back must not show it a second time.
  addEventListener('pagehide', end, { signal });
  void look();
  return () => void look();
}
