// The arithmetic of calculator.js against the cases that hold src/calculate.rs:
//   node --test tests/calculator.test.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const page = { querySelectorAll: () => [] };
const context = vm.createContext({ document: page, Intl });
vm.runInContext(read("../themes/broadside/assets/calculator.js"), context);
const { formulas, parse, show } = vm.runInContext("({ formulas, parse, show })", context);
const cases = JSON.parse(read("calculator-cases.json"));

// A form as far as the script looks at it.
function form(calculator, fields, outputs) {
  const input = ([name, { value = "", required = true, percent, zero, inputMode = "decimal" }]) => ({
    name, value, required, inputMode, dataset: { percent, zero },
    setAttribute(_, isWrong) { this.isWrong = isWrong; },
  });
  const inputs = Object.entries(fields).map(input);
  const said = Object.entries(outputs).map(([name, dataset]) => ({ name, dataset: { digits: "1", ...dataset } }));
  return {
    dataset: { calculator },
    querySelectorAll: (tag) => (tag === "input" ? inputs : said),
    querySelector: (mark) => inputs.find(({ name }) => mark === `[name=${name}]`),
    said: () => Object.fromEntries(said.map(({ name, textContent }) => [name, textContent])),
    wrong: () => inputs.filter((input) => input.isWrong).map(({ name }) => name),
  };
}

// The fields as src/render/components/calculator/kinds.rs has them, but for quantities above zero.
const fraction = { percent: "100", zero: "true" };
const people = { inputMode: "numeric" };
const above = { percent: "1" };
const known = {
  workers: people, takeup: fraction, share: fraction, rate: { ...fraction, required: false },
  nonunion: { ...people, required: false }, market: above, production: { percent: "1", zero: "true" },
  tolerance: { ...fraction, required: false }, own: above, floor: { percent: "1", zero: "true" }, second: above,
  third: above,
};

for (const { calculator, input, output } of cases) {
  test(`${calculator} ${JSON.stringify(input)}`, () => {
    const field = ([name, number]) => {
      const value = number === null ? "" : `${number * (known[name]?.percent ?? 1)}`;
      return [name, { ...known[name], value }];
    };
    const results = Object.keys(output ?? { jobs: 0, amount: 0, index: 0, first: 0 });
    const said = { text: "{}", digits: "12", true: "true", false: "false" };
    const one = form(calculator, Object.fromEntries(Object.entries(input).map(field)), {
      ...Object.fromEntries(results.map((name) => [name, said])), problem: said,
    });
    show(one, "en-CA");
    const found = one.said();
    if (output === null) return assert.deepEqual([...new Set(results.map((name) => found[name]))], [""]);
    for (const [name, wanted] of Object.entries(output)) {
      const number = Number(found[name].replace("\u2212", "-").replaceAll(",", ""));
      if (typeof wanted === "number") assert.ok(Math.abs(number - wanted) < 1e-9, `${name}: ${found[name]}`);
      else assert.equal(found[name], `${wanted ?? ""}`, name);
    }
  });
}

test("every calculator has cases", () => {
  assert.deepEqual(new Set(cases.map((c) => c.calculator)), new Set(Object.keys(formulas)));
});

test("numbers as each language types them", () => {
  const wanted = [
    ["en-CA", "1,000", 1000], ["en-CA", "1,000.5", 1000.5], ["en-CA", "37.5", 37.5],
    ["en-CA", "37,5", 37.5], ["en-CA", "1000", 1000], ["en-CA", "10%", 10],
    ["fr-CA", "1 000", 1000], ["fr-CA", "1\u00a0000,5", 1000.5], ["fr-CA", "37,5", 37.5],
    ["fr-CA", "37.5", 37.5], ["fr-CA", "1\u202f000", 1000], ["fr-CA", "10\u00a0%", 10],
    ["es-MX", "1,000", 1000], ["es-MX", "1,000,000", 1e6], ["es-MX", "37.5", 37.5],
    ["es-ES", "1.000,5", 1000.5], ["de-DE", "1.000", 1000], ["en-CA", ".5", 0.5], ["fr-CA", ",5", 0.5],
  ];
  for (const [lang, text, number] of wanted) assert.equal(parse(text, lang), number, `${lang} ${text}`);
  for (const text of ["", " ", "abc", "-5", "1e3", "1.000,5", "1,000,5", "1.2.3", "Infinity", "\u22125"])
    assert.ok(Number.isNaN(parse(text, "en-CA")), text);
});

