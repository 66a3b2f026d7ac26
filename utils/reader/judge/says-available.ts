/** What one may use, in folded letters: all of a plan, or what is left of it. */
const AVAILABLE =
  /avail|[dv]ispon|verf|beschikb|可用|可使用|可能|가능|доступ|dost|elerh|felhaszn|kullanil|διαθ|متاح|זמינ|kha dung|tersedia|ใช/u;

export const saysAvailable = (word: string): boolean => AVAILABLE.test(word);
