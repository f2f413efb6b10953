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
fn ways_to_pages_that_are_not_translated_say_so() {
    let site = site();
    site.page("b.en", "B", "");
    site.page("a.fr", "A", ":fact[share]\n\n:::action{href=b.md label=Agir}\nTexte.\n:::");
    let built = publish(&site);
    let html = page(&built, "fr/a");
    // A sentence is not cluttered with a mark for each figure; a button has one.
    assert!(
        html.contains(
            "<a class=\"fact\" href=\"../../en/figures/#fact-share\" hreflang=\"en-CA\">"
        )
    );
    let marks = elements(&html, "span");
    assert_eq!(marks.len(), 1, "{html}");
    assert_eq!(marks[0].text, "(en anglais)");
    let button = element(&html, "a", "class=\"button\"");
    assert_eq!(button.attribute("href").as_deref(), Some("../../en/b/"));
    assert_eq!(button.attribute("hreflang").as_deref(), Some("en-CA"));
    // On a page that stands in for a translation the mark speaks to the reader.
    let html = page(&built, "es/a");
    let mark = element(&html, "span", "class=\"foreign\"");
    assert_eq!((mark.attribute("lang").as_deref(), &*mark.text), (Some("es-MX"), "(en inglés)"));
    site.page("b.fr", "B", "");
    assert!(!page(&publish(&site), "fr/a").contains("foreign"));
}

#[test]
fn lists_on_a_page_that_stands_in_for_a_translation_stay_with_its_reader() {
    let site = site();
    site.page("a.en", "A", "::children{of=section}\n\n::translation-status\n\n:term[tier]");
    site.write("content/section/index.en.md", "---\ntitle: Section\npaginate_by: 1\n---\n");
    site.page("section/index.fr", "Rubrique", "");
    site.page("section/c.en", "C", "");
    site.page("section/c.fr", "C en français", "");
    site.page("section/d.en", "D", "");
    let built = publish(&site);
    let html = page(&built, "fr/a");
    let list = &elements(&html, "div")[0];
    assert_eq!(list.attribute("lang").as_deref(), Some("fr-CA"));
    assert_eq!(links(&list.inner)[0], "C en français → ../../fr/section/c/");
    let parts = element(&list.inner, "nav", "class=\"parts\"");
    assert_eq!(links(&parts.inner)[1], "2 → ../../fr/section/page/2/");
    assert!(links(&html).contains(&"C en français → ../section/c/".to_owned()), "{html}");
    assert!(html.contains("Périmées"), "{html}");
    assert!(!html.contains("../../en/section"), "{html}");
    // Terms in the English text lead a reader of French to the French glossary.
    assert_eq!(
        element(&html, "a", "class=\"term\"").attribute("href").as_deref(),
        Some("../words/#term-tier")
    );

    site.edit("content/section/index.en.md", "paginate_by: 1\n", "");
    let html = page(&publish(&site), "fr/a");
    let foreign = element(&html, "span", "class=\"foreign\"");
    assert_eq!(foreign.text, "(en anglais)");
}

#[test]
fn a_link_to_a_heading_of_its_page_stays_on_the_page() {
    let site = site();
    site.page("a.en", "A", "## One\n\n[x](#one) [y](a.md#one)");
    let built = publish(&site);
    for lang in ["en", "es"] {
        assert_eq!(links(&page(&built, &format!("{lang}/a"))), ["x → #one", "y → #one"], "{lang}");
    }
}

#[test]
fn ids_of_directives_are_known_to_links() {
    let site = site();
    site.page(
        "a.en",
        "A",
        ":::aside{title=t id=origins}\nText.\n:::\n\n## Origins\n\n[x](#origins) [y](#origins-2) \
         [z](words.md#term-fund) [t](words.md#letter-S) [u](words.md#letter-other) \
         [v](figures.md#fact-share)",
    );
    let built = publish(&site);
    let ways = [
        "x → #origins",
        "y → #origins-2",
        "z → ../words/#term-fund",
        "t → ../words/#letter-S",
        "u → ../words/#letter-other",
        "v → ../figures/#fact-share",
    ];
    assert_eq!(links(&page(&built, "en/a")), ways);
    let words = page(&built, "en/words");
    assert!(words.contains("<h2 id=\"letter-other\">#</h2>"), "{words}");
    for dead in ["#orgins", "words.md#term-share", "words.md#letter-Z", "figures.md#fact-fund"] {
        site.page("b.en", "B", &format!("[x]({dead})"));
        let codes = site.build().codes();
        assert!(codes.contains(&"link/missing-anchor"), "{dead} {codes:?}");
    }
    // A term that a page does not have in its language has no anchor there.
    site.page("b.en", "B", "[x](words.es.md#term-fund)");
    assert!(site.build().codes().contains(&"link/missing-anchor"));
}

#[test]
fn an_id_stands_once_in_a_page() {
    let aside = |id: &str| format!(":::aside{{title=t id={id}}}\nText.\n:::\n\n");
    for (text, found) in [
        (aside("foo") + &aside("foo"), "directive/duplicate-id"),
        (format!("## X {{#foo}}\n\n{}", aside("foo")), "directive/duplicate-id"),
        (aside("main"), "directive/bad-id"),
        (aside("\"a b\""), "directive/bad-id"),
        ("::facts\n\n## X {#fact-share}\n".into(), "directive/duplicate-id"),
        ("## X {#term-fund}\n\n::glossary\n".into(), "directive/duplicate-id"),
        ("::facts\n\n::facts\n".into(), "directive/duplicate-id"),
        ("::search\n\n::search\n".into(), "directive/duplicate-id"),
        ("## X {#chart-1}\n\n::chart{survey yes=60 no=40}\n".into(), "directive/duplicate-id"),
        (format!(":::pullquote\n{}:::\n", aside("foo")), ""),
        (
            "## Foo\n\n".to_owned()
                + &aside("foo")
                + "## Chart 1\n\n::chart{survey yes=60 no=40}\n",
            "",
        ),
    ] {
        let site = site();
        site.page("a.en", "A", &text);
        let found: Vec<&str> = std::iter::once(found).filter(|code| !code.is_empty()).collect();
        let codes = site.build().codes();
        let codes: Vec<&str> =
            codes.into_iter().filter(|code| !code.starts_with("glossary/")).collect();
        assert_eq!(codes, found, "{text}");
    }
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
