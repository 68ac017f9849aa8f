// 回答をファイルに保存, the last resort: while the server cannot be reached, what was typed can be put into a file that only the server
// can read. The button comes beside every <jissen-save-state> that says so.
import { device } from './device.js';
import { journal } from './journal.js';

const bytes = (text) => new TextEncoder().encode(text);
const base64 = (buffer) => btoa(new Uint8Array(buffer).reduce((text, byte) => text + String.fromCharCode(byte), ''));

async function file() {
  const account = journal.account();
  const name = await device.called();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = { person: journal.words('person'), entries: journal.unsent().filter((entry) => !entry.stuck).map(({ kept, sent, ...entry }) => entry) };
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(`${account} ${name}`) }, await device.key('file'), bytes(JSON.stringify(content)));
  return JSON.stringify({ jissen: 1, account, device: name, iv: base64(iv), data: base64(data) });
}

async function save() {
  const stamp = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(new Date()).replace(/\D+/g, '');
  const address = URL.createObjectURL(new Blob([await file()], { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: address, download: `${journal.words('fileName')}-${stamp}.jissen` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function button() {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'answer-file', textContent: journal.words('file') });
  made.addEventListener('click', save);
  return made;
}

document.addEventListener('jissen-state', ({ detail }) => {
  const offered = detail === 'off' && device.secret && journal.account() && journal.unsent().length;
  document.querySelectorAll('jissen-save-state').forEach((state) => {
    const there = state.nextElementSibling?.matches('.answer-file');
    if (offered && !there) state.after(button());
    else if (!offered && there) state.nextElementSibling.remove();
  });
});
