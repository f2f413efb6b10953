// Every page is valid HTML: html-validate's recommended rules find nothing.

import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const LONGEST_TITLE = 70;

const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ["html-validate:recommended"],
  elements: ["html5"],
  rules: {
    // It measures the title as it is written in the file, where an apostrophe is the five letters
    // of `&#39;`. The same limit is kept below, for the title as it is read.
    "long-title": "off",
  },
}));

export async function checkHtml(report, sites) {
  for (const site of sites) {
    for (const page of site.pages.values()) {
      const { results } = await validator.validateFile(join(site.root, page.file));
      const faults = results.flatMap((result) => result.messages).map((found) =>
        `line ${found.line}, column ${found.column}: ${found.message} (${found.ruleId})`);
      const length = [...page.title].length;
      if (length > LONGEST_TITLE) faults.push(`its title has ${length} characters, more than ${LONGEST_TITLE}`);
      report.check(`${site.name}/${page.file}`, faults);
    }
  }
}
