// When the session has run out: signs in over the page, which stays readable, and finds the way back to where one was.

const BACK = 'jissen.back';

/** Where the reader is, for the page that comes after this one. */
export function remember(sheet, field) {
  sessionStorage.setItem(BACK, JSON.stringify({ path: location.pathname, y: scrollY, sheet, field }));
}

/** Scrolls to where the reader was when the same sheet is open again. Answers the name of the field that had the caret. */
export function comeBack(sheet) {
  const at = JSON.parse(sessionStorage.getItem(BACK) ?? 'null');
  if (!at || at.sheet !== sheet || at.path !== location.pathname) return undefined;
  sessionStorage.removeItem(BACK);
  scrollTo(0, at.y);
  return at.field;
}

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const field = (name, type, label, autocomplete) => make('label', {}, make('span', { textContent: label }), make('input', { name, type, autocomplete, required: true }));

/**
 * Opens the dialog unless it is open.
 * token() answers the anonymous session's token; enter() fails while nobody is signed in; then() is called when somebody is.
 */
export function signInAgain(words, token, enter, then) {
  if (document.querySelector('dialog.sign-in-again')) return;
  const said = make('p', { textContent: words('again') });
  said.setAttribute('role', 'status');
  const later = make('button', { type: 'button', className: 'sign-in-again__later', textContent: words('later') });
  const form = make('form', {}, make('h2', { textContent: words('title') }), said, field('username', 'text', words('userName'), 'username'), field('password', 'password', words('password'), 'current-password'),
    make('button', { type: 'submit', textContent: words('signIn') }), later);
  const dialog = make('dialog', { className: 'sign-in-again' }, form);
  later.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await fetch(new URL('sign-in', document.baseURI), { method: 'POST', body: new URLSearchParams([...new FormData(form), ['_csrf', token()]]) });
      await enter();
      await then();
    } catch (failure) {
      said.textContent = words(failure.out ? 'wrong' : 'offline');
      form.password.select();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}
