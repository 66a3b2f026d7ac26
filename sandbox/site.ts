export const layouts = ['classic', 'renamed', 'redesigned', 'reordered'] as const;
export type Layout = (typeof layouts)[number];

export const signedOutAnswers = ['usual', 'redirect', '401', '403', '204', 'form'] as const;
export type SignedOutAs = (typeof signedOutAnswers)[number];

export const notices = ['none', 'maintenance', 'back-soon', 'captcha'] as const;
export type Notice = (typeof notices)[number];

/** Where the checkout sends those who want to pay, instead of taking the payment itself. */
export interface CheckoutWays {
  /** Somebody took the checkout over: it leads there. */
  readonly hijackedTo: string | null;
  /** Where the form is sent in place of the checkout itself. */
  readonly formTo: string | null;
  /** Pages of payment services, by the way to pay. */
  readonly services: Readonly<Partial<Record<string, string>>>;
}

/** How both websites present themselves, whoever looks. */
export interface Site {
  readonly layout: Layout;
  /** `usual`: a page redirects to the sign-in, JSON is refused with 401. */
  readonly signedOutAs: SignedOutAs;
  /** What stands in place of every page. */
  readonly notice: Notice;
  /** Seconds the maintenance page asks for. */
  readonly retryAfter: number;
  readonly checkout: CheckoutWays;
}

export const firstSite: Site = {
  layout: 'classic',
  signedOutAs: 'usual',
  notice: 'none',
  retryAfter: 600,
  checkout: { hijackedTo: null, formTo: null, services: {} },
};
