// The preview as an editor meets it: saves a file, and sees it. Starts the program on a small site of
// its own and works in a real browser; nothing may be said on the console, nothing may be asked of
// anybody but the preview.
//
//   node preview.mjs --program TRIBUNE --browser PROGRAM

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { networkInterfaces, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { Report } from "./report.mjs";

const text = { type: "string" };
const { values } = parseArgs({ options: { program: text, browser: text } });
const program = resolve(values.program);
const theme = resolve(import.meta.dirname, "../../themes/broadside");

const OWN = Object.values(networkInterfaces()).flat().map(({ address }) => address).filter((address) => !address.includes(":"));
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // No name is looked up, and no machine but this one is reached.
  `--host-resolver-rules=${["MAP * ~NOTFOUND", ...OWN.map((address) => `EXCLUDE ${address}`)].join(" , ")}`,
];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// --- a small site ---------------------------------------------------------------------------------

const paragraphs = (words, count) => Array.from({ length: count }, (_, n) => `${words} ${n}.`).join("\n\n");

class Folder {
  root = mkdtempSync(join(tmpdir(), "preview-"));

  constructor() {
    const made = spawnSync(program, ["new", join(this.root, "site")], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    this.site = join(this.root, "site");
    this.write("content/facts.yaml", FACTS(40));
    for (const [lang, words] of [["en", "One of many"], ["fr", "Un parmi tant d’autres"], ["es", "Uno de muchos"]]) {
      const body = `${paragraphs(words, 20)}\n\n## Second {#second}\n\nThe figure: :fact[hours].\n\n${paragraphs(words, 30)}\n\n## Third {#third}\n\n${paragraphs(words, lang === "fr" ? 60 : 30)}`;
      this.page(`long.${lang}`, "A long page", body);
    }
    this.page("plain.en", "A plain page", "Here it is.");
    for (const lang of ["en", "fr", "es"]) this.page(`section/index.${lang}`, "A section", "::children");
    this.page("section/inside.en", "Inside", "Deep in the section.");
  }

  path(file) { return join(this.site, file); }
  read(file) { return readFileSync(this.path(file), "utf8"); }
  write(file, content) {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }
  page(name, title, body) { this.write(`content/${name}.md`, `---\ntitle: ${title}\n---\n\n${body}\n`); }
  edit(file, from, to) {
    const content = this.read(file);
    if (!content.includes(from)) throw new Error(`${file} does not contain ${from}`);
    this.write(file, content.replace(from, to));
  }
  rename(from, to) { renameSync(this.path(from), this.path(to)); }
  remove(file) { rmSync(this.path(file)); }
}

const FACTS = (hours) => `hours:
  value: ${hours}
  unit: hours-per-week
  as_of: "2004-04"
  source: { section: Time }
  label: { en: Hours of a week, fr: Heures par semaine, es: Horas por semana }
`;

// --- the program ----------------------------------------------------------------------------------

class Preview {
  static async start(site, ...more) {
    const preview = new Preview();
    preview.child = spawn(program, ["serve", "--root", site, "--ui-lang", "en", ...more], { stdio: ["ignore", "ignore", "pipe"] });
    preview.said = "";
    preview.ended = new Promise((resolve) => preview.child.on("exit", (code, signal) => resolve(code ?? signal)));
    await new Promise((resolve, reject) => {
      preview.child.stderr.on("data", (data) => {
        preview.said += data;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(preview.said);
        if (found) { [preview.url] = found; resolve(); }
      });
      preview.child.on("exit", () => reject(new Error(`it ended: ${preview.said}`)));
    });
    return preview;
  }
  /** What it says, as soon as it says it. */
  async says(pattern) {
    for (let tries = 0; tries < 1000; tries += 1) {
      const found = pattern.exec(this.said);
      if (found) return found[0];
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
    throw new Error(`it does not say ${pattern}: ${this.said}`);
  }
  get port() { return new URL(this.url).port; }
  stop() { this.child.kill("SIGINT"); return this.ended; }
}

// --- looking at it --------------------------------------------------------------------------------

const expect = (truth, message) => { if (!truth) throw new Error(message); };

class Desk {
  heard = [];
  constructor(context, url) { Object.assign(this, { context, url }); }

