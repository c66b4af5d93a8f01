// A text area that sends while one types. What is not yet confirmed by the server is kept in the browser as well, so
// that neither a closed window nor a killed server loses it.
const PAUSE = 250; // milliseconds without a key before the text is sent

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  const area = parentElement.querySelector("textarea");
  const status = parentElement.querySelector(".status");
  const place = `proleg:draft:${data.draft}`;
  const known = (area.proleg ??= { mounted: false, timer: 0 });
  known.send = () => {
    clearTimeout(known.timer);
    known.timer = 0;
    if (area.value !== known.sent) setStateValue("text", (known.sent = area.value));
  };
  parentElement.querySelector(".label").textContent = data.label;
  area.placeholder = data.placeholder;
  area.style.height = `${data.height}px`;
  if (!known.mounted) {
    known.mounted = true;
    area.value = known.sent = data.text;
    const kept = JSON.parse(localStorage.getItem(place) ?? "null");
    if (kept && kept.at > data.saved && kept.text !== data.text) area.value = kept.text;
    known.typed = (event) => {
      localStorage.setItem(place, JSON.stringify({ text: area.value, at: Date.now() }));
      status.textContent = data.saving;
      clearTimeout(known.timer);
      if (!event.isComposing) known.timer = setTimeout(() => known.send(), PAUSE);
    };
    area.addEventListener("input", known.typed);
    area.addEventListener("compositionend", known.typed);
    area.addEventListener("blur", () => known.send());
    window.addEventListener("pagehide", () => known.send());
    if (area.value !== data.text) known.send();
  }
  if (area.value === data.text) {
    localStorage.removeItem(place);
    status.textContent = data.text ? data.kept : "";
  }
}
