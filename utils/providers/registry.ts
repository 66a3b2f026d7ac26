import { oneNce } from './1nce/adapter';
import { airalo } from './airalo';
import { camara } from './camara/adapter';
import { celitech } from './celitech/adapter';
import type { Adapter } from './contract';
import { esimAccess } from './esim-access/adapter';
import { esimGo } from './esim-go/adapter';
import { glInet } from './gl-inet/adapter';
import { googleDpa } from './google-dpa/adapter';
import { huaweiHilink } from './huawei-hilink/adapter';
import { mtn } from './mtn';
import { netgearM1 } from './netgear-m1';
import { rfc8908 } from './rfc8908';
import { telnyx } from './telnyx';
import { tmforum } from './tmforum/adapter';
import { zteGoform } from './zte-goform';

/** Every way to read a provider: one line each. */
export const adapters: Record<string, Adapter> = {
  [tmforum.id]: tmforum,
  [mtn.id]: mtn,
  [rfc8908.id]: rfc8908,
  [camara.id]: camara,
  [googleDpa.id]: googleDpa,
  [huaweiHilink.id]: huaweiHilink,
  [zteGoform.id]: zteGoform,
  [netgearM1.id]: netgearM1,
  [glInet.id]: glInet,
  [airalo.id]: airalo,
  [esimAccess.id]: esimAccess,
  [telnyx.id]: telnyx,
  [esimGo.id]: esimGo,
  [celitech.id]: celitech,
  [oneNce.id]: oneNce,
};

/** By its id, which may come from anywhere: `constructor` is none. */
export const adapterOf = (id: string): Adapter | undefined =>
  Object.hasOwn(adapters, id) ? adapters[id] : undefined;
