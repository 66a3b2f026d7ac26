import { fold } from '../text/fold';
import { type Bucket, tellsUse } from './bucket';
import { wordsOf } from './kinds/words-of';

const SHARED = wordsOf(
  'shared|sharing|group plan|family plan|family data|pool|gemeinsam|geteilt|familien|partage|famille|compartid|familiar|condivis|famiglia|partilha|compartilha|gedeeld|familie|delad|familj|delt|jaettu|perhe|wspoln|wspóln|rodzinn|sdílen|rodinn|zdieľan|közös|családi|comun|partajat|общ|семейн|спільн|сімейн|dijeljen|deljen|skupn|zajednič|κοινόχρηστ|οικογενειακ|ortak|paylaş|مشترك|اشتراکی|משותף|共享|共用|共有|シェア|함께쓰기|공유|chia sẻ|dùng chung|berbagi|bersama|ใช้ร่วมกัน',
);

/**
 * "Shared data, 25 GB: 16.4 GB used", and nothing that the line has for itself: the pool is what it
 * can use. One pool with its whole; a list of lines tells of others.
 */
export function ownPool(buckets: readonly Bucket[]): void {
  const data = buckets.filter((one) => one.kind === 'data' && tellsUse(one));
  if (data.some(({ purpose }) => purpose !== 'other-line')) return;
  const pools = data.filter(
    ({ parts, name }) => parts.total !== undefined && SHARED.test(fold(name)),
  );
  const [pool] = pools;
  if (pool === undefined || pools.length > 1 || data.some((one) => isAlike(one, pool))) return;
  pool.purpose = 'general';
}

/** Another line with a whole of its own: which of them is the one shown is not told. */
const isAlike = (one: Bucket, pool: Bucket): boolean =>
  one !== pool && one.parts.total !== undefined;
