// Finds pages by words, in this browser: what is typed is sent to nobody. The index is fetched part by
// part once somebody searches. Its scripts call searchReceive: data itself cannot be fetched from file://.
"use strict";

const searchWaiting = new Map();

function searchReceive(key, data) {
  searchWaiting.get(key)?.(data);
}

{
  const MOST = 30;
  const root = document.querySelector("[data-index]");
  const { base, index: head, folder, counts, marks, common, nothing, failed } = root.dataset;
  const [form, status, list] = ["form", "[role=status]", "ol"].map((part) => root.querySelector(part));
  const field = form.elements.q;
  const { lang } = root.closest("[lang]");
  const plurals = new Intl.PluralRules(lang);
  const tongues = JSON.parse(marks);
  const LETTERS = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l" };

  // As in src/search.rs.
  const fold = (text) =>
    text.toLowerCase().normalize("NFKD").replace(/[\p{M}\u00ad\u200b\u2060\ufeff]/gu, "").replace(/[œæßøđł]/g, (letter) => LETTERS[letter]);
  const wordsOf = (text) => fold(text).match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];

  const parts = new Map();
  function load(key, src) {
    if (!parts.has(key)) {
      parts.set(key, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        searchWaiting.set(key, resolve);
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          parts.delete(key);
          reject(new Error(src));
        };
        script.src = src;
        document.head.append(script);
      }));
    }
    return parts.get(key);
  }
  const part = (key, name) => load(key, `${folder}${name}.js`);

  function shared(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  }

  // The words of the index that are meant by a typed one: those with this very form; for the last, still
  // being typed, also those that begin so; else those that share the longest beginning with it.
  async function meant(word, isLast, index) {
    const letters = Array.from(word);
    const beginnings = [2, 1, 0].map((length) => letters.slice(0, length).join(""));
    const beginning = beginnings.find((one) => Object.hasOwn(index.words, one));
    if (beginning === undefined) return [];
    const rows = await part(`words ${beginning}`, index.words[beginning]);
    const found = [];
    let [near, most] = [[], Math.max(4, Math.ceil(letters.length / 2))];
    for (const [text, pages, isCommon] of rows) {
      const forms = text.split(" ");
      const has = forms.includes(word);
      if (has || (isLast && letters.length > 2 && forms.some((form) => form.startsWith(word)))) {
        found.push({ forms, pages, isCommon, factor: has ? 1 : 0.5 });
      }
      const length = Math.max(...forms.map((form) => shared(form, word)));
      if (length > most) [near, most] = [[], length];
      if (length === most) near.push({ forms, pages, isCommon, factor: 0.5 });
    }
    return found.length > 0 ? found : near;
  }

  async function search(words) {
    const index = await load("index", head);
    let asked = await Promise.all(words.map((word, at) => meant(word, at === words.length - 1, index)));
    // Words that are nearly everywhere count only where there are no others.
    const telling = asked.filter((entries) => entries.some((entry) => !entry.isCommon));
    if (telling.length > 0) asked = telling;
    const pages = new Map();
    for (const entries of asked) {
      const best = new Map();
      for (const { pages: numbers, factor } of entries) {
        const rarity = Math.log(1 + (2 * index.pages) / (numbers.length || 2));
        for (let at = 0, page = 0; at < numbers.length; at += 2) {
          page += numbers[at];
          best.set(page, Math.max(best.get(page) ?? 0, numbers[at + 1] * rarity * factor));
        }
      }
      for (const [page, score] of best) {
        const sum = pages.get(page) ?? { page, words: 0, score: 0 };
        pages.set(page, { page, words: sum.words + 1, score: sum.score + score });
      }
    }
    const found = [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score || a.page - b.page);
    const cards = found.slice(0, MOST).map(async ({ page }) => {
      const number = Math.floor(page / index.size);
      return (await part(`cards ${number}`, index.cards[number]))[page % index.size];
    });
    // Of words on nearly every page the index names only the pages with them in a title or heading.
    const isPart = telling.length === 0 && asked.some((entries) => entries.length > 0);
    return { count: found.length, isPart, cards: await Promise.all(cards), forms: new Set(asked.flat().flatMap((entry) => entry.forms)) };
  }

  // A text with the words that were found marked.
  function marked(text, forms) {
    return text.split(/([^\p{Alphabetic}\p{N}\p{M}\u00ad\u200b\u2060\ufeff]+)/u).map((piece) => {
      if (!forms.has(fold(piece))) return piece;
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return mark;
    });
  }

  function item([title, url, section, summary, of, sectionOf], forms) {
    const element = (name, className, children, key) => {
      const made = document.createElement(name);
      made.className = className;
      made.append(...children);
      // As lists of pages mark those in another language.
      if (key) [made.lang, made.dir] = [tongues[key][0], "auto"];
      return made;
    };
    const link = element("a", "", marked(title, forms), of);
    link.href = base + url;
    if (of) link.hreflang = link.lang;
    const mark = of ? [" ", element("span", "foreign", [tongues[of][1]])] : [];
    const lines = [element("span", "head", [link, ...mark])];
    if (section) lines.push(element("span", "soft", [section], sectionOf));
    if (summary) lines.push(element("span", "summary", marked(summary, forms), of));
    return element("li", "", lines);
  }

  let turn = 0;
  async function show() {
    const mine = (turn += 1);
    const words = [...new Set(wordsOf(field.value))];
    let [said, items] = ["", []];
    if (words.length > 0) {
      try {
        const { count, isPart, cards, forms } = await search(words);
        const text = JSON.parse(counts);
        said = count === 0 ? nothing
          : (text[plurals.select(count)] ?? text.other).replace("{}", new Intl.NumberFormat(lang).format(count));
        if (isPart && count > 0) said = `${said}. ${common}`;
        items = cards.map((card) => item(card, forms));
      } catch {
        said = failed;
      }
    }
    // Another letter was typed meanwhile.
    if (mine !== turn) return false;
    status.textContent = said;
    list.replaceChildren(...items);
    return true;
  }

  // The words stand behind #, which browsers send to nobody.
  function keep() {
    const words = field.value.trim();
    history.replaceState(null, "", words ? `#q=${encodeURIComponent(words)}` : location.pathname + location.search);
  }

  function read() {
    const words = new URLSearchParams(location.hash.slice(1)).get("q");
    if (words === null) return;
    field.value = words;
    show();
  }

  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => show().then(keep), 150);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (await show()) {
      keep();
      list.querySelector("a")?.focus();
    }
  });
  addEventListener("hashchange", read);
  root.hidden = false;
  read();
}
