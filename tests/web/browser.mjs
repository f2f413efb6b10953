// The site as a person meets it, from the disk: at the width of a small telephone and of a desk,
// by day and by night, with scripts and without. Nothing stands out over the edge, nothing is said
// on the console, nothing is asked of anybody else, and axe-core finds no barrier.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { journeys } from "./journeys.mjs";

const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // Whatever a page might ask for, no name is looked up and no other machine is reached.
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

export async function checkInBrowser(report, sites, executablePath) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const group = (name, check) => report.group(`browser: ${name}`, async () => {
    for (const site of sites) {
      // One tab for each width, side by side: the machines that run this have two cores.
      await Promise.all(WIDTHS.map((width) => check(report, browser, site, width)));
    }
  });
  try {
    await group("every page", everyPage);
    await group("axe-core", barriers);
    await group("click through", clickThrough);
  } finally {
    await browser.close();
  }
}

/** One tab with its settings; `use` gets it, and what it finds is added to what the tab itself heard. */
async function inTab(browser, site, settings, use) {
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(10_000);
  const tab = await context.newPage();
  const root = pathToFileURL(`${site.root}/`).href;
  const heard = [];
  tab.on("console", (message) => heard.push(`console: ${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => heard.push(`script: ${error.message}`));
  tab.on("requestfailed", (request) => {
    // Who leaves a page before its icon has come has not found a fault.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") heard.push(`request failed: ${request.url()}: ${reason}`);
  });
  tab.on("request", (request) => {
    if (!request.url().startsWith(root)) heard.push(`asks for something outside: ${request.url()}`);
  });
  try {
    await use(tab, (file) => root + file, () => heard.splice(0));
  } finally {
    await context.close();
  }
}

async function everyPage(report, browser, site, width) {
  await inTab(browser, site, { viewport: { width, height: 800 } }, async (tab, address, heard) => {
    for (const page of site.readable()) {
      await tab.goto(address(page.file));
      const faults = await shapeFaults(tab);
      await openDetails(tab);
      faults.push(...(await shapeFaults(tab)), ...heard());
      report.check(`${site.name}/${page.file} at ${width} px`, faults);
    }
  });
}

async function barriers(report, browser, site, width) {
  for (const colorScheme of SCHEMES) {
    await inTab(browser, site, { viewport: { width, height: 800 }, colorScheme }, async (tab, address, heard) => {
      for (const page of examples(site)) {
        await tab.goto(address(page.file));
        await openDetails(tab);
        await tab.evaluate(AXE);
        const { violations } = await tab.evaluate(
          // Preloading would ask for the stylesheet once more by script, which a page on a disk may not.
          (values) => globalThis.axe.run({ runOnly: values, resultTypes: ["violations"], preload: false }), AXE_TAGS);
        const faults = violations.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.any[0]?.message ?? node.html}`));
        report.check(`${site.name}/${page.file} at ${width} px, ${colorScheme}`, [...faults, ...heard()]);
      }
    });
  }
}

async function clickThrough(report, browser, site, width) {
  // Without motion: from the disk, though not over HTTP, Chromium now and then drops the soft change
  // from page to page (`@view-transition`) and says so on the console.
  const settings = { viewport: { width, height: 800 }, reducedMotion: "reduce" };
  for (const javaScriptEnabled of [true, false]) {
    for (const { hreflang } of site.chooser.languages) {
      await inTab(browser, site, { ...settings, javaScriptEnabled }, async (tab, address, heard) => {
        const scripts = javaScriptEnabled ? "with scripts" : "without scripts";
        for (const [name, journey] of Object.entries(journeys)) {
          const faults = [];
          await journey({ tab, address, site, lang: hreflang }).catch((error) => faults.push(plain(error)));
          report.check(`${site.name}: ${name}, ${hreflang}, ${width} px, ${scripts}`, [...faults, ...heard()]);
        }
      });
    }
  }
}

/** What an error says: its first line, and what lay over the thing that was to be clicked. */
function plain(error) {
  const lines = error.message.replace(/\u001b\[\d+m/g, "").split("\n");
  const cause = lines.findLast((line) => line.includes("intercepts pointer events"));
  const goal = lines.find((line) => line.includes("waiting for locator"));
  return [lines[0], goal, cause].filter(Boolean).map((line) => line.replace(/^[\s-]+/, "")).join("; ");
}

/** Pages that stand for the others: one of each kind in each language. */
function examples(site) {
  const chosen = new Set([site.chooser]);
  for (const { hreflang, href } of site.chooser.languages) {
    const home = site.page("index.html", href);
    const pages = site.readable().filter((page) => page.lang === hreflang && page !== site.chooser);
    const folder = (page) => page.file.slice(0, -"index.html".length);
    const isSection = (page) => page !== home && pages.some((other) => other !== page && other.file.startsWith(folder(page)));
    const both = pages.find((page) => page.hasTable && page.hasFootnote);
    const longest = pages.reduce((left, right) => (right.size > left.size ? right : left));
    const table = both ?? pages.find((page) => page.hasTable);
    const footnote = both ?? pages.find((page) => page.hasFootnote);
    for (const page of [home, pages.find(isSection), table, footnote, longest]) if (page) chosen.add(page);
  }
  return chosen;
}

async function openDetails(tab) {
  await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
}

/** One visible h1, nothing wider than the window, nothing cut off to seem so. */
async function shapeFaults(tab) {
  return tab.evaluate(() => {
    const faults = [];
    const headings = [...document.querySelectorAll("h1")].filter((heading) => heading.checkVisibility());
    if (headings.length !== 1) faults.push(`${headings.length} visible h1`);
    const root = document.documentElement;
    for (const element of [root, document.body]) {
      if (["hidden", "clip"].includes(getComputedStyle(element).overflowX)) faults.push(`<${element.localName}> cuts off what is too wide`);
    }
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
      const names = wide.map((element) => `${element.localName}.${element.className}`).slice(0, 5);
      faults.push(`${root.scrollWidth} px wide in a window of ${root.clientWidth}: ${names.join(", ")}`);
    }
    return faults;
  });
}
