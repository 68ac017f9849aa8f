// What the journal needs to know of Vaadin's fields, and of time.

const READ = {
  'vaadin-radio-group': (field) => field.querySelector('vaadin-radio-button[checked]')?.dataset.choice ?? '',
  'vaadin-multi-select-combo-box': (field) => field.selectedItems.map((item) => item.label).sort().join('\n'),
  'vaadin-select': (field) => field.querySelector('[slot="value"]')?.textContent.trim() ?? '',
  'vaadin-checkbox': (field) => String(field.checked),
  'vaadin-date-picker': (field) => field.value,
  'vaadin-time-picker': (field) => field.value,
};
/** What a field holds, as text: base.ui.FieldText says the same on the server. */
export const read = (field) => (READ[field.localName] ?? ((one) => (one.inputElement ?? one).value ?? ''))(field);

/** Does the work once, at the earliest time that anybody asked for. */
export function timer(work) {
  let due = Infinity;
  let running;
  return (delay) => {
    if (Date.now() + delay >= due) return;
    clearTimeout(running);
    due = Date.now() + delay;
    running = setTimeout(() => ((due = Infinity), work()), delay);
  };
}
