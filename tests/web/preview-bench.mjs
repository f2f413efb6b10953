// How long it takes from the save of a page's file until the browser has drawn what became of it.
// Starts the preview on a site, opens one page of it in a real browser, and saves. The clock runs from
// before the write until the frame after the change has begun, by which time the change is painted;
// the frames of a browser without a screen come 60 times a second, which is part of it. The site is
// left as it was.
//
//   node tests/web/preview-bench.mjs --program target/release/tribune --site DIR \
//       [--page content/FILE.en.md] [--edits 50] [--browser /usr/bin/chromium]
//
// `cargo bench -- --write DIR` writes sites to measure with.

import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const text = { type: "string" };
const { values } = parseArgs({
  options: { program: text, site: text, page: text, edits: { ...text, default: "50" }, browser: { ...text, default: "/usr/bin/chromium" } },
});
const site = resolve(values.site);
const edits = Number(values.edits);
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

/** A page in the middle of the site. */
function middle() {
  const files = readdirSync(join(site, "content"), { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  const pages = files.filter((file) => file.endsWith(".en.md") && !/(^|\/)index\./.test(file)).sort();
  if (pages.length === 0) throw new Error(`${site} has no page in English: name one with --page`);
  return `content/${pages[pages.length >> 1]}`;
}

async function start() {
  const child = spawn(resolve(values.program), ["serve", "--root", site, "--ui-lang", "en", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  const url = await new Promise((found, failed) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) found(address[0]);
    });
    child.on("exit", () => failed(new Error(`it ended: ${said}`)));
  });
  return { child, url };
}

const sleep = (time) => new Promise((done) => { setTimeout(done, time); });

/** Runs in the page: resolves with the time at which the change with `mark` was drawn. */
function drawn(mark) {
  return new Promise((done) => {
    const isThere = () => document.querySelector("main").textContent.includes(mark);
    const see = () => {
      if (!isThere()) return;
      observer.disconnect();
      // The first callback runs before the frame with the change is painted, the second after it.
      requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
    };
    const observer = new MutationObserver(see);
    observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
    see();
  });
}

const file = values.page ?? middle();
const former = readFileSync(join(site, file), "utf8");
const { child, url } = await start();
const browser = await chromium.launch({ executablePath: values.browser, args: FLAGS });
try {
  const tab = await browser.newPage();
  const live = new Promise((open) => { tab.on("websocket", (socket) => socket.on("framesent", open)); });
  const answer = await tab.goto(`${url}/en/${file.replace(/^content\//, "").replace(/\.en\.md$/, "/")}`);
  if (!answer.ok()) throw new Error(`${answer.url()} answers ${answer.status()}`);
  await live;
  await tab.evaluate(() => { globalThis.mark = "here"; });
  const took = [];
  for (let round = 0; round < edits; round += 1) {
    // At times the whole site is being checked when the next save comes, at times not.
    await sleep(20 + (round * 157) % 400);
    const mark = `a${round}saves`;
    const end = tab.evaluate(drawn, mark);
    // The page listens before the file is written: this answer comes after that question.
    await tab.evaluate(() => 0);
    const begin = Date.now();
    writeFileSync(join(site, file), `${former}\nEdited: ${mark}.\n`);
    took.push((await end) - begin);
  }
  if ((await tab.evaluate(() => globalThis.mark)) !== "here") throw new Error("the page was loaded anew");
  took.sort((one, other) => one - other);
  const at = (share) => took[Math.min(Math.floor(took.length * share), took.length - 1)];
  console.log(`From the save until it is drawn, ${edits} edits of ${file}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms`);
} finally {
  await browser.close();
  writeFileSync(join(site, file), former);
  child.removeAllListeners("exit");
  child.kill("SIGINT");
}
