// Every link, image, stylesheet and anchor leads somewhere, from a sub-folder of a host and from a
// disk alike; nothing is loaded from another host; every page can be reached from the first.

import { readFileSync } from "node:fs";
import { styleAddresses } from "./site.mjs";

const ALLOWED = readFileSync(new URL("external-links.txt", import.meta.url), "utf8")
  .split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));

export function checkLinks(report, sites) {
  for (const site of sites) {
    for (const page of site.pages.values()) {
      const faults = page.references.flatMap((reference) => {
        const fault = faultOf(site, page.file, reference);
        return fault ? [`line ${reference.line}: <${reference.name}> ${reference.value || '""'}: ${fault}`] : [];
      });
      report.check(`${site.name}/${page.file}`, faults);
    }
    for (const file of site.files.filter((name) => /\.(css|svg)$/.test(name))) {
      const text = site.read(file);
      const written = file.endsWith(".css") ? [] : [...text.matchAll(/\s(?:xlink:)?(?:href|src)\s*=\s*["']([^"']*)/g)].map((found) => found[1]);
      const faults = [...styleAddresses(text), ...written].flatMap((value) => {
        const fault = faultOf(site, file, { kind: "load", value });
        return fault ? [`${value}: ${fault}`] : [];
      });
      report.check(`${site.name}/${file}`, faults);
    }
    report.check(`${site.name}: every page can be reached`, unreachable(site));
  }
}

/**
 * What is wrong with an address in a file; undefined if nothing is. Hosts show the page for what is missing
 * at any address, so its own addresses count from the root of the host, by the path of the site.
 */
function faultOf(site, file, { kind, value: written }) {
  const path = file === "404.html" && site.baseUrl ? new URL(site.baseUrl).pathname : undefined;
  const value = path && written.startsWith(path) ? `./${written.slice(path.length)}` : written;
  const isAbsolute = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(value);
  if (kind === "statement" && isAbsolute && !site.baseUrl) return undefined;
  if (isAbsolute && kind === "link") {
    return ALLOWED.some((beginning) => value.startsWith(beginning)) ? undefined : "leads out, and is not in external-links.txt";
  }
  if (isAbsolute && kind === "load") return "is loaded from an absolute address";
  if (value.startsWith("/")) return "counts from the root of the host";
  if (value === "") return "is empty";

  const target = site.resolve(file, kind === "statement" ? site.localise(value) : value);
  if (target.fault) return target.fault;
  if (site.namesFiles && target.isFolder) return "does not name the index.html that it means";
  const page = site.pages.get(target.file);
  if (page && target.fragment && !page.ids.has(target.fragment)) return `there is no #${target.fragment} in ${target.file}`;
  return undefined;
}

/** Pages that no chain of links leads to from the page at the root. */
function unreachable(site) {
  const seen = new Set([site.chooser]);
  for (const page of seen) {
    for (const { kind, value } of page?.references ?? []) {
      const target = kind === "link" && site.page(page.file, value);
      if (target) seen.add(target);
    }
  }
  return site.readable().filter((page) => !seen.has(page) && !page.isNoindex).map((page) => page.file);
}