  /** A tab at an address; whatever goes wrong in it is heard. */
  async open(path) {
    const tab = await this.context.newPage();
    tab.on("console", (message) => this.heard.push(`console: ${message.type()}: ${message.text()}`));
    tab.on("pageerror", (error) => this.heard.push(`script: ${error.message}`));
    tab.on("request", (request) => {
      if (!request.url().startsWith(this.url) && !request.url().startsWith("data:")) this.heard.push(`asks for something outside: ${request.url()}`);
    });
    tab.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      if (reason !== "net::ERR_ABORTED") this.heard.push(`failed: ${request.url()}: ${reason}`);
    });
    const live = new Promise((resolve) => { tab.on("websocket", (socket) => socket.on("framesent", resolve)); });
    await tab.goto(this.url + path);
    await live;
    // Survives as long as the page is not loaded anew.
    await tab.evaluate(() => { globalThis.mark = "here"; });
    return tab;
  }
}

const has = (tab, words) => tab.waitForFunction((words) => document.body.innerText.includes(words), words);
const inBar = (tab, words) => tab.waitForFunction((words) => document.querySelector("tribune-bar").shadowRoot.textContent.includes(words), words);
const shown = (locator) => locator.waitFor({ state: "visible" });
const hidden = (locator) => locator.waitFor({ state: "hidden" });
const stayed = async (tab) => expect((await tab.evaluate(() => globalThis.mark)) === "here", "the page was loaded anew");
const bar = (tab, selector) => tab.locator(`tribune-bar ${selector}`);

