// Keeps what is typed until it is saved. A field with data-journal="form:field" is written down on this device 300 ms after a
// keystroke, encrypted with a key that only the server keeps, and sent to the server 2 s after it. What a page leaves behind
// when it dies, the next one finds, sends and gives back to the form. Listens at the document: fields come and go.
import { device, id } from './device.js';
import { read, timer } from './fields.js';
import { say } from './save-state.js';
import { DRAFTS, session } from './session.js';
import { comeBack, remember, signInAgain } from './sign-in-again.js';

const ON_DEVICE = 300;
const ON_SERVER = 2_000;
const PATIENCE = 30_000;
const BATCH = 500_000; // characters in one message

const entries = new Map(); // what this page typed, and what pages before it left
const sheets = new Map(); // form -> <jissen-sheet>
const bases = new WeakMap(); // field -> what it held when the caret came
const refused = new Set();
let host; // <jissen-journal>
let writer; // this page, as the server calls it
let sequence = 0;
let failures = 0;
let keptAt;
let composing = false;
let leaving = false;

const unsent = () => [...entries.values()].filter((entry) => !entry.sent);
const sendable = () => unsent().filter((entry) => !entry.stuck);
const words = (key, value) => (host?.words[key] ?? '').replace('{0}', value);
const fields = () => [...document.querySelectorAll('[data-journal]')];
const place = (field) => {
  const [form, name] = field.dataset.journal.split(':');
  return { sheet: sheets.get(form), name };
};
const own = ({ sheet, name }) => entries.get(id({ sheet: sheet?.key, field: name, writer }));

const writeSoon = timer(writeDown);
const sendSoon = timer(send);

/* ---- this device ---- */

async function writeDown() {
  const fresh = unsent().filter((entry) => !entry.kept);
  fresh.forEach((entry) => (entry.kept = true));
  try {
    await session.enter();
    await Promise.all(fresh.map((entry) => device.put(entry, session.account, () => entries.get(id(entry))?.seq === entry.seq)));
    device.failed = false;
  } catch {
    device.failed = true;
    fresh.forEach((entry) => (entry.kept = false));
  }
  show();
}

/* ---- the server ---- */

