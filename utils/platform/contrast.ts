const asked = (): MediaQueryList => matchMedia('(prefers-contrast: more)');

/** Does the system ask for more contrast? */
export const wantsMoreContrast = (): boolean => asked().matches;

export const onContrastWanted = (tell: () => void): void =>
  asked().addEventListener('change', tell);
