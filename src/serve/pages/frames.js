// Pages in frames of the preview, side by side: they scroll together, heading by heading.
"use strict";

(() => {
  const frames = [...document.querySelectorAll("iframe")];
  /** Where each frame was put by us, so that its own echo is not taken for the reader's hand. */
  const put = new Map();

  const headings = (frame) => [...frame.contentDocument.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")];
  const top = (frame, element) => element.getBoundingClientRect().top + frame.contentWindow.scrollY;
  const end = (frame) => frame.contentDocument.documentElement.scrollHeight - frame.contentWindow.innerHeight;

  /** The places by which a page is measured: its beginning, its headings, its end. */
  function marks(frame) {
    const places = headings(frame).map((heading) => ({ id: heading.id, at: top(frame, heading) }));
    return [{ id: "", at: 0 }, ...places, { id: "", at: Math.max(end(frame), places.at(-1)?.at ?? 0, 1) }];
  }

  /** The mark above the upper edge, and how far it is from there to the next one, from 0 to 1. */
  function place(frame) {
    const all = marks(frame);
    const y = frame.contentWindow.scrollY;
    const index = Math.max(all.findLastIndex((mark, i) => i < all.length - 1 && mark.at <= y + 1), 0);
    const way = all[index + 1].at - all[index].at;
    return { index, id: all[index].id, share: way > 0 ? Math.min(Math.max((y - all[index].at) / way, 0), 1) : 0, isEnd: y >= end(frame) - 1 };
  }

  function follow(frame, { index, id, share, isEnd }) {
    const all = marks(frame);
    const same = id ? all.findIndex((mark) => mark.id === id) : -1;
    const from = Math.min(same >= 0 ? same : index, all.length - 2);
    const y = isEnd ? end(frame) : all[from].at + share * (all[from + 1].at - all[from].at);
    const goal = Math.round(Math.min(Math.max(y, 0), Math.max(end(frame), 0)));
    put.set(frame, goal);
    frame.contentWindow.scrollTo({ top: goal, behavior: "instant" });
  }

  function scrolled(frame) {
    if (Math.abs(frame.contentWindow.scrollY - (put.get(frame) ?? -9)) <= 2) return;
    put.delete(frame);
    const here = place(frame);
    for (const other of frames) if (other !== frame && other.contentDocument?.body) follow(other, here);
  }

  for (const frame of frames) {
    const attach = () => frame.contentWindow.addEventListener("scroll", () => scrolled(frame), { passive: true });
    frame.addEventListener("load", attach);
    if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.URL !== "about:blank") attach();
  }
})();
