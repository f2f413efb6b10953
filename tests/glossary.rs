//! The glossary on one page, and in groups with a page for each: every term stands at one place, and
//! every way to it leads there.

use crate::html::elements;
use crate::site::{Built, TestSite};

const TERMS: &str = "\
-- content/glossary.yaml --
fund:
  group: strikes
  en: { term: strike fund, definition: Money put aside. }
  fr: { term: fonds de grève, definition: De l'argent mis de côté. }
  es: { term: fondo de huelga, definition: Dinero apartado. }
pact:
  group: trade
  en: { term: pact, definition: An agreement. }
  fr: { term: pacte, definition: Un accord. }
  es: { term: pacto, definition: Un acuerdo. }
local:
  en: { term: local, definition: A part of a union. }
  fr: { term: section locale, definition: Une partie d'un syndicat. }
  es: { term: sección, definition: Una parte de un sindicato. }
-- content/words/index.en.md --
---
title: Words
---
::glossary
-- content/words/index.fr.md --
---
title: Mots
slug: mots
---
::glossary
-- content/page.en.md --
---
title: Page
---
Our :term[fund], a :term[pact], your :term[local].
-- content/page.fr.md --
---
title: Page
---
Le :term[fund], un :term[pact], votre :term[local].
";

const GROUP: &str = "\
-- content/words/strikes.en.md --
---
title: On strike
---
::glossary{group=strikes}
-- content/words/strikes.fr.md --
---
title: En grève
slug: greve
---
::glossary{strikes}
";

/// Where links of a class lead.
fn hrefs(built: &Built, path: &str, class: &str) -> Vec<String> {
    let links = elements(&built.read(path), "a");
    let links = links.iter().filter(|link| link.attribute("class").as_deref() == Some(class));
    links.filter_map(|link| link.attribute("href")).collect()
}

/// The anchors of terms that a page has.
fn anchors(built: &Built, path: &str) -> Vec<String> {
    let ids = elements(&built.read(path), "div").into_iter().filter_map(|it| it.attribute("id"));
    ids.filter(|id| id.starts_with("term-")).collect()
}

#[test]
fn one_page_explains_all() {
    let site = TestSite::trilingual(TERMS);
    let built = site.publish();
    assert_eq!(
        hrefs(&built, "en/page/index.html", "term"),
        ["../words/#term-fund", "../words/#term-pact", "../words/#term-local"]
    );
    assert_eq!(anchors(&built, "en/words/index.html"), ["term-local", "term-pact", "term-fund"]);
    for definition in ["Money put aside", "An agreement", "A part of a union"] {
        assert!(built.read("en/words/index.html").contains(definition), "{definition}");
    }
}

#[test]
fn terms_of_a_group_are_explained_on_its_page() {
    let site = TestSite::trilingual(TERMS);
    site.tell(GROUP);
    let built = site.publish();
    assert_eq!(
        hrefs(&built, "en/page/index.html", "term"),
        ["../words/strikes/#term-fund", "../words/#term-pact", "../words/#term-local"]
    );
    assert_eq!(
        hrefs(&built, "fr/page/index.html", "term"),
        ["../mots/greve/#term-fund", "../mots/#term-pact", "../mots/#term-local"]
    );
    assert_eq!(anchors(&built, "en/words/strikes/index.html"), ["term-fund"]);
    assert!(!built.read("en/words/strikes/index.html").contains("letter-"));
    // Former links to a term find it in the list still, and the way to its explanation.
    assert_eq!(anchors(&built, "en/words/index.html"), ["term-local", "term-pact", "term-fund"]);
    let list = built.read("en/words/index.html");
    assert!(
        list.contains(
            "<a href=\"strikes/#term-fund\">strike fund</a></dt>\n<dd class=\"soft\">On strike</dd>"
        ),
        "{list}"
    );
    assert!(list.contains("An agreement.") && !list.contains("Money put aside"), "{list}");
    // The page of the group is not translated into Spanish, so the English one is shown there.
    assert_eq!(anchors(&built, "es/words/strikes/index.html"), ["term-fund"]);
}

#[test]
fn a_group_beside_the_list_has_its_anchors_once() {
    let site = TestSite::trilingual(TERMS);
    site.edit("content/words/index.en.md", "::glossary\n", "::glossary{strikes}\n\n::glossary\n");
    let built = site.publish();
    assert_eq!(anchors(&built, "en/words/index.html"), ["term-fund", "term-local", "term-pact"]);
    assert_eq!(hrefs(&built, "en/page/index.html", "term")[0], "../words/#term-fund");
}

#[test]
fn an_open_site_follows_a_group_to_its_page() {
    let site = TestSite::trilingual(TERMS);
    site.tell(GROUP);
    let mut open = site.open();
    let leads = |page: &[u8], to: &str| {
        let page = String::from_utf8_lossy(page).into_owned();
        assert!(page.contains(&format!("href=\"{to}#term-fund\"")), "{to}: {page}");
    };
    leads(&open.snapshot().get("en/page/").expect("page").bytes, "../words/strikes/");
    site.edit("content/words/strikes.en.md", "::glossary{group=strikes}", "Text.");
    let snapshot = open.apply(&["content/words/strikes.en.md".into()]);
    leads(&snapshot.get("en/page/").expect("page").bytes, "../words/");
    site.edit("content/page.en.md", "Our", "::glossary{strikes}\n\nOur");
    let snapshot = open.apply(&["content/page.en.md".into()]);
    leads(&snapshot.get("en/page/").expect("page").bytes, "");
}

#[test]
fn only_known_groups_are_shown() {
    let site = TestSite::trilingual(TERMS);
    site.page("a.en", "A", "::glossary{group=strike}");
    let built = site.build();
    assert_eq!(built.found(), ["glossary/unknown-group a.en.md:4:18 strike"]);
    assert_eq!(built.value("glossary/unknown-group", "nearest"), "strikes");
    // Without any groups it is said how to make one.
    site.write("content/glossary.yaml", "a:\n  en: { term: a, definition: b }\n");
    assert_eq!(site.build().value("glossary/unknown-group", "count"), "0");
}

#[test]
fn a_search_finds_a_term_where_it_is_explained() {
    let site = TestSite::trilingual(TERMS);
    site.tell(GROUP);
    site.page("find.en", "Find", "::search\n\n::titles");
    site.publish();
    let all: String = site
        .published()
        .into_iter()
        .filter(|(file, _)| file.starts_with("assets/search/en/"))
        .map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned())
        .collect();
    assert!(all.contains("aside") && all.contains("agreement"), "{all}");
}
