// The words of the theme, and what each language writes differently.
import { readFileSync } from "node:fs";
import { site } from "./pages.js";

export const languages = new Map(site.languages.map((language) => [language.key, open(language)]));

function open(language) {
  const { key, locale } = language;
  const words = JSON.parse(readFileSync(new URL(`words/${key}.json`, import.meta.url), "utf8"));
  const plural = new Intl.PluralRules(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    ...language,
    words,
    date: (date) => dates.format(date),
    readingTime(minutes) {
      const forms = words["reading-time"];
      return (forms[plural.select(minutes)] ?? forms.other).replace("{count}", minutes);
    },
  };
}