test("people are whole numbers, whatever groups their thousands", () => {
  const wanted = [
    ["fr-CA", "1,000", 1000], ["fr-CA", "1.000", 1000], ["en-CA", "1.000", 1000], ["es-MX", "1.000.000", 1e6],
    ["en-CA", "1,000", 1000], ["fr-CA", "1\u202f000", 1000], ["fr-CA", "1’000", 1000], ["en-CA", "1000", 1000],
  ];
  for (const [lang, text, number] of wanted) assert.equal(parse(text, lang, true), number, `${lang} ${text}`);
  for (const text of ["1.5", "1,00", "1000.000", "1,000.000", "1,000.5", "1.000,0", "", "abc", "-5"])
    for (const lang of ["en-CA", "fr-CA", "es-MX"]) assert.ok(Number.isNaN(parse(text, lang, true)), `${lang} ${text}`);
});

const problem = { text: "{}", true: "general", shorter: "too long" };

test("a shorter week that is longer is told as that", () => {
  const asked = (shorter) => {
    const one = form("work-sharing", {
      workers: { ...people, value: "1,000" }, hours: { value: "32" }, shorter: { value: shorter },
      takeup: { ...fraction, value: "100" },
    }, { jobs: { text: "jobs {}" }, problem });
    show(one, "fr-CA");
    return [one.said(), one.wrong()];
  };
  assert.deepEqual(asked("40"), [{ jobs: "", problem: "too long" }, ["shorter"]]);
  assert.deepEqual(asked("0"), [{ jobs: "", problem: "general" }, ["shorter"]]);
  assert.deepEqual(asked("16"), [{ jobs: "jobs 1\u00a0000", problem: "" }, []]);
});

test("what need not be filled in is marked where it makes no sense, and the rest stands", () => {
  const fund = (rate, nonunion) => {
    const one = form("fund", {
      fund: { value: "800" }, share: { ...fraction, value: "10" }, goal: { value: "100" },
      rate: { ...known.rate, value: rate },
      nonunion: { ...known.nonunion, value: nonunion },
    }, { amount: { text: "{}" }, interest: { text: "{}" }, each: { text: "{}" }, problem });
    show(one, "en-CA");
    return [one.said(), one.wrong()];
  };
  const amount = "80";
  assert.deepEqual(fund("", ""), [{ amount, interest: "", each: "", problem: "" }, []]);
  assert.deepEqual(fund("3", "500.000"), [{ amount, interest: "24", each: "200", problem: "" }, []]);
  for (const rate of ["500", "-5", "x"])
    assert.deepEqual(fund(rate, ""), [{ amount, interest: "", each: "", problem: "general" }, ["rate"]]);
  for (const people of ["abc", "0", "1.5"])
    assert.deepEqual(fund("3", people), [{ amount, interest: "24", each: "", problem: "general" }, ["nonunion"]]);
});

test("what is below zero has the sign of the page", () => {
  const one = form("fair-share", {
    market: { ...above, value: "50" }, production: { ...known.production, value: "43" },
    tolerance: { ...known.tolerance, value: "200" },
  }, { gap: { text: "{}" }, enough: { text: "{}", true: "yes", false: "no" }, problem });
  show(one, "es-MX");
  assert.deepEqual(one.said(), { gap: "\u22127", enough: "", problem: "general" });
  assert.deepEqual(one.wrong(), ["tolerance"]);
});
