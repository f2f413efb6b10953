// Searching as a reader does it, from the disk and from a sub-folder of a host, in three languages:
//
//   node search.mjs --browser PROGRAM DIR SECOND      DIR/files and DIR/hosted hold the built site, SECOND/files
//                                                     one with a page in Arabic alone

import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const { values, positionals } = parseArgs({ options: { browser: { type: "string" } }, allowPositionals: true });
const [folder, second] = positionals.map((path) => resolve(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What is typed, and the page that has to be among the first three: a word as it stands, without its
// accent, in another number or person, as a form that no text has, half typed, two words.
const CASES = {
  en: [
    ["overtime", "en/share-the-work/overtime/"], ["GLOSSARIES", "en/glossary/"], ["privacy", "en/privacy/"],
    ["translating", "en/help-translate/"], ["calcul", "en/share-the-work/work-sharing-calculator/"],
    ["strike fund", "en/organize-parts/the-fund/"], ["giving moneys", "en/act/donate/"],
  ],
  fr: [
    ["glossaire", "fr/glossaire/"], ["employeur surveillé", "fr/securite/"], ["strategies", "fr/strategie/"], ["STRATÉGIE", "fr/strategie/"],
    ["subvention", "fr/contexte/subventions/"], ["subventionnerions", "fr/contexte/subventions/"],
    ["heures supplementaires", "fr/partager-le-travail/heures-supplementaires/"],
    ["l’heure supplémentaire", "fr/partager-le-travail/heures-supplementaires/"],
  ],
  es: [
    ["glosario", "es/glosario/"], ["mexico", "es/pacto-automotriz/que-gana-mexico/"],
    ["MÉXICO GANA", "es/pacto-automotriz/que-gana-mexico/"], ["subsidio", "es/contexto/subsidios/"],
    ["privacidades", "es/privacidad/"], ["tiempos extras", "es/repartir-el-trabajo/tiempo-extra/"],
  ],
};
const COUNTS = { en: /^(1 page|\d+ pages) found$/, fr: /^(1 page trouvée|\d+ pages trouvées)$/, es: /^(1 página encontrada|\d+ páginas encontradas)$/ };

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  const file = join(folder, "hosted", path.replace(/^\/sub\//, "/").replace(/\/$/, "/index.html"));
  if (!path.startsWith("/sub/") || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const roots = { files: pathToFileURL(`${folder}/files/`).href, hosted: `http://127.0.0.1:${server.address().port}/sub/` };

/** The page with the form, as a path from the root. */
function searchPage(lang, site = folder) {
  const pages = readdirSync(join(site, "files", lang), { recursive: true }).filter((file) => file.endsWith("index.html"));
  const page = pages.find((file) => readFileSync(join(site, "files", lang, file), "utf8").includes("data-index="));
  assert.ok(page, `${lang} has no page for searching`);
  return `${lang}/${page}`;
}

/** Waits until what is said of the result is as wanted. */
// On nearly every page.
const COMMON = { en: "union", fr: "syndicat", es: "sindicato" };

async function says(tab, isWanted) {
  const status = tab.locator(".search [role=status]");
  // Not waitForFunction: it evaluates strings in the page, which the site's policy forbids.
  for (let pause = 0; pause < 100; pause += 1) {
    if (isWanted(await status.textContent())) return;
    await tab.waitForTimeout(50);
  }
  assert.fail(`the form says “${await status.textContent()}”`);
}

async function check(browser, name, root, lang) {
  const address = root + searchPage(lang);
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(address);
  assert.equal(await still.locator(".search").isVisible(), false, "no form without scripts");
  assert.ok(await still.locator(".titles a").count() > 30, "all titles without scripts");
  await still.context().close();

  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, permissions: [] });
  const tab = await context.newPage();
  const [requests, heard] = [[], []];
  tab.on("request", (request) => requests.push(request.url()));
  for (const event of ["console", "pageerror", "requestfailed"]) tab.on(event, (what) => heard.push(`${event}: ${what.text?.() ?? what}`));
  await tab.goto(address);
  const isIndex = (url) => url.includes("/search/") && url.endsWith(".js") || url.endsWith("/search.js") && !url.includes("/assets/");
  assert.deepEqual(requests.filter(isIndex), [], "nothing of the index before somebody searches");

  const field = tab.locator("#search-words");
  const status = tab.locator(".search [role=status]");
  const links = tab.locator(".search .listing a");
  for (const [typed, page] of CASES[lang]) {
    await field.fill("");
    await says(tab, (text) => text === "");
    await field.fill(typed);
    await says(tab, (text) => text !== "");
    const found = await links.evaluateAll((all) => all.slice(0, 3).map((link) => link.href));
    assert.ok(found.some((url) => url.startsWith(root + page)), `${name} ${lang}: “${typed}” finds ${found.join(" ")}`);
    // Of a word on nearly every page, a second sentence says that these are not all.
    const [count, ...rest] = (await status.textContent()).replace(/[\u00a0\u202f]/g, " ").split(/(?<=\w)\. /);
    assert.match(count, COUNTS[lang]);
    assert.ok(rest.length <= 1, `${typed}: ${rest.join(". ")}`);
  }
  await field.fill(COMMON[lang]);
  await says(tab, (text) => text.includes(". ") && text.length > 40);
  assert.ok(requests.filter(isIndex).length > 1 && requests.every((url) => url.startsWith(root)), "only the site's own files");
  assert.ok(requests.every((url) => !/[?#]/.test(url.slice(root.length))), "no request holds what was typed");
  assert.ok(await tab.locator(".search mark").count() > 0, "the words are marked");

  // Enter leads to the first result; the address can be passed on.
  const [words, page] = CASES[lang][0];
  await field.fill(words);
  await field.press("Enter");
  await tab.locator(".search .listing a:focus").waitFor();
  assert.ok(tab.url().endsWith(`#q=${encodeURIComponent(words)}`), tab.url());
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => globalThis.axe.run({ preload: false }));
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target)}`), []);
  const again = await context.newPage();
  await again.goto(tab.url());
  await again.locator(".search .listing a").first().waitFor();
  assert.ok(await again.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "too wide");
  await again.locator(".search .listing a").first().click();
  assert.ok(again.url().startsWith(root + page), again.url());

  // What no page has, markup included, is said and harms nothing.
  await field.fill("<img src=x onerror=alert(1)> qqqqzzzz");
  await tab.waitForTimeout(400);
  await field.fill("qqqqzzzz");
  await says(tab, (text) => text.length > 30);
  assert.equal(await links.count(), 0);
  assert.deepEqual(heard, [], `${name} ${lang}`);
  await context.close();
  console.log(`search: ${name} ${lang}: ${CASES[lang].length} searches`);
}

/** A page in another language than the reader's is marked, as in lists of pages; what is not is not. */
async function checkForeign(browser) {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`${pathToFileURL(`${second}/files/`).href}${searchPage("fr", second)}`);
  const item = tab.locator(".search .listing li").first();
  await tab.locator("#search-words").fill("حاشية");
  await item.waitFor();
  const link = item.locator("a");
  assert.deepEqual(await link.evaluate((a) => [a.lang, a.hreflang, a.dir]), ["ar", "ar", "auto"]);
  assert.equal(await item.locator(".summary").getAttribute("lang"), "ar");
  assert.match(await item.locator(".foreign").textContent(), /^\(en (arabe|العربية)\)$/);
  // A soft hyphen in what is pasted is none of the word.
  await tab.locator("#search-words").fill("pre\u00admière");
  await tab.locator(".search .listing li a:not([lang])").first().waitFor();
  assert.equal(await item.locator(".foreign").count(), 0);
  await tab.context().close();
  console.log("search: pages in another language are marked");
}

const browser = await chromium.launch({
  executablePath: values.browser,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});
try {
  for (const [name, root] of Object.entries(roots)) for (const lang of Object.keys(CASES)) await check(browser, name, root, lang);
  await checkForeign(browser);
} finally {
  await browser.close();
  server.close();
}
