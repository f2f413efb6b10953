// The whole page, part by part as in the theme of tribune.
import { outlineOf } from "../markdown.js";
import { ancestors, find, inFile, isBelow, site } from "../pages.js";
import { languages } from "../words.js";

export function render({ page: { inputPath, date }, content }) {
  const page = inFile(inputPath);
  const language = languages.get(page.lang);
  const { words, locale } = language;
  return `<!DOCTYPE html>
<html lang="${locale}" dir="ltr">
<head>
${head(page, language)}
</head>
<body>
<a class="skip" href="#main">${words["skip-link"]}</a>
${masthead(page, language)}
<main id="main">
<div class="wrap">
${breadcrumb(page, words)}
<article>
<header class="title">
<h1>${escape(page.title)}</h1>
<p class="lead">${escape(page.summary)}</p>
</header>
<div class="columns">
${side(page, date, language)}
<div class="text">
${content}
</div>
</div>
</article>
${page.isSection ? section(page, words) : ""}
${pager(page, words)}
</div>
</main>
${footer(page, language)}
</body>
</html>
`;
}

function head(page, { title, locale }) {
  const isHome = page.path === "";
  const [name, description] = [escape(page.title), escape(page.summary)];
  const address = absolute(page);
  const alternates = page.translations.map((other) => {
    const link = (lang) => `<link rel="alternate" hreflang="${lang}" href="${absolute(other)}">`;
    const { locale } = languages.get(other.lang);
    return other.lang === "en" ? `${link(locale)}\n${link("x-default")}` : link(locale);
  });
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}${isHome ? "" : ` — ${escape(title)}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${address}">
${alternates.join("\n")}
<meta property="og:type" content="${isHome ? "website" : "article"}">
<meta property="og:site_name" content="${escape(title)}">
<meta property="og:title" content="${name}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${locale.replace("-", "_")}">
<meta property="og:url" content="${address}">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="/style.css">`;
}

function masthead(page, { key, title, words }) {
  const tongues = page.translations.map((other) => {
    const { locale, name } = languages.get(other.lang);
    const current = other === page ? ' aria-current="true"' : "";
    return `<li><a href="${other.url}" lang="${locale}" hreflang="${locale}" dir="ltr"${current}>${name}</a></li>`;
  });
  const menu = site.menu.map((path) => {
    const area = find(key, path);
    const inside = isBelow(page, area) ? ' aria-current="true"' : "";
    return link(area, area === page ? ' aria-current="page"' : inside);
  });
  return `<header class="masthead">
<div class="wrap">
<nav class="languages" aria-label="${words["nav-languages"]}">
<ul>
${tongues.join("\n")}
</ul>
</nav>
<div class="banner">
<p class="nameplate"><a href="${find(key, "").url}">${escape(title)}</a></p>
<nav class="menu" aria-label="${words["nav-main"]}">
<details>
<summary>${words.menu}</summary>
<ul>
${menu.map((link) => `<li>${link}</li>`).join("\n")}
</ul>
</details>
</nav>
</div>
</div>
</header>`;
}

function breadcrumb(page, words) {
  const above = ancestors(page).map((other) =>
    other.path === "" ? `<a href="${other.url}">${words.home}</a>` : link(other),
  );
  if (above.length === 0) return "";
  return `<nav class="crumbs" aria-label="${words["nav-breadcrumb"]}">
<ol>
${above.map((link) => `<li>${link}</li>`).join("\n")}
</ol>
</nav>`;
}

function side(page, date, language) {
  const { words } = language;
  const { headings, words: count } = outlineOf(page);
  const day = date.toISOString().slice(0, 10);
  return `<div class="side">
<ul class="facts">
<li>${language.readingTime(Math.ceil(count / 213))}</li>
<li>${words.published} <time datetime="${day}">${language.date(date)}</time></li>
</ul>
<nav class="toc" aria-label="${words["nav-toc"]}">
<p class="label" aria-hidden="true">${words["nav-toc"]}</p>
<details>
<summary>${words["nav-toc"]}</summary>
${contents(headings)}
</details>
</nav>
</div>`;
}

// Headings of the second level, each with those of the third below it.
function contents(headings) {
  const entries = [];
  for (const { id, text, level } of headings) {
    const entry = `<a href="#${id}">${escape(text)}</a>`;
    if (level === 2) entries.push({ entry, below: [] });
    else if (level === 3) entries.at(-1)?.below.push(`<li>${entry}</li>`);
  }
  const items = entries.map(({ entry, below }) =>
    below.length === 0
      ? `<li>${entry}</li>`
      : `<li>${entry}\n<ol>\n${below.join("\n")}\n</ol></li>`,
  );
  return `<ol>\n${items.join("\n")}\n</ol>`;
}

function section(page, words) {
  const items = page.children.map(
    (child) => `<li><span class="head">${link(child)}</span> <span class="summary">${escape(child.summary)}</span></li>`,
  );
  return `<section class="below" aria-labelledby="section-pages">
<h2 id="section-pages">${words["section-pages"]}</h2>
<ul class="listing">
${items.join("\n")}
</ul>
</section>`;
}

function pager(page, words) {
  const siblings = page.parent?.children ?? [];
  const [before, after] = [siblings[page.place - 1], siblings[page.place + 1]];
  const item = (name, label, other) =>
    other ? `<li class="${name}"><span class="label">${label}</span> ${link(other)}</li>\n` : "";
  if (!before && !after) return "";
  return `<nav class="pager" aria-label="${words["nav-pager"]}">
<ul>
${item("prev", words.previous, before)}${item("next", words.next, after)}</ul>
</nav>`;
}

function footer(page, { title, words }) {
  return `<footer class="colophon">
<div class="wrap">
<p class="nameplate">${escape(title)}</p>
<div>
<p>${words["colophon-adaptation"]}</p>
<p>${words["colophon-source"]} <cite lang="en">${words["colophon-pamphlet"]}</cite></p>
<p>${words["colophon-privacy"]}</p>
<p class="paper">${absolute(page)}</p>
<p><a href="#main">${words["to-top"]}</a></p>
</div>
</div>
</footer>`;
}

function link(page, attributes = "") {
  return `<a href="${page.url}"${attributes}>${escape(page.title)}</a>`;
}

function absolute(page) {
  return site.base_url + page.url.slice(1);
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
