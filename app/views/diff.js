// Shows the cases in which every word that is typed occurs; a section without any is hidden.
const field = document.querySelector(".filter input");
const shown = document.querySelector(".filter b");
const cases = [...document.querySelectorAll("[data-case]")].map((node) => [node, node.textContent.toLowerCase()]);

function filter() {
  const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
  let count = 0;
  for (const [node, text] of cases) {
    node.hidden = !words.every((word) => text.includes(word));
    count += !node.hidden;
  }
  for (const section of document.querySelectorAll("section")) {
    section.hidden = !section.querySelector("[data-case]:not([hidden])");
  }
  shown.textContent = count;
}

field.addEventListener("input", filter);
filter();
