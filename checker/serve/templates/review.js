
(() => {
  const typing = (event) => event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea");

  // What is typed into a reason is no command; Escape leaves the form.
  addEventListener("keydown", (event) => {
    if (!typing(event)) return;
    event.stopPropagation();
    const decide = event.target.closest(".decide");
    if (event.key === "Escape" && decide) {
      decide.open = false;
      decide.querySelector("summary").focus();
    }
  }, true);

  document.addEventListener("keydown", (event) => {
    const card = document.querySelector(".card.on") || document.querySelector(".card:not([hidden])");
    if (event.ctrlKey || event.metaKey || event.altKey || !card || !"ado".includes(event.key)) return;
    const choice = card.querySelector(`[data-key="${event.key}"]`);
    if (!choice) return;
    event.preventDefault();
    choice.closest("details").open = true;
    choice.checked = true;
    card.querySelector("[name=reason]").focus();
  });

  const keys = document.querySelector(".keys");
  if (keys && document.querySelector(".decide")) {
    keys.append(" · ");
    for (const key of ["a", "d", "o"]) keys.append(Object.assign(document.createElement("kbd"), { textContent: key }), " ");
    keys.append("decide");
  }
  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".decide[open]")) event.target.scrollIntoView({ block: "nearest" });
  }, true);

  const kept = document.querySelector(".decide[open]");
  if (kept) kept.closest(".card").scrollIntoView({ block: "center" });
})();
