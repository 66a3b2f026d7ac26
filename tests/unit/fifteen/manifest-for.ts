import config from '../../../wxt.config';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
}

/** What WXT is told to write into the manifest of a browser. */
export function manifestFor(browser: string): Manifest {
  const make: unknown = config.manifest;
  if (typeof make !== 'function') throw new Error('the manifest depends on the browser');
  return make({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}
