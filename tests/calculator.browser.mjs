// The calculators in a browser, against the tables that Rust has drawn and the cases that hold it:
//   node tests/calculator.browser.mjs PAGE…       (files or addresses of built pages)
// Needs playwright-core (PLAYWRIGHT: another path to it) and a Chromium (CHROMIUM: its path).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const library = process.env.PLAYWRIGHT;
const { chromium } = await import(library ? pathToFileURL(resolve(library)) : "playwright-core");
const cases = JSON.parse(readFileSync(new URL("calculator-cases.json", import.meta.url), "utf8"));
const address = (page) => (/^\w+:\/\//.test(page) ? page : pathToFileURL(resolve(page)).href);

// "plus de 35 %" → "35": what a reader would type of a printed figure.
const typed = (text) => (text.match(/\d[\d.,\s]*/) || [""])[0].trim();

// What a form says once it has rested.
async function answer(form, values) {
  for (const [name, value] of Object.entries(values)) await form.locator(`[name="${name}"]`).fill(value);
  await form.page().waitForTimeout(500);
  return Object.fromEntries(await form.locator("output").evaluateAll(
    (all) => all.map((output) => [output.name, output.textContent]),
  ));
}

async function checkExamples(form) {
  const rows = await form.locator("xpath=..").locator("tr[data-name]").evaluateAll((all) => all.map((row) => ({
    name: row.dataset.name,
    isResult: row.className === "result",
    cells: [...row.querySelectorAll("td")].map((cell) => cell.textContent),
  })));
  for (let at = 0; at < rows[0].cells.length; at++) {
    const inputs = rows.filter((row) => !row.isResult).map((row) => [row.name, typed(row.cells[at])]);
    const said = await answer(form, Object.fromEntries(inputs));
    for (const { name, cells } of rows.filter((row) => row.isResult && row.cells[at])) {
      assert.equal(typed(said[name].split(":").pop()), typed(cells[at]), `${name}: ${said[name]}`);
    }
  }
}

async function checkCases(form, kind, lang) {
  const text = { ...await form.locator("output").evaluateAll(
    (all) => Object.fromEntries(all.map((output) => [output.name, { ...output.dataset }])),
  ) };
  const percents = await form.locator('input[data-percent="100"]').evaluateAll((all) => all.map((f) => f.name));
  for (const { input, output } of cases.filter((one) => one.calculator === kind)) {
    const write = ([name, value]) => {
      const number = value !== null && percents.includes(name) ? value * 100 : value;
      return [name, number === null ? "" : new Intl.NumberFormat(lang).format(number)];
    };
    const said = await answer(form, Object.fromEntries(Object.entries(input).map(write)));
    // By nobody nothing is divided: the field is marked, and the other results stand.
    const isWrong = output === null || input.nonunion === 0;
    assert.equal(said.problem !== "", isWrong, JSON.stringify(input));
    for (const [name, wanted] of Object.entries(output ?? {})) {
      const { text: words, digits } = text[name];
      const value = typeof wanted === "boolean" ? text[name][wanted]
        : new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(wanted).replace("-", "\u2212");
      assert.equal(said[name], wanted === null ? "" : words.replace("{}", value), JSON.stringify(input));
    }
  }
}

async function checkPage(browser, page) {
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(address(page));
  assert.equal(await still.locator(".calculator:visible").count(), 0, "hidden without a script");
  assert.ok(await still.locator(".calculate table").first().isVisible(), "examples without a script");

  const open = await (await browser.newContext()).newPage();
  const [requests, faults] = [[], []];
  open.on("request", (request) => requests.push(request.url()));
  open.on("pageerror", (error) => faults.push(error.message));
  await open.goto(address(page));
  const icon = await open.locator('link[rel~="icon"]').evaluateAll((all) => all.map((link) => link.href));
  requests.length = 0;
  const forms = await open.locator(".calculator").all();
  assert.ok(forms.length > 0, `${page} has no calculator`);
  for (const form of forms) {
    const [kind, lang] = await form.evaluate((f) => [f.dataset.calculator, f.closest("[lang]").lang]);
    assert.ok(await form.isVisible(), `${kind} woke up`);
    for (const name of ["nonunion", "rate", "tolerance"]) {
      const field = form.locator(`[name="${name}"]`);
      if (await field.count()) assert.equal(await field.inputValue(), "", `${name} has no default`);
    }
    await checkExamples(form);
    await checkCases(form, kind, lang);
  }
  // The browser fetches the page's icon when it pleases.
  assert.deepEqual(requests.filter((url) => !icon.includes(url)), [], "no request");
  assert.deepEqual(faults, [], "no fault");
  const kept = () => [document.cookie, location.protocol === "file:" ? 0 : localStorage.length];
  assert.deepEqual(await open.evaluate(kept), ["", 0], "nothing is kept");
  console.log(`${page}: ${forms.length} calculators`);
}

const options = process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {};
const browser = await chromium.launch({ ...options, args: ["--no-sandbox"] });
try {
  for (const page of process.argv.slice(2)) await checkPage(browser, page);
} finally {
  await browser.close();
}
