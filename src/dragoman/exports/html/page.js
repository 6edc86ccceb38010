"use strict";
// Links the article's words with its entries. It reads numbers from the data block, finds elements by them, sets classes,
// and writes text only as text. It never counts characters of the article: the cutting was done before.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const root = document.documentElement;
  const article = byId("article-text");
  const panel = byId("entries");
  const lists = byId("lists");
  const status = byId("status");
  const announced = byId("announced");
  const search = byId("search");
  const actorChoice = byId("actor");
  const sheetButton = byId("sheet-button");
  const narrow = window.matchMedia("(max-width: 860px)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");

  const segments = [];
  for (const element of article.querySelectorAll("[data-k]")) segments[Number(element.dataset.k)] = element;
  const rows = [];
  for (const element of lists.querySelectorAll("[data-n]")) rows[Number(element.dataset.n)] = element;
  const cards = rows.map((row) => row.querySelector(".card"));
  const words = [...article.querySelectorAll("a.word")];
  const sections = [...lists.querySelectorAll("section.list")];
  const chips = [...panel.querySelectorAll(".chip")];
  const LABELLED = new Set(["source", "cue", "content", "omitted"]);
  const summary = status.textContent;
  const views = makeViews(lists);
  const numberOf = new Map(cards.map((card, number) => [card.id, number]));

  const wordsOf = rows.map(() => []);
  data.segments.forEach((layers, place) => {
    for (const [number, part] of layers) wordsOf[number].push([place, part]);
  });

  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const haystacks = cards.map((card) => folded(card.textContent));

  /* Lighting */

  let litCards = [];
  let litSegments = [];
  let held = null;
  let heldFrom = null;

  function unlight() {
    for (const card of litCards) {
      card.classList.remove("lit", "near");
      card.removeAttribute("aria-current");
    }
    for (const segment of litSegments) {
      for (const name of [...segment.classList]) if (name === "lit" || name.startsWith("as-")) segment.classList.remove(name);
      segment.removeAttribute("data-label");
    }
    litCards = [];
    litSegments = [];
  }

  // `first` is the entry whose words are lit; the other entries that rest on the same words are only outlined.
  function light(first, others) {
    unlight();
    for (const number of others) {
      if (number === first) continue;
      cards[number].classList.add("near");
      litCards.push(cards[number]);
    }
    cards[first].classList.add("lit");
    if (held !== null) cards[first].setAttribute("aria-current", "true");
    litCards.push(cards[first]);
    let labelled = -1;
    let last = -2;
    for (const [place, part] of wordsOf[first]) {
      const segment = segments[place];
      const [name, label] = data.parts[part];
      const goesOn = part === labelled && place === last + 1;
      segment.classList.add("lit", `as-${name}`);
      if (!goesOn && LABELLED.has(name)) segment.dataset.label = label;
      labelled = part;
      last = place;
      litSegments.push(segment);
    }
    partLabels();
  }

  // Lights the words of a cell, and the cell; the cell has no entry's parts, so nothing is labelled.
  function lightCell(cell) {
    unlight();
    cell.classList.add("lit");
    if (held === cell) cell.setAttribute("aria-current", "true");
    litCards.push(cell);
    for (const place of views.places(cell)) {
      segments[place].classList.add("lit", "as-extent");
      litSegments.push(segments[place]);
    }
  }

  // In front of another view than the entries: outline the cells that rest on the words.
  function outlineCells(place) {
    const found = views.cellsAt(place);
    for (const cell of found) cell.classList.add("near");
    litCards.push(...found);
    return found;
  }

  // Where two labels would touch, the one on the shorter words gives way.
  function partLabels() {
    const boxes = litSegments.filter((segment) => segment.dataset.label).map((segment) => {
      const box = segment.getClientRects()[0];
      return { segment, left: box.left, top: box.top, right: box.left + 9 + 6.4 * segment.dataset.label.length, width: box.width };
    });
    boxes.sort((one, other) => one.top - other.top || one.left - other.left);
    boxes.forEach((box, place) => {
      const next = boxes[place + 1];
      if (!next || Math.abs(next.top - box.top) > 4 || next.left >= box.right) return;
      const shorter = box.width < next.width ? box : next;
      shorter.segment.removeAttribute("data-label");
    });
  }

  function entriesAt(place) {
    return data.segments[place].map(([number]) => number);
  }

  // The entry that words lead to: the one their link names, else the one with the shortest stretch of words.
  function leaderAt(segment) {
    const link = segment.closest("a.word");
    if (link) return Number(link.dataset.n);
    return entriesAt(Number(segment.dataset.k)).reduce((best, number) =>
      wordsOf[number].length < wordsOf[best].length ? number : best);
  }

  function bring(element, box) {
    const inner = element.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8) return;
    const top = box.scrollTop + inner.top - outer.top - Math.max(16, (outer.height - inner.height) / 3);
    box.scrollTo({ top, behavior: still.matches ? "auto" : "smooth" });
  }

  function bringCard(number) {
    if (views.inFront() !== "entries") return;
    if (getComputedStyle(lists).overflowY === "auto") bring(cards[number], lists);
    else cards[number].scrollIntoView({ block: "nearest" });
  }

  function bringWords(number, segment = segments[wordsOf[number][0]?.[0]]) {
    if (!segment) return;
    const box = segment.getBoundingClientRect();
    const floor = narrow.matches && panel.classList.contains("open") ? window.innerHeight - panel.offsetHeight : window.innerHeight;
    if (box.top >= 40 && box.bottom <= floor - 40) return;
    window.scrollBy({ top: box.top - floor / 3, behavior: still.matches ? "auto" : "smooth" });
  }

  /* Holding: what a click or Enter lights stays lit */

  function hold(first, others, from) {
    held = first;
    heldFrom = from;
    light(first, others);
    const sentence = cards[first].querySelector(".sentence").textContent.replace(/:$/, "");
    const beside = new Set(others.filter((number) => number !== first)).size;
    byId("held-text").textContent = beside ? `Held: ${sentence}, and ${beside} more on these words` : `Held: ${sentence}`;
    byId("held").hidden = false;
    announced.textContent = byId("held-text").textContent;
    panel.classList.toggle("narrowed", narrow.matches && from !== null);
    remember(`#${cards[first].id}`);
  }

  function remember(hash) {
    try {
      history.replaceState(null, "", hash);
    } catch {
      // A page from a file may be denied its own history; the light does not depend on it.
    }
  }

  function holdCell(cell) {
    held = cell;
    heldFrom = cell;
    views.reach(cell);
    lightCell(cell);
    byId("held-text").textContent = `Held: ${cell.textContent}`;
    byId("held").hidden = false;
    announced.textContent = byId("held-text").textContent;
    panel.classList.remove("narrowed");
    bringWords(null, segments[views.places(cell)[0]]);
  }

  function showView(name) {
    if (views.inFront() === name) return false;
    letGo();
    return views.show(name);
  }

  function letGo() {
    if (held === null) return false;
    const back = heldFrom;
    held = null;
    heldFrom = null;
    unlight();
    announced.textContent = "Let go";
    byId("held").hidden = true;
    panel.classList.remove("narrowed");
    tell();
    if (back && panel.contains(document.activeElement)) back.focus({ preventScroll: true });
    return true;
  }

  function holdWords(segment, from) {
    const leader = leaderAt(segment);
    const [cell] = views.inFront() === "entries" ? [] : views.cellsAt(Number(segment.dataset.k));
    if (cell) {
      if (narrow.matches) openSheet(true);
      holdCell(cell);
      bring(cell, lists);
      return null;
    }
    showView("entries");
    if (rows[leader].hidden) clearFilters();
    hold(leader, entriesAt(Number(segment.dataset.k)), from);
    if (narrow.matches) {
      openSheet(true);
      bringWords(leader, segment);
    }
    bringCard(leader);
    return leader;
  }

  /* Filters */

  const pressed = () => chips.filter((chip) => chip.getAttribute("aria-pressed") === "true").map((chip) => chip.dataset.list);

  function filtering() {
    return pressed().length > 0 || search.value.trim() !== "" || Boolean(actorChoice && actorChoice.value);
  }

  function tell() {
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = filtering() ? `${shown} of ${rows.length} shown` : summary;
    byId("nothing").hidden = shown > 0 || rows.length === 0;
  }

  function filter() {
    const kinds = pressed();
    const sought = folded(search.value).split(/\s+/).filter(Boolean);
    const actor = actorChoice && actorChoice.value !== "" ? Number(actorChoice.value) : null;
    rows.forEach((row, number) => {
      const entry = data.entries[number];
      const fits = (!kinds.length || kinds.includes(entry.list))
        && (actor === null || entry.actors.includes(actor))
        && sought.every((word) => haystacks[number].includes(word));
      row.hidden = !fits;
    });
    for (const section of sections) section.hidden = !section.querySelector(".entry:not([hidden])");
    for (const chip of chips) {
      article.classList.toggle(`off-${chip.dataset.list}`, kinds.length > 0 && !kinds.includes(chip.dataset.list));
    }
    data.segments.forEach((layers, place) => {
      segments[place].classList.toggle("faded", layers.every(([number]) => rows[number].hidden));
    });
    if (typeof held === "number" && rows[held].hidden) letGo();
    tell();
    settle();
  }

  function clearFilters() {
    if (!filtering()) return false;
    search.value = "";
    if (actorChoice) actorChoice.value = "";
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    filter();
    return true;
  }

  /* One stop of the Tab key for the cards, one for the words; keys move within */

  let currentCard = null;
  let currentWord = null;
  const reachable = (card) => card.querySelectorAll("a[href], button:not([hidden])");

  function setCard(card) {
    if (currentCard) {
      currentCard.tabIndex = -1;
      for (const link of reachable(currentCard)) link.tabIndex = -1;
    }
    currentCard = card;
    if (!card) return;
    card.tabIndex = 0;
    for (const link of reachable(card)) link.removeAttribute("tabindex");
  }

  function settle() {
    if (currentCard && !currentCard.closest(".entry").hidden) return;
    setCard(cards.find((card, number) => !rows[number].hidden) ?? null);
  }

  function setWord(word) {
    if (currentWord) currentWord.tabIndex = -1;
    currentWord = word;
    if (word) word.tabIndex = 0;
  }

  function focusCard(number) {
    setCard(cards[number]);
    cards[number].focus({ preventScroll: true });
    bringCard(number);
  }

  function stepCard(step) {
    if (views.inFront() !== "entries") return stepCell(step);
    const shown = cards.filter((card, number) => !rows[number].hidden && card.getClientRects().length > 0);
    if (!shown.length) return;
    const at = shown.indexOf(currentCard);
    const inside = lists.contains(document.activeElement);
    const next = inside && at >= 0 ? shown[Math.min(shown.length - 1, Math.max(0, at + step))] : shown[Math.max(0, at)];
    if (held !== null) letGo();
    focusCard(numberOf.get(next.id));
    bringWords(numberOf.get(next.id));
  }

  function stepCell(step) {
    const next = views.neighbour(step);
    if (!next) return;
    if (held !== null) letGo();
    next.focus({ preventScroll: true });
    bring(next, lists);
    bringWords(null, segments[views.places(next)[0]]);
  }

  function stepWord(word, step) {
    const next = words[words.indexOf(word) + step];
    if (!next) return;
    setWord(next);
    next.focus();
  }

  /* The sheet of narrow screens */

  function openSheet(open) {
    panel.classList.toggle("open", open);
    sheetButton.setAttribute("aria-expanded", String(open));
    sheetButton.setAttribute("aria-current", String(open));
    sheetButton.textContent = open ? "Close" : "Entries";
  }

  /* What the reader does */

  const segmentOf = (target) => (target instanceof Element ? target.closest("#article-text [data-k]") : null);
  const cardOf = (target) => (target instanceof Element ? target.closest(".card") : null);
  let waiting = 0;

  article.addEventListener("mouseover", (event) => {
    const segment = segmentOf(event.target);
    if (held !== null) return;
    clearTimeout(waiting);
    if (!segment) return unlight();
    const leader = leaderAt(segment);
    if (rows[leader].hidden) return unlight();
    light(leader, entriesAt(Number(segment.dataset.k)));
    const [cell] = outlineCells(Number(segment.dataset.k));
    if (!narrow.matches) waiting = setTimeout(() => (cell ? bring(cell, lists) : bringCard(leader)), 120);
  });

  lists.addEventListener("mouseover", (event) => {
    if (held !== null) return;
    clearTimeout(waiting);
    const card = cardOf(event.target);
    const cell = views.cellOf(event.target);
    if (card) light(numberOf.get(card.id), []);
    else if (cell) lightCell(cell);
    else unlight();
  });

  for (const side of [article, lists]) {
    side.addEventListener("mouseleave", () => {
      clearTimeout(waiting);
      if (held === null) unlight();
    });
  }

  article.addEventListener("focusin", (event) => {
    const word = event.target.closest("a.word");
    if (!word) return;
    setWord(word);
    const segment = word.querySelector("[data-k]");
    const leader = Number(word.dataset.n);
    if (held !== null || rows[leader].hidden) return;
    light(leader, entriesAt(Number(segment.dataset.k)));
    if (!narrow.matches) bringCard(leader);
  });

  lists.addEventListener("focusin", (event) => {
    const card = cardOf(event.target);
    const cell = views.cellOf(event.target);
    if (cell) {
      views.reach(cell);
      if (held === null) lightCell(cell);
    }
    if (!card) return;
    if (card !== currentCard) setCard(card);
    if (held === null) light(numberOf.get(card.id), []);
  });

  for (const side of [article, lists]) {
    side.addEventListener("focusout", (event) => {
      if (held === null && !side.contains(event.relatedTarget)) unlight();
    });
  }

  article.addEventListener("click", (event) => {
    const segment = segmentOf(event.target);
    const word = event.target.closest("a.word");
    if (word) event.preventDefault();
    if (!segment && !word) return letGo();
    if (!word && String(getSelection()) !== "") return undefined;
    const leader = holdWords(segment ?? word.querySelector("[data-k]"), word ?? article);
    if (word && event.detail === 0) {
      if (leader === null) held.focus({ preventScroll: true });
      else focusCard(leader);
    }
    return undefined;
  });

  function goTo(anchor) {
    if (numberOf.has(anchor)) {
      const number = numberOf.get(anchor);
      showView("entries");
      if (rows[number].hidden) clearFilters();
      hold(number, [], null);
      focusCard(number);
      bringWords(number);
      return true;
    }
    const segment = byId(anchor);
    if (!segment || !segment.dataset.k) return false;
    const card = cardOf(document.activeElement);
    if (card) hold(numberOf.get(card.id), [], null);
    if (narrow.matches) openSheet(false);
    segment.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
    segment.closest("a.word")?.focus({ preventScroll: true });
    return true;
  }

  lists.addEventListener("click", (event) => {
    const card = cardOf(event.target);
    const cell = views.cellOf(event.target);
    if (cell) {
      event.preventDefault();
      if (held === cell) letGo();
      else holdCell(cell);
      return undefined;
    }
    if (!card) {
      const link = event.target.closest(".view a[href^='#']");
      if (link && goTo(link.getAttribute("href").slice(1))) event.preventDefault();
      return undefined;
    }
    const only = event.target.closest("button.only");
    if (only) {
      actorChoice.value = String(numberOf.get(card.id));
      filter();
      actorChoice.focus();
      return undefined;
    }
    const link = event.target.closest("a[href]");
    if (link) {
      if (link.getAttribute("href").startsWith("#") && goTo(link.getAttribute("href").slice(1))) event.preventDefault();
      return undefined;
    }
    if (String(getSelection()) !== "") return undefined;
    const number = numberOf.get(card.id);
    if (held === number) return letGo();
    hold(number, [], null);
    bringWords(number);
    return undefined;
  });

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      filter();
      lists.scrollTop = 0;
    });
  }
  for (const tab of views.tabs) {
    tab.addEventListener("click", (event) => {
      event.preventDefault();
      showView(tab.dataset.view);
      remember(tab.getAttribute("href"));
    });
  }
  search.addEventListener("input", filter);
  actorChoice?.addEventListener("change", filter);
  byId("clear").addEventListener("click", () => {
    clearFilters();
    search.focus();
  });
  byId("let-go").addEventListener("click", letGo);

  const helpButton = byId("help-button");
  function toggleHelp(open) {
    byId("help").hidden = !open;
    helpButton.setAttribute("aria-expanded", String(open));
  }
  helpButton.addEventListener("click", () => toggleHelp(byId("help").hidden));

  sheetButton.addEventListener("click", (event) => {
    if (!narrow.matches) return;
    event.preventDefault();
    if (panel.classList.contains("open")) {
      letGo();
      openSheet(false);
    } else {
      openSheet(true);
      panel.focus({ preventScroll: true });
    }
  });
  document.querySelector(".switch a[href='#text']").addEventListener("click", () => openSheet(false));

  function escape() {
    if (!byId("help").hidden) toggleHelp(false);
    else if (letGo()) return;
    else if (clearFilters()) return;
    else if (panel.classList.contains("open")) openSheet(false);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const typing = target.closest("input, select, textarea");
    const word = target.closest("a.word");
    const inList = lists.contains(target);
    if (event.key === "Escape") {
      if (typing === search && search.value === "") search.blur();
      escape();
    } else if (typing) {
      return;
    } else if (event.key === "/") {
      if (narrow.matches) openSheet(true);
      showView("entries");
      search.focus();
      search.select();
    } else if (event.key === "?") {
      toggleHelp(byId("help").hidden);
    } else if (event.key === "j" || (inList && event.key === "ArrowDown")) {
      if (narrow.matches) openSheet(true);
      stepCard(1);
    } else if (event.key === "k" || (inList && event.key === "ArrowUp")) {
      if (narrow.matches) openSheet(true);
      stepCard(-1);
    } else if (word && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      stepWord(word, event.key === "ArrowRight" ? 1 : -1);
    } else if (event.key === "Enter" && target.classList.contains("card")) {
      const number = numberOf.get(target.id);
      hold(number, [], null);
      bringWords(number);
    } else {
      return;
    }
    event.preventDefault();
  });

  root.classList.add("with-script");
  byId("filters").hidden = false;
  helpButton.hidden = false;
  for (const word of words) word.tabIndex = -1;
  for (const card of cards) for (const link of reachable(card)) link.tabIndex = -1;
  if (actorChoice) {
    const choices = new Set([...actorChoice.options].map((option) => option.value));
    for (const card of cards) {
      const only = card.querySelector("button.only");
      if (only && choices.has(String(numberOf.get(card.id)))) only.hidden = false;
    }
  }
  sheetButton.setAttribute("role", "button");
  sheetButton.setAttribute("aria-controls", "entries");
  sheetButton.setAttribute("aria-expanded", "false");
  setWord(words[0] ?? null);
  settle();
  if (location.hash.startsWith("#view-")) showView(location.hash.slice(6));
  const wanted = numberOf.get(location.hash.slice(1));
  if (wanted !== undefined) {
    hold(wanted, [], null);
    bringCard(wanted);
    bringWords(wanted);
  }
})();
