// The preview in the browser: takes over what has changed without losing the place on the page, and
// gives the bar its hands. Stands at the end of the page and runs before the page's own scripts, so
// that it knows what the server sent from what they make of it.
"use strict";

(() => {
  const script = document.currentScript;
  const host = document.querySelector("tribune-bar");
  const { base, live, at, token } = host.dataset;
  let { version, bar: barVersion } = host.dataset;

  // In a frame of the preview (side by side, as on a phone) the page around it has the bar: it stays
  // hidden, as it was sent, and is never seen for a moment.
  const view = frameElement?.dataset.as;
  host.hidden = Boolean(view);

  // --- what has changed -------------------------------------------------------------------------

  const isOurs = (node) => node === host || node === script;
  const children = (node) => [...node.childNodes].filter((child) => !isOurs(child));

  /** The page as the server sent it. The page on the screen may be another by now. */
  let sent = document.documentElement.cloneNode(true);
  for (const ours of sent.querySelectorAll(`tribune-bar, script[src="${script.getAttribute("src")}"]`)) ours.remove();
  sent.normalize();

  // With scripts, what is in <noscript> is text; without, as here when it is read anew, elements.
  const isSame = (was, now) => was.isEqualNode(now) || (was.nodeName === "NOSCRIPT" && now.nodeName === "NOSCRIPT");
  const isAlike = (one, other) => one.nodeName === other.nodeName && (one.id ?? "") === (other.id ?? "");
  const isSheet = (node) => node.nodeName === "LINK" && node.rel === "stylesheet";

  /** Raised where a change cannot be taken over in place: a script that has run cannot be undone. */
  class Anew extends Error {}

  /**
   * Makes of `live` what became of `was` in `now`, and touches nothing else: what the reader opened,
   * typed or chose, and what scripts have made, stays. Adds the elements that changed to `changed`.
   */
  function update(live, was, now, changed) {
    if (was.nodeType !== Node.ELEMENT_NODE) {
      if (was.data !== now.data) {
        live.data = now.data;
        if (live.parentElement) changed.add(live.parentElement);
      }
      return;
    }
    if (live.nodeName === "SCRIPT") return moveScript(live, was, now);
    if (isSheet(live)) return swapSheet(live, now);
    for (const { name, value } of now.attributes) {
      if (was.getAttribute(name) !== value) live.setAttribute(name, value), changed.add(live);
    }
    for (const { name } of was.attributes) {
      if (!now.hasAttribute(name)) live.removeAttribute(name), changed.add(live);
    }
    const olds = children(was);
    const nodes = trace(children(live), olds);
    const news = children(now);
    if (!nodes) {
      // A script has made something else of it.
      if (live === document.body || live === document.head) throw new Anew();
      live.replaceChildren(...news.map(taken));
      changed.add(live);
      return;
    }
    let at = 0;
    for (const [old, next] of pairs(olds, news)) {
      if (old && next) {
        if (!isSame(old, next)) update(nodes[at], old, next, changed);
        at += 1;
      } else if (old) {
        if (old.nodeName === "SCRIPT") throw new Anew();
        nodes[at].remove();
        at += 1;
        changed.add(live);
      } else {
        const node = taken(next);
        live.insertBefore(node, nodes[at] ?? (host.parentNode === live ? host : null));
        changed.add(node.nodeType === Node.ELEMENT_NODE ? node : live);
      }
    }
  }

  function taken(node) {
    if (node.nodeName === "SCRIPT") throw new Anew();
    return document.importNode(node, true);
  }

  /** For each node that was sent, the one on the screen; browsers' extensions put others between. */
  function trace(lives, olds) {
    const nodes = [];
    for (const live of lives) {
      if (nodes.length < olds.length && isAlike(live, olds[nodes.length])) nodes.push(live);
    }
    return nodes.length === olds.length ? nodes : null;
  }

  /** The nodes of two lists in order, side by side where one became the other. */
  function pairs(olds, news) {
    let start = 0;
    while (start < olds.length && start < news.length && isSame(olds[start], news[start])) start += 1;
    let [oldEnd, newEnd] = [olds.length, news.length];
    while (oldEnd > start && newEnd > start && isSame(olds[oldEnd - 1], news[newEnd - 1])) oldEnd -= 1, newEnd -= 1;
    const result = [];
    for (let i = 0; i < start; i += 1) result.push([olds[i], news[i]]);
    result.push(...inBetween(olds.slice(start, oldEnd), news.slice(start, newEnd)));
    for (let i = oldEnd; i < olds.length; i += 1) result.push([olds[i], news[newEnd + i - oldEnd]]);
    return result;
  }

  /** The same for the stretch that differs: what stayed is found (the longest common sequence). */
  function inBetween(olds, news) {
    const length = Array.from({ length: olds.length + 1 }, () => new Uint16Array(news.length + 1));
    const compares = olds.length * news.length < 40_000;
    const stayed = olds.map((old) => news.map((next) => compares && isSame(old, next)));
    for (let i = olds.length - 1; i >= 0; i -= 1) {
      for (let j = news.length - 1; j >= 0; j -= 1) {
        length[i][j] = stayed[i][j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    const result = [];
    let [gone, come] = [[], []];
    const close = () => { result.push(...changedInto(gone, come)); [gone, come] = [[], []]; };
    let [i, j] = [0, 0];
    while (i < olds.length || j < news.length) {
      if (i < olds.length && j < news.length && stayed[i][j]) {
        close();
        result.push([olds[i++], news[j++]]);
      } else if (j >= news.length || (i < olds.length && length[i + 1][j] >= length[i][j + 1])) gone.push(olds[i++]);
      else come.push(news[j++]);
    }
    close();
    return result;
  }

  /** Between two things that stayed: of the same kind in order, one became the other. */
  function changedInto(gone, come) {
    const result = [];
    let from = 0;
    for (const old of gone) {
      const found = come.findIndex((next, index) => index >= from && isAlike(old, next));
      if (found < 0) {
        result.push([old, null]);
        continue;
      }
      while (from < found) result.push([null, come[from++]]);
      result.push([old, come[from++]]);
    }
    while (from < come.length) result.push([null, come[from++]]);
    return result;
  }

  /** The new stylesheet is loaded beside the old one, which goes when it is there: no bare page. */
  function swapSheet(old, now) {
    const sheet = document.importNode(now, true);
    const done = () => { old.remove(); show(); };
    sheet.addEventListener("load", done, { once: true });
    sheet.addEventListener("error", done, { once: true });
    // The nodes on the screen are found by their order and ids: from now on the new one is meant.
    old.id = "tribune-old-sheet";
    old.after(sheet);
  }

  /** A script that has run stays, as long as it says the same: with a stylesheet, its address changes too. */
  function moveScript(live, was, now) {
    const name = nameOf(now);
    if (!name || name !== nameOf(was)) throw new Anew();
    live.setAttribute("src", now.getAttribute("src"));
    const before = scripts.get(name);
    scripts.set(name, textOf(live));
    Promise.all([before, scripts.get(name)]).then(([one, other]) => { if (one !== other) location.reload(); });
  }

  /** The name of an asset, whatever the folder is called that is named after the bytes of all. */
  const nameOf = (script) => /assets\/[^/]+\/(.+)$/.exec(script.getAttribute("src") ?? "")?.[1];
  const textOf = (script) => fetch(script.src).then((answer) => answer.text()).catch(() => "");
  const scripts = new Map();

  function rememberScripts() {
    for (const one of document.querySelectorAll("script[src]")) {
      if (one !== script && nameOf(one)) scripts.set(nameOf(one), textOf(one));
    }
  }

  function takeOver(html) {
    const now = new DOMParser().parseFromString(html, "text/html").documentElement;
    const changed = new Set();
    try {
      update(document.documentElement, sent, now, changed);
    } catch (error) {
      if (!(error instanceof Anew)) console.error(error);
      location.reload();
      return;
    }
    sent = now;
    show();
    const blocks = new Set([...changed].filter((node) => document.body.contains(node)).map(blockOf));
    flash([...blocks].filter((block) => ![...blocks].some((other) => other !== block && block.contains(other))));
    say("updated");
  }

  function blockOf(element) {
    let block = element;
    while (block.parentElement && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    return block;
  }

  function flash(blocks) {
    if (blocks.length > 20 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const block of blocks) {
      if (block === document.body) continue;
      block.animate([{ backgroundColor: "rgb(255 206 60 / .45)" }, { backgroundColor: "rgb(255 206 60 / 0)" }], { duration: 1400, easing: "ease-out" });
    }
  }

  // --- how it is looked at ----------------------------------------------------------------------

  function show() {
    for (const sheet of document.styleSheets) {
      if (view === "plain") sheet.disabled = true;
      if (view === "paper") asPrinted(sheet);
    }
  }

  function asPrinted(group) {
    for (const rule of group.cssRules) {
      if (rule.media) {
        rule.media.mediaText = rule.media.mediaText.replace(/\bprint\b/g, "all").replace(/\bscreen\b/g, "not all");
      }
      if (rule.cssRules) asPrinted(rule);
    }
  }

  // --- the bar ----------------------------------------------------------------------------------

  const shadow = host.shadowRoot;
  const find = (selector) => shadow?.querySelector(selector);
  let sentBar = shadow && parsed(shadow.innerHTML);

  function parsed(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  }

  function setBar(html) {
    const now = parsed(html);
    // What is there is changed and not made again: a list that is open stays open.
    update(find("section"), sentBar.querySelector("section"), now.querySelector("section"), new Set());
    sentBar = now;
    placeLine();
  }

  function say(what) {
    const said = find(".said");
    if (said) said.textContent = said.dataset[what];
    setTimeout(() => { if (said) said.textContent = ""; }, 2000);
  }

  const isFolded = () => find(".bar")?.classList.contains("folded") ?? false;

  function fold(folded) {
    find(".bar")?.classList.toggle("folded", folded);
  }

  /** As the editor left it; on a telephone it is folded until somebody opens it. */
  function foldAsBefore() {
    let before = null;
    try { before = localStorage.getItem("tribune-folded"); } catch { /* no storage, no memory */ }
    fold(before === null ? matchMedia("(max-width: 600px)").matches : before !== "");
  }

  function foldFromNow(folded) {
    fold(folded);
    try { localStorage.setItem("tribune-folded", folded ? "1" : ""); } catch { /* no storage, no memory */ }
  }

  shadow?.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (button?.matches(".fold")) foldFromNow(!isFolded());
    if (button?.dataset.copy) {
      await navigator.clipboard?.writeText(button.dataset.copy).then(() => say("copied"), () => {});
    }
  });

  shadow?.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && find("details[name][open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  /** The link to the source leads to the line of the heading under which the reader is. */
  function placeLine() {
    const link = find(".file a");
    if (!link) return;
    const lines = JSON.parse(find(".bar").dataset.lines || "[]");
    const above = lines.filter(([id]) => {
      const heading = document.getElementById(id);
      return heading && heading.getBoundingClientRect().top < innerHeight * 0.4;
    });
    const line = above.at(-1)?.[1] ?? link.dataset.line;
    link.href = link.href.replace(/:\d+:\d+$/, `:${line}:1`);
    link.querySelector(".line").textContent = `:${line}`;
  }

  let isAsked = false;
  addEventListener("scroll", () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => { isAsked = false; placeLine(); });
  }, { passive: true });

  // --- news from the server ---------------------------------------------------------------------

  const mayBeUpdated = !host.hasAttribute("data-reload");
  const waits = [200, 500, 1000, 2000, 5000];
  let tries = 0;

  function listen() {
    const address = new URL(live, location.href);
    address.protocol = "ws:";
    address.search = new URLSearchParams({ at, version, bar: barVersion, token });
    const socket = new WebSocket(address);
    let wasOpen = false;
    const tell = () => { if (socket.readyState === WebSocket.OPEN) socket.send(document.hidden ? "hidden" : "seen"); };
    socket.addEventListener("open", () => { wasOpen = true; tries = 0; lost(false); tell(); });
    socket.addEventListener("message", (event) => hear(JSON.parse(event.data)));
    document.addEventListener("visibilitychange", tell);
    socket.addEventListener("close", () => {
      document.removeEventListener("visibilitychange", tell);
      lost(true);
      setTimeout(() => again(wasOpen), waits[Math.min(tries++, waits.length - 1)]);
    });
  }

  /** A preview that was started anew does not know this page any more, but answers. */
  async function again(wasOpen) {
    const answer = wasOpen ? null : await fetch(script.src, { method: "HEAD" }).catch(() => null);
    if (answer?.ok) location.reload();
    else listen();
  }

  function lost(isLost) {
    const note = find(".lost");
    if (note) note.hidden = !isLost;
  }

  function hear(news) {
    if (news.to !== undefined) {
      location.replace(base + news.to.split("/").map(encodeURIComponent).join("/") + location.hash);
      return;
    }
    version = news.version;
    if (news.html !== undefined) {
      if (mayBeUpdated) takeOver(news.html);
      else location.reload();
    }
    if (news.bar !== undefined && shadow) {
      barVersion = news.bar_version;
      setBar(news.bar);
    }
  }

  foldAsBefore();
  addEventListener("load", () => { show(); placeLine(); rememberScripts(); });
  addEventListener("pagehide", () => { tries = 0; });
  listen();
})();
