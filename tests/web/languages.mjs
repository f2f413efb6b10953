// Each page says, to search engines and to readers, where it stands in the other languages:
// hreflang is complete, mutual and has an x-default; the language switch stays on the page.

export function checkLanguages(report, sites) {
  for (const site of sites) {
    for (const page of site.readable().filter((page) => !page.isNoindex)) {
      const faults = page === site.chooser ? [] : switchFaults(site, page);
      // Without an address of its own a site cannot name itself to search engines.
      if (site.baseUrl) faults.push(...statementFaults(site, page));
      report.check(`${site.name}/${page.file}`, faults);
    }
  }
}

/** The pages that the language switch of a page leads to, by language. */
function versions(site, page) {
  return new Map(page.languages.map((entry) => [entry.hreflang, site.page(page.file, entry.href)]));
}

function switchFaults(site, page) {
  const faults = [];
  const languages = site.chooser.languages.map((entry) => entry.hreflang);
  const own = versions(site, page);
  if (languages.length < 2) faults.push("the page at the root offers fewer than two languages");
  if (String([...own.keys()]) !== String(languages)) {
    faults.push(`its language switch offers ${[...own.keys()]}, the page at the root ${languages}`);
  }
  const current = page.languages.filter((entry) => entry.isCurrent).map((entry) => entry.hreflang);
  if (String(current) !== page.lang) faults.push(`the switch marks "${current}" as current, the page is in ${page.lang}`);
  if (own.get(page.lang) !== page) faults.push("the switch does not name the page itself for its own language");
  for (const { hreflang, lang } of page.languages) {
    const other = own.get(hreflang);
    if (lang !== hreflang) faults.push(`the name of ${hreflang} is marked as lang="${lang}"`);
    if (other?.lang !== hreflang) faults.push(`the switch to ${hreflang} leads to a page in ${other?.lang}`);
    if (other && !isSame(versions(site, other), own)) {
      faults.push(`the switch to ${hreflang} leads to another page: ${other.file} does not lead back here`);
    }
  }
  return faults;
}

function statementFaults(site, page) {
  if (page.canonical.length !== 1) return [`it has ${page.canonical.length} canonical addresses`];
  const isOriginal = (other) => site.page(other.file, other.canonical[0] ?? "") === other;
  const find = ({ href }) => (href.startsWith(site.baseUrl) ? site.page(page.file, href) : undefined);
  if (!isOriginal(page)) {
    const source = site.page(page.file, page.canonical[0]);
    const faults = [];
    if (!page.canonical[0].startsWith(site.baseUrl)) faults.push(`its canonical address ${page.canonical[0]} is not of this site`);
    if (!source || !isOriginal(source)) faults.push(`its canonical address ${page.canonical[0]} is not that of an original`);
    if (page.alternates.length > 0) faults.push("it stands in for a translation, and yet names alternates");
    if (![...versions(site, page).values()].includes(source)) faults.push("its canonical address is another page's");
    return faults;
  }

  const faults = [];
  const stated = new Map(page.alternates.map((entry) => [entry.hreflang, find(entry)]));
  if (stated.size !== page.alternates.length) faults.push("it names the same hreflang twice");
  const inDefault = stated.get("x-default");
  stated.delete("x-default");
  const written = new Map([...versions(site, page)].filter(([, other]) => other && isOriginal(other)));
  const expected = written.size > 1 ? written : new Map();
  if (!isSame(stated, expected)) faults.push(`hreflang names ${list(stated)}; the translations are ${list(expected)}`);
  if (expected.size > 0 && !inDefault) faults.push("hreflang has no x-default, or a dead one");
  for (const [hreflang, other] of stated) {
    if (other && other.lang !== hreflang) faults.push(`hreflang ${hreflang} leads to a page in ${other.lang}`);
    if (other && JSON.stringify(other.alternates) !== JSON.stringify(page.alternates)) {
      faults.push(`${other.file} does not name the same alternates`);
    }
  }
  return faults;
}

function isSame(left, right) {
  return left.size === right.size && [...left].every(([key, page]) => right.get(key) === page);
}

function list(versions) {
  return [...versions].map(([hreflang, page]) => `${hreflang} (${page?.file ?? "nothing"})`).join(", ") || "nothing";
}