async function send() {
  let room = send.single ? 0 : BATCH;
  const batch = sendable().filter((entry, first) => (room -= (entry.text ?? '').length + (entry.base ?? '').length + 1_000) > 0 || !first);
  if (send.busy || !batch.length || !host) return;
  send.busy = true;
  show();
  try {
    await session.enter();
    const body = JSON.stringify(batch.map(({ kept, sent, ...entry }) => entry));
    const reply = await fetch(DRAFTS, { method: 'POST', body, redirect: 'error', keepalive: leaving && body.length < 60_000, signal: AbortSignal.timeout(20_000), headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': session.token } });
    if (reply.status === 200) taken(await reply.json());
    else if (![400, 413].includes(reply.status)) throw reply.status === 401 ? await session.enter(true) : reply;
    else if (!(send.single = batch.length > 1)) batch[0].stuck = true; // stays here, and holds up nothing
  } catch {
    failures++;
    if (session.out) askToSignIn();
  }
  send.busy = false;
  show();
  if (sendable().length && !session.out) sendSoon(failures ? 500 * 2 ** Math.min(5, failures) * (0.5 + Math.random() / 2) : 0);
}

/** Sends, for some seconds at most, until nothing is left or nobody answers. */
async function sendAll() {
  failures = 0;
  for (const end = Date.now() + 3_000; sendable().length && !failures && Date.now() < end; await new Promise((done) => setTimeout(done, 50))) await send();
}

/** Only what the receipt names is safe. */
function taken(receipt) {
  failures = 0;
  receipt.refused.forEach((sheet) => refused.add(sheet));
  const done = receipt.kept.filter((line) => entries.get(id(line))?.seq === line.seq).map((line) => entries.get(id(line)));
  done.forEach((entry) => (entry.sent = true));
  if (done.some((entry) => entry.text !== null)) keptAt = new Date(receipt.at);
  done.filter((entry) => entry.text === null).forEach((entry) => entries.delete(id(entry)));
  device.remove(done);
}

/** What our other modules ask. */
export const journal = { unsent, words, token: () => session.enter().then(() => session.token), account: () => session.account };

/* ---- typing ---- */

/** The fields show something else: what they held before counts no more. */
function rebase(mine) {
  mine.forEach((field) => bases.delete(field));
  requestAnimationFrame(() => mine.filter((field) => field.contains(document.activeElement)).forEach((field) => bases.set(field, read(field))));
}

function note(field) {
  const { sheet, name } = place(field);
  if (!sheet?.key) return;
  const entry = { sheet: sheet.key, field: name, writer };
  const before = entries.get(id(entry));
  const base = before?.base ?? sheet.bases[name] ?? bases.get(field) ?? null;
  const text = read(field);
  if (text === (before?.text ?? base)) return;
  entries.set(id(entry), { ...entry, seq: ++sequence, text: text === base ? null : text, base, title: (sheet.name || document.title).slice(0, 100), path: location.pathname.slice(0, 300), at: new Date().toISOString() });
  writeSoon(ON_DEVICE);
  if (!failures || session.out) sendSoon(ON_SERVER);
  show();
}

function hurry() {
  if (!unsent().length) return;
  leaving = true;
  writeDown();
  send().finally(() => (leaving = false));
}

const listen = (event, work) => document.addEventListener(event, ({ target }) => {
  const field = target.closest?.('[data-journal]');
  if (field) work(field);
});
listen('focusin', (field) => own(place(field)) || bases.set(field, read(field)));
listen('compositionstart', () => (composing = true));
listen('compositionend', (field) => ((composing = false), note(field)));
listen('input', (field) => composing || note(field));
listen('change', note);
listen('focusout', () => failures || sendSoon(0));
document.addEventListener('visibilitychange', () => document.hidden && hurry());
addEventListener('pagehide', hurry);
addEventListener('online', () => ((failures = 0), sendSoon(Math.random() * 500)));

/* ---- what the page says, and what the program asks ---- */

function show() {
  const waiting = unsent().filter((entry) => entry.text !== null).length;
  const clock = keptAt && new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(keptAt);
  let [state, text] = keptAt ? ['on', words('kept', clock)] : ['', ''];
  if ([...sheets.values()].some((sheet) => refused.has(sheet.key))) [state, text] = ['off', words('refused')];
  if (waiting) [state, text] = failures || device.failed || !sendable().length ? ['off', words(device.failed ? 'memory' : 'unsent', waiting)] : ['busy', words('busy')];
  say(state, text);
}

function askToSignIn() {
  signInAgain((key) => words(key === 'again' && device.failed ? 'again.memory' : key), () => session.anonymous, () => session.enter(true), async () => {
    const last = [...entries.values()].at(-1);
    remember(last?.sheet, last?.field);
    await sendAll();
    if (device.failed && sendable().length) throw new Error('this page alone holds it');
    location.reload();
  });
}

/** A form that is open: which sheet it writes, and what its fields held before something was given back to them. */
class Sheet extends HTMLElement {
  static observedAttributes = ['sheet'];
  get key() { return this.getAttribute('sheet'); }
  get name() { return this.getAttribute('name'); }
  get bases() { return JSON.parse(this.getAttribute('bases') ?? '{}'); }
  connectedCallback() {
    sheets.set(this.getAttribute('form'), this);
    this.giveBack();
  }
  disconnectedCallback() {
    if (sheets.get(this.getAttribute('form')) === this) sheets.delete(this.getAttribute('form'));
  }
  attributeChangedCallback() {
    if (!this.isConnected) return;
    rebase(this.fields);
    this.giveBack();
  }
  get fields() { return fields().filter((field) => place(field).sheet === this); }
  /** What was never saved: left by this page before it was drawn anew, or else the last by pages before it. */
  giveBack() {
    const shown = new Map(this.fields.map((field) => [place(field).name, read(field)]));
    const left = [...entries.values()].filter((entry) => entry.sheet === this.key && entry.text !== null).sort((a, b) => (a.writer === writer) - (b.writer === writer) || (a.at < b.at ? -1 : 1));
    const mine = [...new Map(left.map((entry) => [entry.field, entry])).values()].filter((entry) => entry.writer !== writer || shown.get(entry.field) !== entry.text).map(({ field, text, base, at }) => ({ field, text, base, at }));
    if (mine.length) this.dispatchEvent(new CustomEvent('left', { detail: JSON.stringify(mine) }));
    const name = comeBack(this.key);
    if (name) requestAnimationFrame(() => this.fields.find((field) => place(field).name === name)?.focus({ preventScroll: true }));
  }
}

/** Stands once in every page of somebody who is signed in. */
class Journal extends HTMLElement {
  get words() { return JSON.parse(this.getAttribute('words')); }
  /** Whether this device can keep what is typed. */
  get ready() { return Boolean(device.secret); }
  async connectedCallback() {
    host = this;
    writer = this.getAttribute('writer');
    navigator.locks?.request(writer, () => new Promise(() => {}));
    new MutationObserver(() => document.querySelector('.v-system-error') && session.enter(true).catch(() => session.out && askToSignIn())).observe(document.body, { childList: true });
    try {
      await session.enter();
      (await device.left(session.account)).filter((row) => !entries.has(id(row))).forEach((row) => entries.set(id(row), { base: null, title: '', path: '/', at: new Date().toISOString(), ...row, kept: true, sent: false }));
      sheets.forEach((sheet) => sheet.giveBack());
      sendSoon(0);
    } catch {
      device.failed = !device.secret;
    }
  }
  /** The sheet was saved with these texts or, without any, thrown away. What was typed since stays. */
  settle(key, saved) {
    const open = fields().filter((field) => place(field).sheet?.key === key);
    const shown = Object.fromEntries(open.map((field) => [place(field).name, read(field).trim()]));
    const mine = [...entries.values()].filter((entry) => entry.sheet === key);
    const newer = ({ field, text }) => text !== null && field in saved && ![text.trim(), shown[field]].includes(saved[field].trim());
    const stays = (entry) => saved && (entry.writer === writer ? newer(entry) : !(entry.field in saved)); // typed since, or nothing that the form could take
    const late = (entry) => !entry.sent || entry.writer !== writer || Date.now() - Date.parse(entry.at) < PATIENCE; // the server may hear of it after the saving
    mine.filter((entry) => entry.writer === writer && stays(entry)).forEach((entry) => (entry.base = saved[entry.field]));
    const gone = mine.filter((entry) => !stays(entry));
    gone.filter((entry) => !late(entry)).forEach((entry) => entries.delete(id(entry)));
    gone.filter(late).forEach((entry) => Object.assign(entry, { text: null, base: null, sent: false, seq: entry.writer === writer ? ++sequence : entry.seq + 1 }));
    rebase(open);
    device.remove(gone);
    refused.delete(key);
    keptAt = undefined;
    sendSoon(0);
    show();
  }
  /** Signing out on purpose: sends what can be sent and leaves nothing on this computer. Answers how many fields would be lost. */
  async leave(anyway) {
    await sendAll();
    const lost = unsent().filter((entry) => entry.text !== null).length;
    if (lost && !anyway) return lost;
    entries.clear();
    await fetch(`${DRAFTS}/session?device=${await device.called()}`, { method: 'DELETE', headers: { 'X-CSRF-TOKEN': session.token ?? '' } }).catch(() => {});
    await device.clear(session.account);
    return 0;
  }
}

customElements.define('jissen-sheet', Sheet);
customElements.define('jissen-journal', Journal);
