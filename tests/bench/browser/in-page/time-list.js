// In the popup: works the list of lines as its user does.

const searchBox = '.lines input[type=search]';
const unfolding = '.lines__show';

/** @param {() => boolean} holds */
const until = async (holds) => {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** @param {() => void} deed @param {() => boolean} holds */
const timeDeed = async (deed, holds) => {
  const begun = performance.now();
  deed();
  await until(holds);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
};

const rows = () => document.querySelectorAll('.lines__rows > *').length;

/** @param {string} text */
const type = (text) => {
  const box = document.querySelector(searchBox);
  if (!(box instanceof HTMLInputElement)) throw new Error('There is no search.');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

globalThis.timeSearch = async (/** @type {string} */ text) => {
  await until(() => document.querySelector(searchBox) !== null);
  const before = rows();
  const took = await timeDeed(
    () => type(text),
    () => rows() !== before,
  );
  type('');
  await until(() => rows() === before);
  return took;
};

globalThis.timeUnfold = async () => {
  const button = document.querySelector(unfolding);
  if (!(button instanceof HTMLElement)) throw new Error('There is nothing to unfold.');
  return timeDeed(
    () => button.click(),
    () => document.querySelector(unfolding) === null,
  );
};
