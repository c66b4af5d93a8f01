// Makes Streamlit's own text fields send while one types: after a pause the field is told that it was left, and entered
// again, which commits it without moving the focus.
const PAUSE = 400; // milliseconds
const FIELDS = '[data-testid="stTextInput"] input';

export default function () {
  if (window.prolegAsYouType) return;
  window.prolegAsYouType = true;
  let timer = 0;
  const typed = (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !field.matches(FIELDS)) return;
    clearTimeout(timer);
    if (event.isComposing) return;
    timer = setTimeout(() => {
      field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      if (document.activeElement === field) field.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    }, PAUSE);
  };
  document.addEventListener("input", typed);
  document.addEventListener("compositionend", typed);
}
