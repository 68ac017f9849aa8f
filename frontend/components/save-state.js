// The corner of every page and dialog that says where what is typed has got to: every <jissen-save-state> says the same.

const places = new Set();
let said = ['', ''];

/** state is on, busy or off; without a text there is nothing to say. */
export function say(state, text) {
  said = [state, text];
  places.forEach((place) => {
    place.className = `save-state save-state--${state}`;
    place.hidden = !text;
    if (place.textContent !== text) place.textContent = text;
  });
  document.dispatchEvent(new CustomEvent('jissen-state', { detail: state }));
}

class SaveState extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'status');
    places.add(this);
    say(...said);
  }
  disconnectedCallback() {
    places.delete(this);
  }
}

customElements.define('jissen-save-state', SaveState);
