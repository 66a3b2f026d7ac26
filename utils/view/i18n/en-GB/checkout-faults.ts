/** Why a checkout is not opened, where no other address is refused for it: what, and what next. */
export const checkoutFaults = {
  redirect: [
    'This address may lead on to somebody else’s page.',
    'Go by the provider’s home page instead.',
  ],
  'look-alike': [
    'This looks like the provider’s address, and is another.',
    'Do not pay there. Go by the provider’s home page instead.',
  ],
  port: [
    'This is the provider’s name, at a door that is not its own.',
    'Go by the provider’s home page instead.',
  ],
  characters: [
    'There are characters in the address that hide where it leads.',
    'Go by the provider’s home page instead.',
  ],
  parameters: [
    'The link to the checkout asks for something that DataLeft does not know.',
    'Go by the provider’s home page and choose line and plan there.',
  ],
  broken: [
    'The link to the checkout is no whole address.',
    'Go by the provider’s home page and choose line and plan there.',
  ],
  'too-long': ['The address is far too long.', 'Go by the provider’s home page instead.'],
};

export type CheckoutFaultWords = typeof checkoutFaults;
