import type { Adapter } from './contract';

/** Every way to read a provider, loaded where it is used: one line each. */
const loaders: Record<string, () => Promise<Adapter>> = {
  tmforum: async () => (await import('./tmforum/adapter')).tmforum,
  mtn: async () => (await import('./mtn')).mtn,
  rfc8908: async () => (await import('./rfc8908')).rfc8908,
  camara: async () => (await import('./camara/adapter')).camara,
  'google-dpa': async () => (await import('./google-dpa/adapter')).googleDpa,
  'huawei-hilink': async () => (await import('./huawei-hilink/adapter')).huaweiHilink,
  'zte-goform': async () => (await import('./zte-goform')).zteGoform,
  'netgear-m1': async () => (await import('./netgear-m1')).netgearM1,
  'gl-inet': async () => (await import('./gl-inet/adapter')).glInet,
  airalo: async () => (await import('./airalo')).airalo,
  'esim-access': async () => (await import('./esim-access/adapter')).esimAccess,
  telnyx: async () => (await import('./telnyx')).telnyx,
  'esim-go': async () => (await import('./esim-go/adapter')).esimGo,
  celitech: async () => (await import('./celitech/adapter')).celitech,
  '1nce': async () => (await import('./1nce/adapter')).oneNce,
};

/** Asks nobody, and so is none of the providers that are offered, looked for or probed. */
const inside: typeof loaders = {
  demo: async () => (await import('./demo/adapter')).demo,
};

export const adapterIds: readonly string[] = Object.keys(loaders);

/** By its id, which may come from anywhere: `constructor` is none. */
export async function adapterOf(id: string): Promise<Adapter | undefined> {
  const among = [loaders, inside].find((some) => Object.hasOwn(some, id));
  return among?.[id]?.();
}

/** All that are offered, in the order in which they are offered. */
export const allAdapters = (): Promise<Adapter[]> =>
  Promise.all(Object.values(loaders).map((load) => load()));
