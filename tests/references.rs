//! Ways that directives make: to figures, terms and pages, from a text in its own language, from one that
//! stands in for a translation, and from within links; and the ids to which they lead.

use crate::html::{body, element, elements, links};
use crate::site::{Built, TestSite};

const DATA: &str = "\
-- content/facts.yaml --
share: { value: 80, unit: percent, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
-- content/glossary.yaml --
fund:
  group: strikes
  en: { term: strike fund, definition: Money put aside. }
  fr: { term: fonds de grève, definition: De l'argent mis de côté. }
tier:
  en: { term: 2-tier, definition: Two wages. }
  fr: { term: 2 vitesses, definition: Deux salaires. }
  es: { term: 2 niveles, definition: Dos salarios. }
-- content/words.en.md --
---
title: Words
---
::glossary
-- content/words.fr.md --
---
title: Mots
---
::glossary
-- content/words.es.md --
---
title: Palabras
---
::glossary
-- content/figures.en.md --
---
title: Figures
---
::facts
";

fn site() -> TestSite {
    TestSite::trilingual(DATA)
}

/// The published site; that a term is missing in Spanish is known.
fn publish(site: &TestSite) -> Built {
    let built = site.build();
    assert_eq!(built.codes(), ["glossary/missing-language"], "{:?}", built.found());
    built
}

fn page(built: &Built, path: &str) -> String {
    body(&built.read(&format!("{path}/index.html")))
}

#[test]
fn a_term_that_a_language_lacks_stands_in_one_that_has_it() {
    let site = site();
    site.page("a.es", "A", "El :term[fund], su :term[fondo]{id=fund}.");
    let html = page(&publish(&site), "es/a");
    let terms = elements(&html, "a");
    let shown: Vec<_> = terms.iter().map(|a| (a.text.as_str(), a.attribute("lang"))).collect();
    assert_eq!(shown, [("strike fund", Some("en-CA".to_owned())), ("fondo", None)]);
    for term in terms {
        // The Spanish glossary does not have it, so the way does not lead there.
        assert_eq!(term.attribute("href").as_deref(), Some("../../en/words/#term-fund"));
        assert_eq!(term.attribute("hreflang").as_deref(), Some("en-CA"));
    }
    // Without such a page it is but marked.
    ["en", "fr", "es"].iter().for_each(|lang| site.remove(&format!("content/words.{lang}.md")));
    let html = page(&publish(&site), "es/a");
    assert!(html.contains("<dfn lang=\"en-CA\">strike fund</dfn>"), "{html}");
}

#[test]
fn within_a_link_figures_and_terms_are_no_links() {
    let site = site();
    let text = "[all :fact[share] of the :term[fund]](words.md), :fact[share]";
    site.page("a.en", "A", text);
    site.page("a.es", "A", &text.replace("all", "todo"));
    let built = publish(&site);
    let html = page(&built, "en/a");
    assert_eq!(
        links(&html),
        ["all 80% of the strike fund → ../words/", "80% → ../figures/#fact-share"]
    );
    let html = page(&built, "es/a");
    assert!(html.contains("<dfn lang=\"en-CA\">strike fund</dfn></a>"), "{html}");
}

#[test]
fn a_figure_in_the_text_of_a_picture_is_its_words() {
    let site = site();
    site.write(
        "content/a.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\"/>",
    );
    site.page("a.en", "A", "![Bars: :fact[share], the :term[fund] *now*](a.svg)");
    let html = page(&publish(&site), "en/a");
    let image = element(&html, "img", "");
    assert_eq!(image.attribute("alt").as_deref(), Some("Bars: 80%, the strike fund now"));
    site.page("a.en", "A", "![Bars: :fact[shrae]](a.svg)");
    assert!(site.build().codes().contains(&"facts/unknown"));
}
