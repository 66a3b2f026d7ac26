/** No change for this long: a page that has said what it has to say. */
const QUIET = 600;
/** A page with a clock never comes to rest; by then it has said all the same. */
const PATIENCE = 10_000;
/** Pages that always move are looked at this often at first, and not for ever. */
const BETWEEN = 1_500;
const MOST_LOOKS = 40;

/** `settled`: the page has come to rest, or had time enough for it. */
type Look = (settled: boolean) => void;

/**
 * Looks at a page whenever it has changed: at once, then after every pause in its changes.
 * @returns ends it
 */
export function watchChanges(page: Document, look: Look): () => void {
  const begun = Date.now();
  let looks = 0;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const due = () => {
    timer = undefined;
    last = Date.now();
    looks += 1;
    look(quiet() || Date.now() - begun > PATIENCE);
    if (looks >= MOST_LOOKS) end();
  };
  let changedAt = begun;
  const quiet = () => Date.now() - changedAt >= QUIET;
  const observer = new MutationObserver(() => {
    changedAt = Date.now();
    timer ??= setTimeout(check, QUIET);
  });
  const check = () => {
    timer = undefined;
    const rested = quiet() || Date.now() - last >= BETWEEN;
    if (rested) due();
    else timer = setTimeout(check, QUIET);
  };
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  timer = setTimeout(check, QUIET);
  return end;
}
