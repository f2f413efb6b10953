// Markdown as the benchmark's pages want it: tables, footnotes, typographic quotes, ids of headings,
// and links to files, each of which must be there.
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { inFile } from "./pages.js";

// What was installed stands beside Eleventy, not beside this site.
const require = createRequire(realpathSync(process.argv[1]));
const markdownIt = require("markdown-it");
const footnotes = require("markdown-it-footnote");

export const markdown = markdownIt({ html: true, typographer: true }).use(footnotes);
markdown.core.ruler.push("outline", outline);
markdown.renderer.rules.link_open = openLink;

// What the layout wants to know of a text: by file, the headings and the number of words.
const outlines = new Map();

export function outlineOf(page) {
  return outlines.get(page.file);
}

// Gives each heading its id: the one that is written behind it, as `{#steps}`, or one of its words.
function outline(state) {
  const page = inFile(state.env.page.inputPath);
  const found = { headings: [], words: 0 };
  const used = new Set();
  state.tokens.forEach((token, at) => {
    if (token.type === "inline") {
      found.words += token.content.split(/\s+/).length;
    } else if (token.type === "heading_open") {
      const heading = nameOf(state.tokens[at + 1], used);
      token.attrSet("id", heading.id);
      found.headings.push({ ...heading, level: Number(token.tag.slice(1)) });
    }
  });
  outlines.set(page.file, found);
}

function nameOf(inline, used) {
  const last = inline.children.at(-1);
  const [written, given] = last?.content.match(/\s*\{#([\w-]+)\}$/) ?? [];
  if (given) last.content = last.content.slice(0, -written.length);
  const text = inline.children.map((token) => token.content).join("");
  const base = given ?? text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  let id = base;
  for (let number = 1; used.has(id); number += 1) id = `${base}-${number}`;
  used.add(id);
  return { id, text };
}

function openLink(tokens, at, options, env, renderer) {
  const [path, anchor] = tokens[at].attrGet("href").split("#");
  if (path !== "" && !/^[a-z]+:/.test(path)) {
    const target = inFile(posix.join(posix.dirname(env.page.inputPath), path));
    if (!target) throw new Error(`${env.page.inputPath}: no page ${path}`);
    tokens[at].attrSet("href", anchor ? `${target.url}#${anchor}` : target.url);
  }
  return renderer.renderToken(tokens, at, options);
}
