import * as z from 'zod/mini';

const address = z.string().check(z.minLength(1), z.maxLength(2000));

/** Plain: no addresses to be typed off, nothing that is invisible or turns the text around. */
const PLAIN = /^(?!.*(?:https?:|www\.))[^\p{Cc}\u202a-\u202e\u2066-\u2069<>]+$/iu;
const plain = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(PLAIN));
const list = z.array(plain(160)).check(z.minLength(1), z.maxLength(10));
const optional = {
  address: z.optional(address),
  hours: z.optional(plain(120)),
  list: z.optional(list),
};

const appShape = z.strictObject({
  ios: optional.address,
  android: optional.address,
  windows: optional.address,
});

const deviceShape = z.strictObject({
  on: z.enum(['iphone', 'ipad', 'android', 'windows', 'macos', 'mifi']),
  steps: list,
});

const shopsShape = z.strictObject({
  finder: optional.address,
  hours: optional.hours,
  personal: optional.list,
  company: optional.list,
});

const hotlineShape = z.strictObject({
  number: z.string().check(z.regex(/^[+*#]?\d[\d ()./*#-]{1,28}$/)),
  hours: optional.hours,
  from: z.optional(z.enum(['home', 'abroad'])),
  free: z.optional(z.boolean()),
});

const chatShape = z.strictObject({ name: plain(60), url: address, hours: optional.hours });

const resellerShape = z.strictObject({
  name: plain(60),
  url: address,
  fee: z.optional(plain(80)),
  genuine: optional.list,
});

/** A month; nobody asks for more notice. */
const LONGEST_NOTICE = 31 * 24;

/** The ways to renew and to ask besides the checkout. Which hosts they may name: `checkChannels`. */
export const channelsShape = z.strictObject({
  app: z.optional(appShape),
  device: z.optional(z.array(deviceShape).check(z.maxLength(6))),
  shops: z.optional(shopsShape),
  hotlines: z.optional(z.array(hotlineShape).check(z.maxLength(6))),
  chats: z.optional(z.array(chatShape).check(z.maxLength(6))),
  resellers: z.optional(z.array(resellerShape).check(z.maxLength(10))),
  autoRenew: z.optional(
    z.strictObject({
      url: optional.address,
      hoursBefore: z.optional(z.int().check(z.gte(0), z.lte(LONGEST_NOTICE))),
    }),
  ),
});
