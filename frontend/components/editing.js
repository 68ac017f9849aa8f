// "◯◯さんが編集中": while a form is open and in view, a light sign every 20 s says whether its reader types into it and asks who
// else does. <jissen-editing form> stands in the form, beside its <jissen-sheet>.
import { journal } from './journal.js';

const EVERY = 20_000;
const AT_ONCE = 500;
const ADDRESS = new URL('drafts/editing', document.baseURI).href;

class Editing extends HTMLElement {
  connectedCallback() {
    this.told = {};
    this.ask(AT_ONCE);
  }

  disconnectedCallback() {
    clearTimeout(this.next);
    if (this.told.typing) this.send(this.told.sheet, false);
  }

  get sheet() {
    return document.querySelector(`jissen-sheet[form="${this.getAttribute('form')}"]`)?.getAttribute('sheet');
  }

  /** The caret came or went; from one field to the next it does both. */
  turn(typing) {
    this.typing = typing;
    this.ask(AT_ONCE);
  }

  ask(delay = EVERY * (0.9 + 0.2 * Math.random())) {
    clearTimeout(this.next);
    this.next = setTimeout(() => this.tell(), delay);
  }

  async tell() {
    const { sheet } = this;
    const typing = Boolean(this.typing) && !document.hidden;
    this.ask();
    if (sheet === this.told.sheet && typing === this.told.typing && performance.now() - this.told.at < EVERY / 2) return;
    if (this.told.typing && this.told.sheet !== sheet) this.send(this.told.sheet, false);
    this.told = { sheet, typing, at: performance.now() };
    const names = sheet && (typing || !document.hidden) ? await this.send(sheet, typing) : [];
    if (this.sheet !== sheet) return;
    const text = names.map((name) => this.getAttribute('words').replace('{0}', name)).join(' ');
    if (this.textContent !== text) this.textContent = text;
  }

  /** Answers nobody when the server cannot be asked: whether somebody else writes is never worth an error. */
  async send(sheet, typing) {
    try {
      const reply = await fetch(ADDRESS, { method: 'POST', redirect: 'error', keepalive: !typing, headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': await journal.token() }, body: JSON.stringify({ sheet, typing }) });
      return reply.ok ? await reply.json() : [];
    } catch {
      return [];
    }
  }
}

const of = ({ target }) => {
  const form = target.closest?.('[data-journal]')?.dataset.journal.split(':')[0];
  return form && document.querySelector(`jissen-editing[form="${form}"]`);
};
document.addEventListener('focusin', (event) => of(event)?.turn(true));
document.addEventListener('focusout', (event) => of(event)?.turn(false));
document.addEventListener('visibilitychange', () => document.querySelectorAll('jissen-editing').forEach((one) => one.ask(AT_ONCE)));

customElements.define('jissen-editing', Editing);
