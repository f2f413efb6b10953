// The translation view: notes that a block, or all of them, was read, and shows the page as it is then.
"use strict";

(() => {
  const view = () => document.querySelector(".translate");

  /** What keeps something from being noted, in the words of the server. */
  function show({ said, found }) {
    const faults = view().querySelector(".faults");
    const list = found.map(({ message, help, place, href }) => {
      const article = document.createElement("article");
      article.className = "finding error";
      const line = (words, link) => {
        const paragraph = document.createElement("p");
        const element = link ? Object.assign(document.createElement("a"), { href: link }) : paragraph;
        element.textContent = words;
        if (link) paragraph.append(element);
        article.append(paragraph);
      };
      line(message);
      if (place) line(place, href);
      if (help) line(help);
      return article;
    });
    const lead = document.createElement("p");
    lead.textContent = said;
    faults.replaceChildren(lead, ...list);
    faults.scrollIntoView({ block: "nearest" });
  }

  /** The page as it is now; whoever pressed a button goes on at the block where it stood. */
  async function renew(place, said) {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector(".translate");
    if (!now) return location.reload();
    const top = place?.getBoundingClientRect().top;
    view().replaceWith(document.importNode(now, true));
    view().querySelector(".said").textContent = said;
    const again = place && document.getElementById(place.id);
    (again ?? document.querySelector("h1")).focus({ preventScroll: true });
    if (again) scrollBy(0, again.getBoundingClientRect().top - top);
  }

  async function note(button) {
    const { at, into, seen, token, reviewed } = view().dataset;
    const asked = new URLSearchParams({ into, seen });
    if (button.dataset.note) asked.set("block", button.dataset.note);
    const place = button.closest("section")?.querySelector("h2");
    button.disabled = true;
    try {
      const answer = await fetch(`${reviewed}?at=${at}&${asked}`, { method: "POST", headers: { "X-Tribune-Token": token } });
      const told = await answer.json();
      if (answer.ok) await renew(place, told.said);
      else show(told);
    } catch {
      location.reload();
    } finally {
      button.disabled = false;
    }
  }

  addEventListener("click", (event) => {
    const button = event.target.closest("[data-note]");
    if (button) note(button);
  });
})();
