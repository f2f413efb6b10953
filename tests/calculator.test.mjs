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
const { formulas, parse } = vm.runInContext("({ formulas, parse })", context);
const cases = JSON.parse(read("calculator-cases.json"));

const given = (input) => Object.fromEntries(
  Object.entries(input).map(([name, value]) => [name, value ?? NaN]),
);

for (const { calculator, input, output } of cases) {
  test(`${calculator} ${JSON.stringify(input)}`, () => {
    const found = formulas[calculator](given(input));
    if (output === null) return assert.ok(!found);
    for (const [name, wanted] of Object.entries(output)) {
      if (typeof wanted === "number") assert.ok(Math.abs(found[name] - wanted) < 1e-9, name);
      else assert.equal(found[name] ?? null, wanted, name);
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
