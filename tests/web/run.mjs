// Checks built sites; tests/run builds them and starts this:
//
//   node run.mjs --base-url URL [--browser PROGRAM | --no-browser REASON] NAME=DIR…
//
// DIR/hosted was built with --base-url URL, DIR/files with --file-urls.

import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkCalendars } from "./calendars.mjs";
import { checkHtml } from "./html.mjs";
import { checkLanguages } from "./languages.mjs";
import { checkLinks } from "./links.mjs";
import { Report } from "./report.mjs";
import { Site } from "./site.mjs";

const text = { type: "string" };
const { values, positionals } = parseArgs({
  options: { "base-url": text, browser: text, "no-browser": text },
  allowPositionals: true,
});

const sites = positionals.flatMap((argument) => {
  const [name, folder] = argument.split("=");
  return [
    new Site(`${name}/hosted`, join(resolve(folder), "hosted"), { baseUrl: values["base-url"] }),
    new Site(`${name}/files`, join(resolve(folder), "files"), { namesFiles: true }),
  ];
});

const report = new Report();
await report.group("html", () => checkHtml(report, sites));
await report.group("links", () => checkLinks(report, sites));
await report.group("languages", () => checkLanguages(report, sites));
await report.group("calendars", () => checkCalendars(report, sites));
if (values.browser) {
  const { checkInBrowser } = await import("./browser.mjs");
  await checkInBrowser(report, sites.filter((site) => site.namesFiles), values.browser);
} else {
  report.skip("browser", values["no-browser"] ?? "no browser was named");
}
process.exitCode = report.close();
