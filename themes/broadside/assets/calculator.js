// The reader's own numbers, not sent, not kept.
"use strict";

// As in src/calculate.rs; NaN is not known.
const formulas = {
  "work-sharing": ({ workers, hours, shorter, takeup }) =>
    shorter > hours ? { problem: "shorter" } : { jobs: takeup * workers * (hours / shorter - 1) },
  "overtime-ban": ({ workers, overtime, hours }) => ({ jobs: workers * overtime / hours }),
  fund: ({ fund, share, goal, rate, nonunion }) => ({
    amount: share * fund,
    remainder: Math.max(goal - share * fund, 0),
    interest: rate * fund,
    each: goal * 1e6 / nonunion,
  }),
  "fair-share": ({ market, production, tolerance }) => ({
    index: production / market,
    gap: production - market,
    enough: tolerance >= 0 ? production >= market * (1 - tolerance) : NaN,
  }),
  allocation({ own, floor, second, third }) {
    const first = Math.max(floor, 100 * own / (own + second + third));
    const rest = (100 - first) / (second + third);
    return { first, other: rest * second, last: rest * third };
  },
};

// "1,000" in English, "37,5" in French; in whole numbers any mark groups.
function parse(text, lang, isWhole) {
  const group = isWhole ? ".,'’" : Intl.NumberFormat(lang).format(10000)[2];
  const grouped = RegExp(`^\\d{1,3}([${group}])\\d{3}(\\1\\d{3})*([^${group}\\d]\\d*)?$`);
  let typed = text.replace(/[\s%$]/g, "");
  typed = typed.replaceAll(grouped.exec(typed)?.[1], "");
  if (!isWhole) typed = typed.replace(",", ".");
  return (isWhole ? /^\d+$/ : /^(\d+\.?\d*|\.\d+)$/).test(typed) ? +typed : NaN;
}

function show(form, lang) {
  const input = {};
  let problem = NaN, isBroken;
  for (const field of form.querySelectorAll("input")) {
    const { value, required, dataset: { percent, zero } } = field;
    const number = parse(value, lang, field.inputMode == "numeric");
    const isFine = number > (zero ? -1 : 0) && !(percent && number > 100);
    const isWrong = !isFine && (required || value > "");
    field.setAttribute("aria-invalid", isWrong);
    problem ||= isWrong || NaN;
    isBroken ||= isWrong && required;
    input[field.name] = isFine ? number / (percent || 1) : NaN;
  }
  const results = { problem, ...(isBroken || formulas[form.dataset.calculator](input)) };
  form.querySelector(`[name=${results.problem}]`)?.setAttribute("aria-invalid", true);
  for (const output of form.querySelectorAll("output")) {
    const { text, digits } = output.dataset;
    const format = Intl.NumberFormat(lang, { maximumFractionDigits: digits });
    const result = results[output.name] ?? NaN;
    const shown = output.dataset[result] ?? format.format(result).replace("-", "−");
    output.textContent = Number.isNaN(result) ? "" : text.replace("{}", shown);
  }
}

for (const form of document.querySelectorAll("[data-calculator]")) {
  const { lang } = form.closest("[lang]");
  let timer;
  form.oninput = () => {
    clearTimeout(timer);
    // Read out at rest.
    timer = setTimeout(show, 400, form, lang);
  };
  form.hidden = false;
  show(form, lang);
}
