// The tree of pages in each language, made once from all of Eleventy's items, so that templates and
// links look pages up and nothing is searched for.
import { readFileSync } from "node:fs";

export const site = JSON.parse(readFileSync(new URL("site.json", import.meta.url), "utf8"));

// By file, as `content/fr/strategy/index.md`.
const files = new Map();
// By language and path without it, as `fr/strategy`.
const places = new Map();

export function gather(items) {
  files.clear();
  places.clear();
  for (const item of items) {
    const page = read(item);
    if (page) {
      files.set(page.file, page);
      places.set(`${page.lang}/${page.path}`, page);
    }
  }
  for (const page of files.values()) {
    if (page.path !== "") {
      page.parent = find(page.lang, page.path.slice(0, Math.max(page.path.lastIndexOf("/"), 0)));
      page.parent.children.push(page);
    }
    page.translations = site.languages.map(({ key }) => find(key, page.path)).filter(Boolean);
  }
  for (const { children } of files.values()) {
    children.sort((a, b) => a.order - b.order);
    children.forEach((page, at) => (page.place = at));
  }
  return items;
}

function read(item) {
  const file = item.inputPath.replace(/^\.\//, "");
  const [, lang, name] = file.match(/^content\/(\w+)\/(.*)\.md$/) ?? [];
  if (!lang) return undefined;
  const { title, summary, order } = item.data;
  const path = name.replace(/(^|\/)index$/, "");
  const isSection = path !== name;
  return { file, lang, path, isSection, title, summary, order, url: item.url, children: [] };
}

export function find(lang, path) {
  return places.get(`${lang}/${path}`);
}

export function inFile(file) {
  return files.get(file.replace(/^\.\//, ""));
}

// Those above a page, the home page first.
export function ancestors(page) {
  return page.parent ? [...ancestors(page.parent), page.parent] : [];
}

export function isBelow(page, above) {
  return page.path.startsWith(`${above.path}/`);
}
