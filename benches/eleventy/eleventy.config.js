// What every page goes through stands in `markdown.js`, the tree of pages in `pages.js`, the page
// itself in `layouts/page.11ty.js`. Text is Markdown alone: no template language is looked for in it.
import { markdown } from "./markdown.js";
import { gather } from "./pages.js";

export default function (eleventy) {
  eleventy.setLibrary("md", markdown);
  eleventy.setTemplateFormats(["md", "11ty.js"]);
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData("layout", "page.11ty.js");
  // Addresses stand in the front matter as they are, without a template.
  eleventy.addGlobalData("dynamicPermalink", false);
  eleventy.addPassthroughCopy({ static: "/" });
  eleventy.addCollection("pages", (collections) => gather(collections.getAll()));
  return {
    dir: { input: "content", includes: "../layouts", data: "../data" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
