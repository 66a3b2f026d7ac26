/** The ways to renew and to ask besides the checkout, as a provider's pack tells them. Texts are plain. */

export type ChannelDevice = 'iphone' | 'ipad' | 'android' | 'windows' | 'macos' | 'mifi';

export type AppStore = 'ios' | 'android' | 'windows';

/** As written; `from`: where it can be called from, where that is told. */
export interface Hotline {
  number: string;
  hours?: string | undefined;
  from?: 'home' | 'abroad' | undefined;
  free?: boolean | undefined;
}

export interface Chat {
  name: string;
  url: string;
  hours?: string | undefined;
}

export interface Reseller {
  name: string;
  url: string;
  /** What it takes besides the price, in words; absent: not told. */
  fee?: string | undefined;
  /** How to tell that it is genuine. */
  genuine?: string[] | undefined;
}

export interface Shops {
  finder?: string | undefined;
  hours?: string | undefined;
  /** What to bring, for people and for companies. */
  personal?: string[] | undefined;
  company?: string[] | undefined;
}

export interface Channels {
  app?: { [Store in AppStore]?: string | undefined } | undefined;
  /** Where a device renews in its own settings: the steps. */
  device?: { on: ChannelDevice; steps: string[] }[] | undefined;
  shops?: Shops | undefined;
  hotlines?: Hotline[] | undefined;
  chats?: Chat[] | undefined;
  resellers?: Reseller[] | undefined;
  /** Where automatic renewal is switched, and how long before the charge at the latest. */
  autoRenew?: { url?: string | undefined; hoursBefore?: number | undefined } | undefined;
}
