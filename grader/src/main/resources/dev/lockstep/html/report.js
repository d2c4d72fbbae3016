// Comfort only: the page can be read without. Walks through the steps of an order, and opens all
// that is folded away.
"use strict";

function follow(stepper) {
  const table = stepper.querySelector("[data-steps]");
  const rows = Array.from(table.querySelectorAll("tbody tr"));
  const sources = stepper.querySelectorAll(".source");
  const says = stepper.querySelector(".says");
  let current = -1;

  function lineOf(row) {
    const [file, line] = (row.dataset.at || "").split(":");
    return line && sources[file] && sources[file].querySelector(`[data-line="${line}"]`);
  }

  function go(to) {
    current = Math.min(Math.max(to, 0), rows.length - 1);
    stepper.querySelectorAll(".line.current").forEach((line) => line.classList.remove("current"));
    rows.forEach((row) => row.removeAttribute("aria-current"));
    const row = rows[current];
    row.setAttribute("aria-current", "step");
    row.scrollIntoView({ block: "nearest", inline: "nearest" });
    says.textContent = row.dataset.says;
    const line = lineOf(row);
    if (line) {
      line.classList.add("current");
    }
  }

  const keys = {
    ArrowDown: () => go(current + 1),
    j: () => go(current + 1),
    ArrowUp: () => go(current - 1),
    k: () => go(current - 1),
    Home: () => go(0),
    End: () => go(rows.length - 1),
  };

  table.setAttribute("aria-keyshortcuts", Object.keys(keys).join(" "));
  table.addEventListener("keydown", (event) => {
    const step = keys[event.key];
    if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      step();
    }
  });
  rows.forEach((row, index) => row.addEventListener("click", () => go(index)));
  stepper.querySelectorAll("[data-by]").forEach((button) => {
    button.addEventListener("click", () => go(current + Number(button.dataset.by)));
  });
  stepper.querySelector(".controls").hidden = false;
}

function openAll(open) {
  document.querySelectorAll("details").forEach((details) => {
    details.open = open;
  });
}

function showTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.querySelector("summary").focus();
  }
}

document.querySelectorAll(".stepper").forEach(follow);
const all = document.getElementById("open-all");
all.hidden = false;
all.addEventListener("click", () => {
  const open = all.textContent === "Open all";
  openAll(open);
  all.textContent = open ? "Close all" : "Open all";
});
addEventListener("hashchange", showTarget);
addEventListener("beforeprint", () => openAll(true));
showTarget();
