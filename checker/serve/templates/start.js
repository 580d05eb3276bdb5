"use strict";
(() => {
  const drop = document.querySelector(".drop"), stage = document.querySelector("[data-progress]");
  if (stage) {
    const bar = document.querySelector("progress");
    const events = new EventSource(stage.dataset.progress);
    events.addEventListener("stage", (event) => {
      const { stage: name, done, total } = JSON.parse(event.data);
      const counted = total > 1;
      stage.textContent = counted ? `${name}: ${done} of ${total}` : name;
      if (counted) bar.value = done / total;
      else bar.removeAttribute("value");
    });
    events.addEventListener("finding", (event) => {
      const { id, html } = JSON.parse(event.data);
      if (!document.getElementById(id)) document.querySelector(".early").insertAdjacentHTML("beforeend", html);
    });
    events.addEventListener("over", () => {
      events.close();
      const read = document.activeElement.closest(".card");
      if (read) history.replaceState(null, "", `#${read.id}`);   // go on where the editor reads
      location.reload();
    });
  }
  if (!drop) return;
  const form = drop.closest("form"), file = drop.querySelector("input"), told = form.querySelector("[data-told]");
  for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
    document.addEventListener(name, (event) => {
      event.preventDefault();   // anywhere on the page: a browser would leave it to open the file
      drop.classList.toggle("over", name === "dragenter" || name === "dragover");
    });
  }
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    file.files = event.dataTransfer.files;
    file.dispatchEvent(new Event("change", { bubbles: true }));
    if (!told.textContent) form.requestSubmit();
  });
  file.addEventListener("change", () => {
    const large = file.files.length && file.files[0].size > Number(file.dataset.most);
    told.textContent = large ? `${file.files[0].name}: is larger than 10 MB; give one article per file` : "";
    told.hidden = !large;
    if (large) file.value = "";
  });
  form.addEventListener("submit", () => {
    form.querySelector("button").disabled = true;
    form.querySelector("button").textContent = "Reading …";
  });
  addEventListener("pageshow", () => {   // also when the browser goes back to the page as it was left
    form.querySelector("button").disabled = false;
    form.querySelector("button").textContent = "Check";
  });
})();
