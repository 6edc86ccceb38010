"use strict";
// The views beside the list of entries: one is shown at a time, and each cell opens its words in the article.
// Cells name their words by the numbers of segments; like the rest of the page this never counts characters.
const makeViews = (lists) => {
  const root = document.documentElement;
  const tabs = [...document.querySelectorAll(".tab[data-view]")];
  const shown = new Map([...lists.querySelectorAll(".view[data-view]")].map((view) => [view.dataset.view, view]));
  const cells = [...lists.querySelectorAll("a.cell[data-w]")];
  const placesOf = new Map(cells.map((cell) => [cell, numbersIn(cell.dataset.w)]));
  let current = "entries";
  let reached = null;

  function numbersIn(ranges) {
    return ranges.split(" ").flatMap((range) => {
      const [first, last] = range.split("-").map(Number);
      return Array.from({ length: (last ?? first) - first + 1 }, (_, step) => first + step);
    });
  }

  const cellOf = (target) => (target instanceof Element ? target.closest("a.cell[data-w]") : null);
  const reachable = () => cells.filter((cell) => shown.get(current).contains(cell));

  // One stop of the Tab key for the cells of a view; keys move within.
  function reach(cell) {
    if (reached) reached.tabIndex = -1;
    reached = cell;
    if (cell) cell.tabIndex = 0;
  }

  function show(name) {
    if (!shown.has(name) || name === current) return false;
    current = name;
    for (const [other, view] of shown) view.classList.toggle("current", other === name);
    for (const tab of tabs) {
      if (tab.dataset.view === name) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
    root.dataset.view = name;
    lists.scrollTop = 0;
    reach(reachable()[0] ?? null);
    return true;
  }

  // The cells of the view in front that rest on a segment, those with the fewest words first.
  function cellsAt(place) {
    const found = reachable().filter((cell) => placesOf.get(cell).includes(place));
    return found.sort((one, other) => placesOf.get(one).length - placesOf.get(other).length);
  }

  function neighbour(step) {
    const around = reachable();
    if (!around.length) return null;
    const at = around.indexOf(document.activeElement);
    const next = at < 0 ? Math.max(0, around.indexOf(reached)) : Math.min(around.length - 1, Math.max(0, at + step));
    reach(around[next]);
    return around[next];
  }

  for (const cell of cells) cell.tabIndex = -1;
  for (const tab of tabs) if (tab.dataset.view === current) tab.setAttribute("aria-current", "true");
  root.dataset.view = current;
  return {
    tabs, cellOf, cellsAt, neighbour, reach, show,
    places: (cell) => placesOf.get(cell),
    has: (name) => shown.has(name),
    inFront: () => current,
  };
};
