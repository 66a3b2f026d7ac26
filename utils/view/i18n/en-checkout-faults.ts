/** Why a checkout is not opened, where no other address is refused for it: what, and what next. */
export const enCheckoutFaults = {
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
  'too-long': ['The address is far too long.', 'Go by the provider’s home page instead.'],
};