const stories = {
  async "the text of a page"({ desk, folder }) {
    const tab = await desk.open("/en/long/");
    await tab.emulateMedia({ reducedMotion: "no-preference" });
    await tab.locator("nav.menu summary").evaluate((summary) => { summary.parentElement.open = true; });
    await tab.evaluate(() => scrollTo(0, 1500));
    const link = tab.locator("main a").first();
    await link.evaluate((link) => link.focus({ preventScroll: true }));
    folder.edit("content/long.en.md", "One of many 22.", "Another sentence.");
    await has(tab, "Another sentence.");
    const state = await tab.evaluate(() => ({
      y: scrollY, focus: document.activeElement.localName, open: document.querySelector("nav.menu details").open,
      flashes: document.getAnimations().map((one) => one.effect.target.localName),
    }));
    await stayed(tab);
    expect(state.y === 1500, `it is scrolled to ${state.y}`);
    expect(state.focus === "a", `the focus is on ${state.focus}`);
    expect(state.open, "the open menu was closed");
    expect(state.flashes.join() === "p", `what flashes is ${state.flashes}`);
  },

  async "paragraphs that come and go"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    for (const body of ["A.\n\nHere it is.", "A.\n\n- one\n- two\n\nHere it is.", "- one\n- *two*\n- three", "> said\n\nHere it is.\n\n| a | b |\n|---|---|\n| 1 | 2 |"]) {
      folder.page("plain.en", "A plain page", body);
      const wanted = await (await fetch(`${desk.url}/en/plain/`)).text();
      await tab.waitForFunction((wanted) => {
        const now = new DOMParser().parseFromString(wanted, "text/html");
        const main = (page) => page.querySelector("main").innerHTML.replace(/\s+/g, " ");
        return main(document) === main(now);
      }, wanted);
    }
    await stayed(tab);
  },

  async "the head of a page"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    folder.edit("content/plain.en.md", "A plain page", "A plainer page");
    await tab.waitForFunction(() => document.querySelector("h1").textContent === "A plainer page" && document.title.startsWith("A plainer page"));
    await stayed(tab);
  },

  async "a template"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    const footer = readFileSync(join(theme, "templates/partials/footer.html"), "utf8");
    folder.write("themes/broadside/templates/partials/footer.html", footer.replace("<footer", "<p>A word at the foot.</p><footer"));
    await has(tab, "A word at the foot.");
    folder.remove("themes/broadside/templates/partials/footer.html");
    await tab.waitForFunction(() => !document.body.innerText.includes("A word at the foot."));
    await stayed(tab);
  },

  async "a stylesheet"({ desk, folder }) {
    const tab = await desk.open("/en/long/");
    await tab.evaluate(() => {
      scrollTo(0, 900);
      globalThis.bare = 0;
      const look = () => { if (getComputedStyle(document.body).margin !== "0px") globalThis.bare += 1; requestAnimationFrame(look); };
      look();
    });
    const css = readFileSync(join(theme, "assets/style.css"), "utf8");
    for (const color of ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]) {
      folder.write("themes/broadside/assets/style.css", `${css}\nh2 { color: ${color}; }\n`);
      await tab.waitForFunction((color) => getComputedStyle(document.querySelector("main h2")).color === color, color);
    }
    await tab.waitForFunction(() => document.querySelectorAll("link[rel=stylesheet]").length === 1);
    const state = await tab.evaluate(() => [scrollY, globalThis.bare]);
    await stayed(tab);
    expect(state[0] === 900, `it is scrolled to ${state[0]}`);
    expect(state[1] === 0, `it was without styles ${state[1]} times`);
    folder.remove("themes/broadside/assets/style.css");
  },

  async "what a reader typed"({ desk, folder }) {
    folder.page("plain.en", "A plain page", "Here it is.\n\n::calculator{overtime-ban}\n\nBelow it.");
    const tab = await desk.open("/en/plain/");
    const field = tab.locator("[data-calculator] input").first();
    await field.fill("123");
    folder.edit("content/plain.en.md", "Below it.", "Further down.");
    await has(tab, "Further down.");
    // The stylesheet and the script change their address together.
    const css = readFileSync(join(theme, "assets/style.css"), "utf8");
    folder.write("themes/broadside/assets/style.css", `${css}\nh1 { color: rgb(1, 2, 3); }\n`);
    await tab.waitForFunction(() => getComputedStyle(document.querySelector("h1")).color === "rgb(1, 2, 3)");
    expect((await field.inputValue()) === "123", "what was typed is gone");
    await stayed(tab);
    const script = readFileSync(join(theme, "assets/calculator.js"), "utf8");
    folder.write("themes/broadside/assets/calculator.js", `${script}\nglobalThis.isNew = true;\n`);
    await tab.waitForFunction(() => globalThis.isNew);
    folder.remove("themes/broadside/assets/style.css");
    folder.remove("themes/broadside/assets/calculator.js");
  },

  async "a word"({ desk, folder }) {
    const tab = await desk.open("/fr/long/");
    folder.write("translations/fr/site.ftl", "skip-link = Sauter par-dessus\n");
    await tab.waitForFunction(() => document.querySelector(".skip").textContent === "Sauter par-dessus");
    await stayed(tab);
    folder.remove("translations/fr/site.ftl");
  },

  async "a fact"({ desk, folder }) {
    const tab = await desk.open("/es/long/");
    await has(tab, "40");
    folder.write("content/facts.yaml", FACTS(32));
    await has(tab, "The figure: 32");
    await stayed(tab);
  },

  async "break and mend"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    await has(tab, "Here it is.");
    folder.edit("content/plain.en.md", "Here it is.", "Here it was: [x](nowhere.md).");
    await inBar(tab, "One error keeps the site from being published");
    const overlay = await bar(tab, ".overlay").innerText();
    for (const words of ["content/plain.en.md:5:18", "nowhere.md", "There is no page", "what to do"]) expect(overlay.includes(words), `the overlay does not say ${words}: ${overlay}`);
    expect((await tab.locator("main").innerText()).includes("Here it is."), "the last good page is gone");
    const link = await bar(tab, ".overlay .place a").getAttribute("href");
    expect(/^vscode:\/\/file\/.+\/content\/plain\.en\.md:5:18$/.test(link), link);
    // Who loads it anew sees the same.
    await tab.reload();
    await inBar(tab, "One error keeps the site from being published");
    expect((await tab.locator("main").innerText()).includes("Here it is."), "the last good page is gone when loaded anew");
    await tab.evaluate(() => { globalThis.mark = "here"; });
    folder.edit("content/plain.en.md", "Here it was: [x](nowhere.md).", "Here it is again.");
    await has(tab, "Here it is again.");
    await tab.waitForFunction(() => !document.querySelector("tribune-bar").shadowRoot.querySelector(".overlay"));
    await stayed(tab);
  },

  async "break and mend site.yaml"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    const good = folder.read("content/site.yaml");
    folder.write("content/site.yaml", `${good}\nmenu: [\n`);
    await inBar(tab, "keeps the site from being published");
    expect((await bar(tab, ".overlay").innerText()).includes("content/site.yaml"), "it is not said where");
    folder.write("content/site.yaml", good);
    await tab.waitForFunction(() => !document.querySelector("tribune-bar").shadowRoot.querySelector(".overlay"));
    await stayed(tab);
  },

  async "break and mend a template"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    const page = readFileSync(join(theme, "templates/page.html"), "utf8");
    folder.write("themes/broadside/templates/page.html", page.replace("{% block main %}", "{% block main %}{{ nothing.at.all }}"));
    await inBar(tab, "keeps the site from being published");
    await has(tab, "Here it is.");
    folder.remove("themes/broadside/templates/page.html");
    await tab.waitForFunction(() => !document.querySelector("tribune-bar").shadowRoot.querySelector(".overlay"));
    await stayed(tab);
  },

  async "another address"({ desk, folder }) {
    const tab = await desk.open("/en/plain/");
    folder.edit("content/plain.en.md", "title:", "slug: simple\ntitle:");
    await tab.waitForURL(`${desk.url}/en/simple/`);
    await has(tab, "Here it is.");
    folder.edit("content/plain.en.md", "slug: simple\n", "");
    await tab.waitForURL(`${desk.url}/en/plain/`);
    folder.rename("content/plain.en.md", "content/renamed.en.md");
    await tab.waitForURL(`${desk.url}/en/renamed/`);
    await has(tab, "Here it is.");
    folder.rename("content/renamed.en.md", "content/plain.en.md");
    await tab.waitForURL(`${desk.url}/en/plain/`);
  },

  async "a page that goes and comes"({ desk, folder }) {
    const tab = await desk.open("/en/section/inside/");
    const content = folder.read("content/section/inside.en.md");
    folder.remove("content/section/inside.en.md");
    await inBar(tab, "This page is not published any more");
    folder.write("content/section/inside.en.md", content.replace("Deep", "Deeper"));
    await has(tab, "Deeper in the section.");
    await tab.waitForFunction(() => !document.querySelector("tribune-bar").shadowRoot.querySelector(".gone"));
    folder.remove("content/section/inside.en.md");
    await bar(tab, ".gone a").click();
    await tab.waitForURL(`${desk.url}/en/section/`);
    folder.write("content/section/inside.en.md", content);
  },

  async "twelve tabs"({ desk, folder }) {
    const tabs = [];
    for (let index = 0; index < 12; index += 1) tabs.push(await desk.open(["/en/long/", "/fr/long/", "/en/plain/"][index % 3]));
    const footer = readFileSync(join(theme, "templates/partials/footer.html"), "utf8");
    folder.write("themes/broadside/templates/partials/footer.html", footer.replace("<footer", "<p>To all of you.</p><footer"));
    await Promise.all(tabs.map((tab) => has(tab, "To all of you.")));
    await Promise.all(tabs.map(stayed));
    folder.remove("themes/broadside/templates/partials/footer.html");
  },

  async "side by side"({ desk, folder }) {
    const tab = await desk.open("/en/long/");
    await bar(tab, 'a[href*="compare"]').last().click();
    await tab.waitForFunction(() => document.querySelectorAll("iframe").length === 3 && [...document.querySelectorAll("iframe")].every((frame) => frame.contentDocument?.querySelector("#third")));
    const [english, french] = [tab.frames()[1], tab.frames()[2]];
    await Promise.all([english, french].map((frame) => frame.waitForLoadState("load")));
    expect(!(await english.locator("tribune-bar").isVisible()), "a frame has a bar of its own");
    await english.evaluate(() => document.getElementById("third").scrollIntoView({ behavior: "instant" }));
    await french.waitForFunction(() => Math.abs(document.getElementById("third").getBoundingClientRect().top) < 40);
    await french.evaluate(() => document.getElementById("second").scrollIntoView({ behavior: "instant" }));
    await english.waitForFunction(() => Math.abs(document.getElementById("second").getBoundingClientRect().top) < 40);
    folder.edit("content/long.fr.md", "Un parmi tant d’autres 21.", "Une phrase nouvelle.");
    await french.waitForFunction(() => document.body.innerText.includes("Une phrase nouvelle."));
  },

  async "other views"({ desk }) {
    const tab = await desk.open("/en/long/");
    const see = async (name) => {
      await tab.goto(`${desk.url}/_tribune/view?at=en/long/&as=${name}`);
      const frame = tab.frames()[1];
      await frame.waitForURL(`${desk.url}/en/long/`);
      expect(await frame.locator("main").isVisible(), `nothing is seen as ${name}`);
      return frame;
    };
    const phone = await see("phone");
    expect((await phone.evaluate(() => innerWidth)) <= 390, "a phone is not that wide");
    const paper = await see("paper");
    expect(!(await paper.locator("nav.menu").isVisible()), "the menu is printed");
    const plain = await see("plain");
    await plain.waitForFunction(() => getComputedStyle(document.body).margin === "8px");
  },

  async "the bar by keyboard"({ desk, folder }) {
    folder.edit("content/plain.en.md", "Here it is.", "Here it is.[^1]\n\n[^1]: A note.\n\n[^2]: Another.");
    const tab = await desk.open("/en/plain/");
    await inBar(tab, "Nothing refers to the note");
    await bar(tab, ".problems summary").focus();
    await tab.keyboard.press("Enter");
    await shown(bar(tab, ".problems .panel"));
    expect((await bar(tab, ".problems .panel").innerText()).includes("Nothing refers to the note"), "the warning is not told");
    await tab.keyboard.press("Escape");
    await hidden(bar(tab, ".problems .panel"));
    await bar(tab, ".fold").press("Enter");
    await hidden(bar(tab, ".words"));
    await tab.reload();
    await shown(bar(tab, ".fold"));
    expect(!(await bar(tab, ".words").isVisible()), "the bar does not stay folded");
    await bar(tab, ".fold").press("Enter");
    await shown(bar(tab, ".words"));
  },

  async "the line of the source"({ desk }) {
    const tab = await desk.open("/en/long/");
    const line = (wanted) => tab.waitForFunction((wanted) => document.querySelector("tribune-bar").shadowRoot.querySelector(".file .line").textContent === wanted, wanted);
    await line(":5");
    await tab.evaluate(() => document.getElementById("second").scrollIntoView());
    await line(":45");
    expect(/content\/long\.en\.md:45:1$/.test(await bar(tab, ".file a").getAttribute("href")), "the link leads elsewhere");
  },

  async "a guest on the network"({ desk, folder }) {
    const lan = await Preview.start(folder.site, "--port", "0", "--lan");
    try {
      const url = await lan.says(/http:\/\/(?!127)[\d.]+:\d+\/[0-9a-f]{32}\//);
      desk.url = url.slice(0, -1);
      const tab = await desk.open("/fr/long/");
      expect(!(await tab.locator("tribune-bar").evaluate((bar) => bar.shadowRoot)), "guests have a bar");
      folder.edit("content/long.fr.md", "Un parmi tant d’autres 3.", "Une phrase pour tout le monde.");
      await has(tab, "Une phrase pour tout le monde.");
      await stayed(tab);
      await tab.locator("nav.languages a").first().click();
      await has(tab, "One of many");
      // The icon of a page comes last, and may be under way still: who closes the tab waits for nothing.
      await tab.close();
    } finally {
      await lan.stop();
    }
  },

  async "a preview that is started anew"({ desk, folder, restart }) {
    const tab = await desk.open("/en/plain/");
    await restart(async () => {
      await bar(tab, ".lost").waitFor({ state: "visible" });
      folder.edit("content/plain.en.md", "Here it is.", "Written while nobody looked.");
    });
    await has(tab, "Written while nobody looked.");
    // That the preview was away is said by the browser too.
    desk.heard = desk.heard.filter((line) => !/ERR_CONNECTION|ERR_EMPTY_RESPONSE|WebSocket connection/.test(line));
  },

  async "a translation is read and noted"({ desk, folder }) {
    folder.page("walk.en", "A walk", "One day.\n\nTwo days.\n\nThree days.");
    folder.page("walk.fr", "Une marche", "Un jour.\n\nDeux jours.\n\nTrois jours.");
    const tab = await desk.open("/en/plain/");
    /** Loads a page until it says what it has to: what is saved takes a moment to be known. */
    const until = async (path, words) => {
      for (let tries = 0; tries < 50; tries += 1) {
        await tab.goto(desk.url + path);
        if ((await tab.locator("body").innerText()).includes(words)) return;
        await tab.waitForTimeout(50);
      }
      throw new Error(`${path} does not say ${words}`);
    };
    const view = "/_tribune/translate?at=fr/walk/";
    await until("/fr/walk/", "Deux jours.");
    await bar(tab, "a.translate").click();
    await has(tab, "4 paragraphs are not noted");
    const block = tab.locator("section.pair").nth(2);
    await block.locator("button").focus();
    await tab.keyboard.press("Enter");
    await has(tab, "One paragraph is noted as reviewed.");
    expect(await block.evaluate((section) => section.classList.contains("current") && section.contains(document.activeElement)), "whoever pressed the button is not where it was");
    const records = () => folder.read("translations/records/fr/walk.tsv").split("\n").filter((line) => /^[0-9a-f]/.test(line)).length;
    expect(records() === 1, `${records()} records`);
    // What changes in the source shows, word by word.
    folder.edit("content/walk.en.md", "Two days.", "Two long days.");
    await until(view, "long");
    expect((await tab.locator("ins").allInnerTexts()).join() === "long", "what was added is not marked");
    // Faults come first, in plain words.
    folder.edit("content/walk.fr.md", "Trois jours", "[Trois jours](nulle-part.md)");
    await until(view, "nulle-part");
    await tab.locator("button[data-note='']").click();
    await has(tab, "Nothing was noted. This has to be mended first:");
    await tab.locator(".faults a").waitFor();
    expect(records() === 1, "something was noted all the same");
    folder.edit("content/walk.fr.md", "[Trois jours](nulle-part.md)", "Trois jours");
    for (let tries = 0; tries < 50 && (await tab.locator("main").innerText()).includes("nulle-part"); tries += 1) await tab.goto(desk.url + view);
    await tab.locator("button[data-note='']").click();
    await has(tab, "Everything is noted as up to date.");
    expect(await tab.locator("main button").count() === 0, "a button is left");
    await tab.goto(`${desk.url}/_tribune/pages`);
    await tab.locator("a[href*='translate?at=fr/walk/']").click();
    await has(tab, "Everything is noted as up to date.");
    // That the server refused is on the console; that it was not found at first, too.
    desk.heard = desk.heard.filter((line) => !/status of (404|409)/.test(line));
  },

  async "no barrier"({ desk, folder }) {
    folder.edit("content/plain.en.md", "Here it is.", "[x](nowhere.md)");
    for (const ui of ["en", "fr", "es"]) {
      for (const colorScheme of ["light", "dark"]) {
        for (const width of [320, 1280]) {
          const tab = await desk.open("/en/plain/");
          await tab.emulateMedia({ colorScheme });
          await tab.setViewportSize({ width, height: 800 });
          for (const path of [`/_tribune/?ui=${ui}`, "/_tribune/pages", "/_tribune/drafts", "/_tribune/facts", "/_tribune/guide", "/en/plain/", "/_tribune/compare?at=en/long/", "/_tribune/translate?at=fr/long/", "/_tribune/translate?at=en/long/", "/_tribune/view?at=en/long/&as=phone"]) {
            await tab.goto(desk.url + path);
            await tab.evaluate(AXE);
            const { violations } = await tab.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"], preload: false, iframes: false }), AXE_TAGS);
            const faults = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.any[0]?.message ?? ""}`));
            const wide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
            expect(faults.length === 0 && !wide, `${path}, ${ui}, ${colorScheme}, ${width} px: ${wide ? "wider than the window" : ""} ${faults.join("; ")}`);
          }
          await tab.close();
        }
      }
    }
  },
};

// --- all of it ------------------------------------------------------------------------------------

const report = new Report();
const browser = await chromium.launch({ executablePath: values.browser, args: FLAGS });
const only = process.env.ONLY;
try {
  await report.group("preview", async () => {
    for (const [name, story] of Object.entries(stories)) {
      if (only && !name.includes(only)) continue;
      const folder = new Folder();
      let preview = await Preview.start(folder.site, "--port", "0");
      // Without motion: Chromium now and then drops the theme's soft change from page to page and says
      // so on the console.
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
      // Long enough for a machine that has other work; what comes takes milliseconds.
      context.setDefaultTimeout(20_000);
      const desk = new Desk(context, preview.url);
      const restart = async (meanwhile) => {
        const { port } = preview;
        await preview.stop();
        await meanwhile();
        preview = await Preview.start(folder.site, "--port", port);
      };
      const faults = [];
      await story({ desk, folder, restart }).catch((error) => faults.push(error.message.split("\n").slice(0, 3).join(" ")));
      await context.close();
      const status = await preview.stop();
      if (status !== 0) faults.push(`it ended with ${status}`);
      rmSync(folder.root, { recursive: true });
      report.check(name, [...faults, ...desk.heard]);
    }
  });
} finally {
  await browser.close();
}
process.exitCode = report.close();
