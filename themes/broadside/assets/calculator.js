// The reader's own numbers, not sent, not kept.
"use strict";

const above = (...all) => all.every((n) => n > 0);
const to = (top, ...all) => all.every((n) => n >= 0 && n <= top);

// As in src/calculate.rs; false: the input makes no sense; null: it says too little.
const formulas = {
  "work-sharing": ({ workers, hours, shorter, takeup }) =>
    above(workers, shorter) && shorter <= hours && to(1, takeup) &&
    { jobs: takeup * workers * (hours / shorter - 1) },
  "overtime-ban": ({ workers, overtime, hours }) =>
    above(workers, overtime, hours) && { jobs: workers * overtime / hours },
  fund: ({ fund, share, goal, rate, nonunion }) => above(fund, goal) && to(1, share) && {
    amount: share * fund,
    remainder: Math.max(goal - share * fund, 0),
    interest: to(1, rate) ? rate * fund : null,
    each: above(nonunion) ? goal * 1e6 / nonunion : null,
  },
  "fair-share": ({ market, production, tolerance }) =>
    above(market) && to(100, market, production) && {
      index: production / market,
      gap: production - market,
      enough: to(1, tolerance) ? production >= market * (1 - tolerance) : null,
    },
  allocation({ own, floor, second, third }) {
    if (!above(own, second, third) || !to(100, floor)) return false;
    const first = Math.max(floor, 100 * own / (own + second + third));
    const rest = (100 - first) / (second + third);
    return { first, other: rest * second, last: rest * third };
  },
};

// "1,000" in English, "37,5" in French.
function parse(text, lang) {
  const group = new Intl.NumberFormat(lang).format(10000)[2];
  const whole = new RegExp(`^\\d{1,3}([${group}]\\d{3})+([^${group}\\d]\\d*)?$`);
  let typed = text.replace(/[\s%$]/g, "");
  if (whole.test(typed)) typed = typed.replaceAll(group, "");
  typed = typed.replace(",", ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(typed) ? +typed : NaN;
}

function show(form, lang) {
  const input = {};
  for (const field of form.querySelectorAll("input")) {
    const number = parse(field.value, lang);
    const isFine = number >= 0 || (!field.required && !field.value);
    field.setAttribute("aria-invalid", !isFine);
    input[field.name] = "percent" in field.dataset ? number / 100 : number;
  }
  const results = formulas[form.dataset.calculator](input) || { problem: true };
  for (const output of form.querySelectorAll("output")) {
    const { text, digits } = output.dataset;
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: digits });
    const result = results[output.name] ?? "";
    const shown = output.dataset[result] || format.format(result);
    output.textContent = result === "" ? "" : text.replace("{}", shown);
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
