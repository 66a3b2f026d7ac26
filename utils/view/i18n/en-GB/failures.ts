import { checkoutFaults } from './checkout-faults';

/** What happened, and what to do next. */
type Sentence = string[];
export type FailureWords = {
  [Name in
    | 'offline'
    | 'unreachable'
    | 'timeout'
    | 'tokenWrong'
    | 'sessionEnded'
    | 'maintenance'
    | 'otherAccount'
    | 'tooSlow'
    | 'needsScripts'
    | 'pageGone'
    | 'noSuchLine'
    | 'wrongCheckDigit'
    | 'refused'
    | 'notReady'
    | 'tokenEnded'
    | 'forbidden'
    | 'rateLimited'
    | 'notAProvider'
    | 'notJson'
    | 'cutShort'
    | 'tooBig'
    | 'noLines'
    | 'redirect'
    | 'notHttps'
    | 'malformed'
    | 'query'
    | 'undeclared'
    | 'credentials'
    | 'locked'
    | 'unentered'
    | 'notPermitted'
    | 'bug']: Sentence;
} & {
  server: (status: number) => Sentence;
  checkout: Record<keyof typeof checkoutFaults, Sentence>;
} & {
  [Name in
    | 'pageChanged'
    | 'sameLineTwice'
    | 'partial'
    | 'doesNotAddUp'
    | 'wrongType'
    | 'negative'
    | 'tooLarge'
    | 'unknownUnit']: (path: string) => Sentence;
};

/** Why something could not be read or opened, in English; the other languages have exactly these keys, by type. */
export const failures: FailureWords = {
  offline: ['No network.', 'DataLeft tries again as soon as you are online.'],
  unreachable: [
    'Nothing answers at this address.',
    'Check it for a typing error; the provider may also be down.',
  ],
  timeout: ['The provider did not answer in time.', 'DataLeft tries again by itself.'],
  tokenWrong: [
    'The provider does not accept this token, key or password.',
    'Copy it again, whole, from your provider’s account page.',
  ],
  tokenEnded: [
    'The token, key or password no longer works.',
    'It has expired or was withdrawn. Get a new one from your provider and enter it in the settings.',
  ],
  sessionEnded: [
    'You are signed out at the provider.',
    'Sign in there; DataLeft goes on reading by itself.',
  ],
  maintenance: [
    'The provider’s website is closed for maintenance.',
    'DataLeft tries again by itself.',
  ],
  otherAccount: [
    'The browser is signed in to another account.',
    'Its numbers were not mixed in. Sign in to the watched account, or watch this one as well.',
  ],
  pageChanged: (path: string) => [
    `The page has changed: “${path}” is no longer where it was.`,
    'Nothing is guessed. Open the page and point at it again.',
  ],
  noSuchLine: ['The provider knows no such line on this account.', 'Check the number of the line.'],
  sameLineTwice: (path) => [
    `Two lines have the same id (“${path}”) and cannot be told apart.`,
    'Nothing was stored. Report it to your provider.',
  ],
  wrongCheckDigit: [
    'This is not the number of a card: its last digit does not fit the others.',
    'Copy the ICCID again, all 19 or 20 digits of it.',
  ],
  refused: [
    'The provider answered that it cannot do this.',
    'Check what you entered; DataLeft tries again by itself.',
  ],
  partial: (path) => [
    `The provider sent only part of the answer: “${path}” is missing.`,
    'What was known stays; DataLeft tries again by itself.',
  ],
  notReady: ['The provider is still preparing the report.', 'DataLeft asks again by itself.'],
  pageGone: [
    'The watched page is not there any more, or it belongs to another account.',
    'Nothing was mixed in. Open your account page; if it has moved, watch it there.',
  ],
  doesNotAddUp: (path: string) => [
    `The amounts at “${path}” contradict each other.`,
    'Nothing is guessed. Open the page and look; point again if it has changed.',
  ],
  tooSlow: ['The page is too large to be read.', 'Watch a page that shows just this line.'],
  needsScripts: [
    'The page stays empty until its scripts have run.',
    'It is read whenever you visit it, or in the background if you allow that.',
  ],
  forbidden: ['This token may not read usage.', 'Ask your provider for one that may.'],
  rateLimited: [
    'The provider asks for a pause.',
    'DataLeft waits a little longer before it asks again.',
  ],
  server: (status: number) => [
    `The provider has a fault of its own (${status}).`,
    'DataLeft tries again by itself.',
  ],
  notAProvider: [
    'This address is no provider that DataLeft knows.',
    'Enter the address of the API, not of the website.',
  ],
  notJson: [
    'The answer is not in a form that can be read.',
    'The provider may be under maintenance, or this is not its API.',
  ],
  cutShort: [
    'The answer broke off in the middle.',
    'DataLeft tries again; if it stays so, tell the provider.',
  ],
  wrongType: (path: string) => [
    `The answer has something unexpected at “${path}”.`,
    'Nothing is guessed. Tell the provider, or send us this place.',
  ],
  negative: (path: string) => [
    `The answer has a negative amount at “${path}”.`,
    'Nothing is guessed. Tell the provider, or send us this place.',
  ],
  tooLarge: (path: string) => [
    `The answer has an impossibly large amount at “${path}”.`,
    'Nothing is guessed. Tell the provider, or send us this place.',
  ],
  unknownUnit: (path: string) => [
    `The answer has an unknown unit at “${path}”.`,
    'Nothing is guessed. Send us this place and DataLeft will learn it.',
  ],
  tooBig: ['The answer is far too long for an account.', 'Check the address.'],
  noLines: [
    'The provider answers, and lists no line for this token.',
    'Check that the token belongs to the account with your line.',
  ],
  redirect: [
    'The address leads on to another place.',
    'DataLeft did not follow, so that your token stays where it belongs. Enter the final address.',
  ],
  notHttps: ['Only https addresses are safe.', 'Use the one that begins with https://.'],
  query: [
    'Only the begin of the address belongs here.',
    'Leave out the question mark or number sign, and what follows.',
  ],
  malformed: ['This is no complete address.', 'It looks like https://api.provider.example.'],
  undeclared: [
    'This leads to a place that the provider has not declared as its own.',
    'If you know it, enter it as the website of this connection; else go by the provider’s home page.',
  ],
  credentials: [
    'There is a user name or password in the address.',
    'Remove it; genuine providers do not do this.',
  ],
  unentered: [
    'Its token was entered on another machine, and tokens do not travel.',
    'Enter it once on this machine; until then nobody is asked.',
  ],
  locked: [
    'Locked: enter the passphrase.',
    'DataLeft asks for it once each time the browser is started, in its settings under Security.',
  ],
  notPermitted: [
    'The browser does not let DataLeft read this address.',
    'Allow it again in the settings of this connection.',
  ],
  checkout: checkoutFaults,
  bug: ['Something went wrong in DataLeft.', 'Nothing is lost. Try once more.'],
};
