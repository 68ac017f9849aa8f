// A button with data-print opens the printer's dialog.
document.addEventListener('click', (event) => {
  const pressed = event.composedPath().some((node) => node instanceof HTMLElement && node.hasAttribute('data-print'));
  if (pressed) {
    window.print();
  }
});
