// What a visitor does: finds their language, opens the menu, changes the language and back, reads a
// footnote and returns. Each journey gets a tab and a language, and throws where the way is blocked.

export const journeys = {
  async "from the first page to the text"({ tab, address, lang }) {
    await tab.goto(address("index.html"));
    await tab.locator(`main a[hreflang="${lang}"]`).click();
    await isInLanguage(tab, lang);
    await tab.keyboard.press("Tab");
    const skip = tab.locator("a:focus");
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0, "the first key stroke shows no skip link");
    await skip.press("Enter");
    expect(tab.url().endsWith("#main"), "the skip link does not lead to the text");
  },

  async "menu"({ tab, address, site, lang }) {
    await tab.goto(address(home(site, lang)));
    const count = await tab.locator("nav.menu li a").count();
    expect(count > 0, "the menu is empty");
    for (let index = 0; index < count; index += 1) {
      const button = tab.locator("nav.menu summary");
      if (await button.isVisible()) await button.click();
      const entry = tab.locator("nav.menu li a").nth(index);
      const goal = await entry.evaluate((link) => link.href);
      await entry.click();
      expect(tab.url() === goal, `the menu's entry ${index + 1} leads to ${tab.url()}`);
      await isInLanguage(tab, lang);
      const current = tab.locator('nav.menu a[aria-current="page"]');
      expect((await current.count()) === 1, `${goal} is not marked as current in the menu`);
      expect((await current.evaluate((link) => link.href)) === goal, `${goal} marks another entry as current`);
    }
  },

  async "language switch"({ tab, address, site, lang }) {
    const page = deepest(site, lang);
    for (const { hreflang } of page.languages.filter((entry) => entry.hreflang !== lang)) {
      await tab.goto(address(page.file));
      await tab.locator(`nav.languages a[hreflang="${hreflang}"]`).click();
      await isInLanguage(tab, hreflang);
      await tab.locator(`nav.languages a[hreflang="${lang}"]`).click();
      expect(tab.url() === address(page.file), `from ${hreflang} the switch leads back to ${tab.url()}`);
    }
  },

  async "footnote and back"({ tab, address, site, lang }) {
    const page = site.readable().find((candidate) => candidate.lang === lang && candidate.hasFootnote);
    if (!page) return;
    await tab.goto(address(page.file));
    const mark = tab.locator(".fnref a").first();
    await mark.click();
    const note = tab.locator(".footnotes li").first();
    expect(tab.url().endsWith(`#${await note.getAttribute("id")}`), `the mark leads to ${tab.url()}`);
    await isInView(tab, note, "the note");
    await note.locator("a.fnback").first().click();
    expect(tab.url().endsWith(`#${await mark.getAttribute("id")}`), `the way back leads to ${tab.url()}`);
    await isInView(tab, mark, "the footnote mark");
  },

  async "next page and back"({ tab, address, site, lang }) {
    await tab.goto(address(deepest(site, lang).file));
    const start = tab.url();
    const forth = (await tab.locator(".pager .next a").count()) > 0 ? ["next", "prev"] : ["prev", "next"];
    for (const direction of forth) await tab.locator(`.pager .${direction} a`).click();
    expect(tab.url() === start, `next and previous lead to ${tab.url()}`);
  },
};

function home(site, lang) {
  return site.page("index.html", site.chooser.languages.find((entry) => entry.hreflang === lang).href).file;
}

/** The first of the pages that lie deepest: the one furthest from where a link could go wrong by luck. */
function deepest(site, lang) {
  const pages = site.readable().filter((page) => page.lang === lang && page.languages.length > 0);
  const depth = (page) => page.file.split("/").length;
  return pages.reduce((left, right) => (depth(right) > depth(left) ? right : left));
}

async function isInLanguage(tab, lang) {
  const actual = await tab.locator("html").getAttribute("lang");
  expect(actual === lang, `${tab.url()} is in ${actual}, not in ${lang}`);
}

async function isInView(tab, locator, what) {
  const box = await locator.boundingBox();
  const { height } = tab.viewportSize();
  expect(box && box.y >= 0 && box.y < height, `${what} is not in view`);
}

function expect(condition, fault) {
  if (!condition) throw new Error(fault);
}
