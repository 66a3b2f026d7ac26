/** @import { AppConfig } from '../app-json' */
import { ask } from './ask.js';
import { element } from './element.js';

/**
 * @param {string} label
 * @param {Readonly<Record<string, string>>} attributes
 */
function field(label, attributes) {
  const input = element('input', { required: '', ...attributes });
  return element('label', {}, label, input);
}

/**
 * The form in place of the account.
 *
 * @param {AppConfig} config
 * @param {() => void} signedIn
 */
export function signIn({ texts }, signedIn) {
  const wrong = element('p', { class: 'alarm', role: 'alert' });
  const form = element(
    'form',
    { class: 'card' },
    wrong,
    field(texts.email, { id: 'email', name: 'email', type: 'email', autocomplete: 'username' }),
    field(texts.password, {
      id: 'password',
      name: 'password',
      type: 'password',
      autocomplete: 'current-password',
    }),
    element('button', {}, texts.signIn),
    element('p', {}, element('a', { href: '/forgotten-password' }, texts.forgotPassword)),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (form)));
    const { data } = await ask('/app/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    });
    if (data) signedIn();
    else wrong.textContent = texts.wrongSignIn;
  });
  return [element('h1', {}, texts.signIn), form];
}
