// Shows an SVG that can be moved, enlarged and clicked. Data: svg (drawn by the server), height, labels of the buttons.
const STEP = 1.2;
const [SMALLEST, LARGEST] = [0.1, 6];

function drawing(source) {
  const svg = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  if (svg.nodeName !== "svg") return null;
  for (const element of svg.querySelectorAll("script, foreignObject")) element.remove();
  return document.importNode(svg, true);
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const frame = parentElement.querySelector(".frame");
  const stage = parentElement.querySelector(".stage");
  const state = (frame.proleg ??= { x: 0, y: 0, scale: 1, source: "" });
  state.choose = (name) => setTriggerValue("chosen", name);
  for (const button of parentElement.querySelectorAll("button")) {
    button.title = data.labels[button.dataset.does];
    button.setAttribute("aria-label", button.title);
  }
  parentElement.querySelector(".hint").textContent = data.labels.hint;
  frame.setAttribute("aria-label", data.labels.name);

  const size = () => state.svg.viewBox.baseVal;
  const place = () => (stage.style.transform = `translate(${state.x}px, ${state.y}px) scale(${state.scale})`);
  const zoom = (factor, x = frame.clientWidth / 2, y = frame.clientHeight / 2) => {
    const scale = Math.min(LARGEST, Math.max(SMALLEST, state.scale * factor));
    state.x = x - ((x - state.x) * scale) / state.scale;
    state.y = y - ((y - state.y) * scale) / state.scale;
    state.scale = scale;
    place();
  };
  const fit = () => {
    const { width, height } = size();
    state.scale = Math.min(1.15, frame.clientWidth / width, frame.clientHeight / height);
    state.x = (frame.clientWidth - width * state.scale) / 2;
    state.y = (frame.clientHeight - height * state.scale) / 2;
    place();
  };
  const mark = () => {
    for (const node of state.svg.querySelectorAll(".node")) node.classList.toggle("chosen", node.id === data.chosen);
  };

  if (state.source !== data.svg) {
    state.source = data.svg;
    state.svg = drawing(data.svg);
    stage.replaceChildren(state.svg);
    const { width, height } = size();
    state.svg.setAttribute("width", width);
    state.svg.setAttribute("height", height);
    for (const title of state.svg.querySelectorAll("title")) title.remove();
    for (const node of state.svg.querySelectorAll(".node")) {
      const box = node.getBBox();
      const ground = document.createElementNS(node.namespaceURI, "rect"); // so that the gaps of a box can be clicked too
      for (const side of ["x", "y", "width", "height"]) ground.setAttribute(side, box[side]);
      ground.setAttribute("fill", "transparent");
      node.prepend(ground);
      node.setAttribute("tabindex", "0");
      node.setAttribute("role", "button");
      node.setAttribute("aria-label", [...node.querySelectorAll("text")].map((text) => text.textContent).join(" "));
    }
    const wanted = Math.min(height * Math.min(1.15, frame.clientWidth / width) + 8, data.height);
    frame.style.height = `${Math.max(240, wanted)}px`;
    fit();
  }
  mark();
  if (state.bound) return;
  state.bound = true;

  const nodeOf = (event) => event.composedPath().find((element) => element.classList?.contains("node"));
  let grip = null;
  frame.addEventListener("pointerdown", (event) => {
    grip = { x: event.clientX - state.x, y: event.clientY - state.y, node: nodeOf(event), moved: false };
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener("pointermove", (event) => {
    if (!grip) return;
    const [x, y] = [event.clientX - grip.x, event.clientY - grip.y];
    grip.moved ||= Math.hypot(x - state.x, y - state.y) > 4;
    if (grip.moved) [state.x, state.y] = [x, y];
    place();
  });
  frame.addEventListener("pointerup", () => {
    if (grip && !grip.moved && grip.node) state.choose(grip.node.id);
    grip = null;
  });
  frame.addEventListener("pointercancel", () => (grip = null));
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey && !document.fullscreenElement) return; // the page scrolls
    event.preventDefault();
    const box = frame.getBoundingClientRect();
    zoom(event.deltaY < 0 ? STEP : 1 / STEP, event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  frame.addEventListener("keydown", (event) => {
    const node = nodeOf(event);
    const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    if (node && (event.key === "Enter" || event.key === " ")) state.choose(node.id);
    else if (event.key === "+" || event.key === "=") zoom(STEP);
    else if (event.key === "-") zoom(1 / STEP);
    else if (event.key === "0") fit();
    else if (steps[event.key]) {
      state.x += steps[event.key][0];
      state.y += steps[event.key][1];
      place();
    } else return;
    event.preventDefault();
  });
  const does = {
    in: () => zoom(STEP),
    out: () => zoom(1 / STEP),
    fit,
    full: () => (document.fullscreenElement ? document.exitFullscreen() : frame.parentElement.requestFullscreen()),
  };
  parentElement.querySelector(".tools").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) does[button.dataset.does]();
  });
  new ResizeObserver(fit).observe(frame);
}
