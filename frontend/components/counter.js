// <jissen-counter limit="400" help="…" over="…">, in the helper slot of a text field: counts code points as they are typed,
// so that 𠮷 counts as one, as it does on the server and in the database. A single line shows the figure only near its limit.

const NEAR = 0.8;

class Counter extends HTMLElement {
  connectedCallback() {
    this.field = this.parentElement;
    if (!this.help) {
      this.help = document.createElement('span');
      this.help.textContent = this.getAttribute('help') ?? '';
      this.figure = document.createElement('span');
      this.figure.className = 'counter';
      this.append(this.help, this.figure);
    }
    this.listener = () => this.count();
    this.field?.addEventListener('input', this.listener);
    this.field?.addEventListener('value-changed', this.listener);
    this.count();
  }

  disconnectedCallback() {
    this.field?.removeEventListener('input', this.listener);
    this.field?.removeEventListener('value-changed', this.listener);
  }

  count() {
    const limit = Number(this.getAttribute('limit'));
    const typed = this.field?.querySelector('input, textarea')?.value ?? this.field?.value ?? '';
    const length = [...typed].length;
    const always = this.field?.localName === 'vaadin-text-area';
    const over = length > limit;
    this.figure.textContent = always || length > limit * NEAR ? `${length} / ${limit}${over ? ` ${this.getAttribute('over')}` : ''}` : '';
    this.figure.classList.toggle('counter--over', over);
  }
}

customElements.define('jissen-counter', Counter);
