// A built folder as a visitor's browser would understand it: every page parsed, every reference
// found, every address resolved to a file. Knows nothing of the program that built it.

import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse } from "parse5";

/** Attributes that hold an address, wherever they stand. */
const ADDRESSES = new Set([
  "href", "src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "cite", "ping",
  "background", "manifest", "xlink:href",
]);

/** `<link>`s and `<meta>`s that state an address; no browser loads anything from it. */
const STATED_RELATIONS = new Set(["canonical", "alternate", "author", "license", "next", "prev", "help"]);
const STATED_PROPERTIES = new Set(["og:url", "og:image", "og:audio", "og:video"]);

/**
 * The root of a site is placed far below the root of its host, so that a link which climbs too high
 * ends outside the site, as it would in a sub-folder, instead of stopping at the top.
 */
const ROOT = "http://site.invalid/1/2/3/4/5/6/7/8/9/";

export class Site {
  /**
   * @param baseUrl the address that the site was built for, if for any
   * @param namesFiles whether links must name the index.html of a folder, as they must on a disk
   */
  constructor(name, root, { baseUrl, namesFiles = false }) {
    this.name = name;
    this.root = root;
    this.baseUrl = baseUrl?.replace(/\/*$/, "/");
    this.namesFiles = namesFiles;
    this.files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join("/"))
      .sort();
    this.known = new Set(this.files);
    const pages = this.files.filter((file) => file.endsWith(".html"));
    this.pages = new Map(pages.map((file) => [file, readPage(file, this.read(file))]));
    /** The page at the root, which offers the languages. */
    this.chooser = this.pages.get("index.html");
  }

  read(file) {
    return readFileSync(join(this.root, file), "utf8");
  }

  /** Pages that somebody reads: not those that only lead from a former address to the present one. */
  readable() {
    return [...this.pages.values()].filter((page) => !page.refreshes);
  }

  /** An absolute address of this site as a relative one; any other address as it is. */
  localise(address) {
    const isOurs = this.baseUrl && address.startsWith(this.baseUrl);
    return isOurs ? ROOT + address.slice(this.baseUrl.length) : address;
  }

  /**
   * The file that an address in a file leads to: `{ file, fragment, isFolder }`, or `{ fault }`.
   * A folder's address stands for the index.html in it, as on any static host.
   */
  resolve(from, address) {
    const base = ROOT + from.split("/").map(encodeURIComponent).join("/");
    if (!URL.canParse(address, base)) return { fault: "is no address" };
    const url = new URL(address, base);
    if (!url.href.startsWith(ROOT)) return { fault: "leads out of the site" };
    const path = decodeURIComponent(url.pathname.slice(new URL(ROOT).pathname.length));
    const fragment = decodeURIComponent(url.hash.slice(1));
    const isFolder = path === "" || path.endsWith("/");
    const file = isFolder ? `${path}index.html` : path;
    if (this.known.has(file)) return { file, fragment, isFolder };
    if (this.known.has(`${file}/index.html`)) return { fault: "names a folder without its closing slash" };
    return { fault: `there is no ${file}` };
  }

  /** The page that an address leads to, or undefined. */
  page(from, address) {
    return this.pages.get(this.resolve(from, this.localise(address)).file);
  }
}

/** Addresses in a stylesheet: `url(…)` and `@import "…"`. */
export function styleAddresses(css) {
  const text = css.replace(/\/\*[^]*?\*\//g, "");
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
  return [...text.matchAll(pattern)].map((found) => found.slice(1).find((value) => value !== undefined));
}

function readPage(file, html) {
  const page = {
    file, lang: "", title: "", size: html.length,
    ids: new Set(), references: [], canonical: [], alternates: [], languages: [],
    isNoindex: false, refreshes: false, hasTable: false, hasFootnote: false,
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), page, false);
  return page;
}

function walk(node, page, isInSwitch) {
  const attributes = new Map(node.attrs?.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
  const inSwitch = isInSwitch || isLanguageSwitch(node, attributes, page);
  if (node.tagName) readElement(node, attributes, page, inSwitch);
  for (const child of node.childNodes ?? []) walk(child, page, inSwitch);
}

/** The theme's language switch; on the page that offers the languages, its main part. */
function isLanguageSwitch(node, attributes, page) {
  if (page.file === "index.html") return node.tagName === "main";
  return node.tagName === "nav" && classes(attributes).includes("languages");
}

function readElement(node, attributes, page, isInSwitch) {
  const get = (name) => attributes.get(name) ?? "";
  const name = node.tagName;
  const line = node.sourceCodeLocation?.startLine ?? 0;
  const refer = (kind, value) => page.references.push({ kind, name, value, line });

  if (attributes.has("id")) page.ids.add(get("id"));
  if (name === "a" && attributes.has("name")) page.ids.add(get("name"));
  if (name === "html") page.lang = get("lang");
  if (name === "title" && !page.title) page.title = node.childNodes.map((text) => text.value).join("");
  if (name === "table") page.hasTable = true;
  if (classes(attributes).includes("fnref")) page.hasFootnote = true;
  if (name === "style") for (const text of node.childNodes) styleAddresses(text.value).forEach((value) => refer("load", value));
  styleAddresses(get("style")).forEach((value) => refer("load", value));

  if (name === "meta") {
    const key = get("http-equiv").toLowerCase();
    if (key === "refresh") {
      page.refreshes = true;
      refer("link", get("content").replace(/^[^;]*;\s*url=/i, ""));
    }
    if (get("name") === "robots" && get("content").includes("noindex")) page.isNoindex = true;
    if (STATED_PROPERTIES.has(get("property"))) refer("statement", get("content"));
  }

  const relations = get("rel").toLowerCase().split(/\s+/);
  if (name === "link" && relations.includes("canonical")) page.canonical.push(get("href"));
  if (name === "link" && attributes.has("hreflang")) page.alternates.push({ hreflang: get("hreflang"), href: get("href") });
  if (name === "a" && attributes.has("hreflang") && isInSwitch) {
    page.languages.push({ hreflang: get("hreflang"), lang: get("lang"), href: get("href"), isCurrent: attributes.has("aria-current") });
  }

  const isStatement = ["q", "blockquote", "ins", "del"].includes(name)
    || (name === "link" && relations.every((relation) => STATED_RELATIONS.has(relation)));
  const isLink = ["a", "area", "form", "button"].includes(name);
  for (const [attribute, value] of attributes) {
    if (!ADDRESSES.has(attribute) || (attribute === "data" && name !== "object")) continue;
    const kind = isStatement ? "statement" : isLink && attribute !== "ping" ? "link" : "load";
    const values = attribute.endsWith("srcset") ? value.split(",").map((part) => part.trim().split(/\s+/)[0]) : [value];
    values.forEach((one) => refer(kind, one));
  }
}

function classes(attributes) {
  return (attributes.get("class") ?? "").split(/\s+/);
}
