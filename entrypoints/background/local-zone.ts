/** Where the user is now, by IANA name; asked each time, because people travel. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
