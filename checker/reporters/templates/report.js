
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const cards = all(".card"), articles = all(".texts > article"), tabs = all(".tabs a");
  const marks = all("[data-findings]"), boxes = all("[data-filter]");
  const list = document.querySelector(".findings");
  const findings = (mark) => mark.dataset.findings.split(" ");
  const marking = (mark) => (mark.dataset.marking || "").split(" ");
  let current = null;

  function show(number) {
    for (const article of articles) article.hidden = article.dataset.article !== number;
    for (const tab of tabs) {
      if (tab.dataset.article === number) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
  }

  function shown() {
    return articles.find((article) => !article.hidden);
  }

  // On a wide screen the findings scroll by themselves; to scroll the page for a card would undo the scroll to the text.
  function beside() {
    return getComputedStyle(list).position === "sticky";
  }

  function reach(card) {
    if (beside()) list.scrollTo({ top: card.offsetTop - 8 });
    else card.scrollIntoView({ block: "start" });
    card.focus({ preventScroll: true });
  }

  function select(card, { text = true, reached = true } = {}) {
    current = card;
    for (const other of cards) other.classList.toggle("on", other === card);
    for (const mark of marks) {
      mark.classList.toggle("on", findings(mark).includes(card.id));
      mark.classList.toggle("said", marking(mark).includes(card.id));
    }
    const mine = marks.filter((mark) => marking(mark).includes(card.id));
    const here = shown() && mine.find((mark) => shown().contains(mark));
    const mark = here || mine[0];
    if (text && mark) show(mark.closest("article").dataset.article);
    if (text && mark && beside()) mark.scrollIntoView({ block: "center" });
    if (reached) reach(card);
  }

  function open() {
    return cards.filter((card) => !card.hidden);
  }

  function step(by) {
    const left = open();
    if (!left.length) return;
    const at = left.indexOf(current);
    select(left[at < 0 ? (by > 0 ? 0 : left.length - 1) : (at + by + left.length) % left.length]);
  }

  function turn(by) {
    const at = articles.indexOf(shown());
    if (articles.length) show(articles[(at + by + articles.length) % articles.length].dataset.article);
  }

  function filter() {
    const on = (name) => new Set(boxes.filter((box) => box.dataset.filter === name && box.checked).map((box) => box.value));
    const levels = on("level"), kinds = on("kind");
    for (const card of cards) card.hidden = !(levels.has(card.dataset.level) && kinds.has(card.dataset.kind));
    const left = new Set(open().map((card) => card.id));
    for (const mark of marks) mark.classList.toggle("off", !findings(mark).some((id) => left.has(id)));
    const none = document.querySelector(".none");
    none.hidden = !cards.length || left.size > 0;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.dataset.findings) {
      event.preventDefault();
      const mine = findings(link).map((id) => document.getElementById(id)).filter((card) => card && !card.hidden);
      if (mine.length) select(mine[(mine.indexOf(current) + 1) % mine.length], { text: false });
    } else if (link && link.dataset.article) {
      event.preventDefault();
      show(link.dataset.article);
      const card = link.closest(".card");
      if (card) select(card, { text: false, reached: false });
      document.querySelector(link.getAttribute("href")).scrollIntoView({ block: card ? "center" : "start" });
    } else if (!link && event.target.closest(".card")) {
      select(event.target.closest(".card"), { reached: false });
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.dataset.filter) filter();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = { j: () => step(1), k: () => step(-1), "[": () => turn(-1), "]": () => turn(1) };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
    const box = boxes.filter((each) => each.dataset.filter === "level")[Number(event.key) - 1];
    if (box) {
      box.checked = !box.checked;
      filter();
    }
  });

  document.querySelector(".filters").hidden = false;
  if (articles.length) show(articles[0].dataset.article);
  const wanted = location.hash && document.getElementById(location.hash.slice(1));
  if (wanted && wanted.classList.contains("card")) select(wanted);
})();
