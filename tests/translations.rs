//! One campaign in three languages: what readers of each are given, and what search engines are told.

use std::collections::BTreeMap;

use crate::html::{Element, alternates, body, canonical, element, elements, follow, links, text};
use crate::site::{Built, TestSite};

const BASE: &str = "https://campaign.example/";

/// The smallest picture that can be read.
const GIF: &str = "GIF89a\u{9}\0\u{5}\0\0\0\0;    ";

/// Addresses of the language switch of a page, as paths from the root.
fn switch(html: &str, path: &str) -> Vec<(String, String)> {
    let nav = element(html, "nav", "class=\"languages\"");
    let entry = |a: Element| {
        let address = a.attribute("href").expect("address");
        (a.attribute("hreflang").expect("language"), follow(path, &address))
    };
    elements(&nav.inner, "a").into_iter().map(entry).collect()
}

#[test]
fn the_language_switch_of_every_page_stays_on_the_page() {
    let site = TestSite::trilingual("");
    site.page("work/index.en", "Work", "");
    site.write("content/work/index.fr.md", "---\ntitle: Travail\nslug: travail\n---\n");
    site.write("content/work/vote.es.md", "---\ntitle: Voto\nslug: voto\n---\n");
    site.write("content/work/vote.fr.md", "---\ntitle: Vote\nslug: scrutin\n---\n");
    let built = site.publish();
    let addresses = [
        ["en/", "fr/", "es/"],
        ["en/work/", "fr/travail/", "es/work/"],
        // In English the page is shown by its French text, the first that there is.
        ["en/work/scrutin/", "fr/travail/scrutin/", "es/work/voto/"],
    ];
    for page in addresses {
        for path in page {
            let html = built.read(&format!("{path}index.html"));
            let expected = ["en-CA", "fr-CA", "es-MX"].iter().zip(page);
            let expected: Vec<_> =
                expected.map(|(locale, path)| ((*locale).to_owned(), path.to_owned())).collect();
            assert_eq!(switch(&html, path), expected, "{path}");
            let nav = element(&html, "nav", "class=\"languages\"");
            let current = element(&nav.inner, "a", "aria-current");
            assert!(path.starts_with(&current.attribute("hreflang").expect("language")[..2]));
            assert_eq!(links(&nav.inner).len(), 3);
        }
    }
}

#[test]
fn the_languages_are_offered_by_their_own_names() {
    let site = TestSite::trilingual("");
    let page = site.publish().read("index.html");
    let list = elements(&page, "ul").remove(0);
    let offered: Vec<(String, String, String)> = elements(&list.inner, "a")
        .into_iter()
        .map(|a| {
            let name = element(&a.inner, "span", "tongue").text;
            (a.attribute("lang").expect("lang"), name, a.attribute("href").expect("address"))
        })
        .collect();
    let expected =
        [("en-CA", "English", "en/"), ("fr-CA", "Français", "fr/"), ("es-MX", "Español", "es/")];
    let expected =
        expected.map(|(lang, name, path)| (lang.into(), name.into(), format!("./{path}")));
    assert_eq!(offered, expected);
    assert!(!page.contains("http-equiv") && !page.contains("<script"), "it never redirects");
}

#[test]
fn a_missing_translation_is_stood_in_for_by_the_source() {
    let site = TestSite::trilingual("");
    site.write(
        "content/vote.en.md",
        "---\ntitle: Strike vote\nsummary: How to vote.\n---\n## Who votes\n\nEverybody.\n",
    );
    let built = site.publish();
    let original = built.read("en/vote/index.html");
    assert!(!original.contains("class=\"notice\""));
    for (lang, locale, in_english) in [("fr", "fr-CA", "anglais"), ("es", "es-MX", "inglés")] {
        let page = built.read(&format!("{lang}/vote/index.html"));
        assert!(page.contains(&format!("<html lang=\"{locale}\" dir=\"ltr\">")));
        // The notice is in the reader's language, outside of what is marked as English.
        let notice = element(&page, "aside", "class=\"notice\"");
        assert!(!notice.tag.contains("lang="));
        assert!(notice.text.contains(in_english), "{}", notice.text);
        let way = element(&notice.inner, "a", "hreflang=\"en-CA\"");
        assert_eq!(way.attribute("href").as_deref(), Some("../../en/vote/"));
        // What is foreign says so.
        let header = element(&page, "header", "class=\"title\"");
        assert!(header.tag.contains(" lang=\"en-CA\" dir=\"ltr\""));
        assert_eq!(header.text, "Strike vote How to vote.");
        let shown = element(&page, "div", "class=\"text\"");
        assert!(shown.tag.contains(" lang=\"en-CA\" dir=\"ltr\""));
        assert_eq!(shown.text, "Who votes Everybody.");
        // To a search engine it is the source page once more, and no translation.
        assert_eq!(canonical(&page), Some(format!("{BASE}en/vote/")));
        assert_eq!(alternates(&page), []);
        // In lists it is marked in the reader's words.
        let list = element(&built.read(&format!("{lang}/index.html")), "ul", "class=\"listing\"");
        let entry = elements(&list.inner, "li").remove(0);
        assert!(elements(&entry.inner, "a")[0].tag.contains("lang=\"en-CA\""));
        assert!(element(&entry.inner, "span", "foreign").text.contains(in_english));
        assert!(element(&entry.inner, "span", "summary").tag.contains("lang=\"en-CA\""));
        // The switch says in which languages there is no text.
        let nav = element(&page, "nav", "class=\"languages\"");
        assert_eq!(nav.inner.matches("class=\"star\"").count(), 2);
    }
    assert_eq!(alternates(&original), [], "one language alone has no alternates");
}

/// The alternates of every page: address → its list.
fn all_alternates(built: &Built) -> BTreeMap<String, Vec<(String, String)>> {
    let pages = built.out_pages().into_iter();
    let address = |page: &str| format!("{BASE}{}", page.strip_suffix("index.html").expect("page"));
    pages.map(|page| (address(&page), alternates(&built.read(&page)))).collect()
}

#[test]
fn hreflang_is_complete_and_reciprocal() {
    let site = TestSite::trilingual("");
    for lang in ["en", "fr", "es"] {
        site.write(
            &format!("content/work/index.{lang}.md"),
            format!("---\ntitle: W\nslug: work-{lang}\n---\n"),
        );
    }
    site.page("work/vote.en", "Vote", "");
    site.page("work/vote.es", "Voto", "");
    site.page("only.fr", "Seulement", "");
    site.write("content/pacto.es.md", "---\ntitle: Pacto\nsource: es\nslug: pacto\n---\n");
    site.write("content/pacto.en.md", "---\ntitle: Pact\nslug: pact\naliases: [/en/old/]\n---\n");
    let built = site.publish();
    let all = all_alternates(&built);
    let named = |page: &str| {
        let list = all[&format!("{BASE}{page}")].iter();
        list.map(|(lang, href)| format!("{lang} {}", &href[BASE.len()..])).collect::<Vec<_>>()
    };
    let home = ["en-CA en/", "fr-CA fr/", "es-MX es/", "x-default "];
    assert_eq!(named("en/"), home);
    assert_eq!(named(""), home, "the page that offers the languages is the default of the root");
    let work =
        ["en-CA en/work-en/", "fr-CA fr/work-fr/", "es-MX es/work-es/", "x-default en/work-en/"];
    assert_eq!(named("es/work-es/"), work);
    let vote = ["en-CA en/work-en/vote/", "es-MX es/work-es/vote/", "x-default en/work-en/vote/"];
    assert_eq!(named("en/work-en/vote/"), vote);
    assert_eq!(named("fr/work-fr/vote/"), [""; 0], "a stand-in is no translation");
    assert_eq!(named("es/pacto/"), ["en-CA en/pact/", "es-MX es/pacto/", "x-default es/pacto/"]);
    assert_eq!(named("fr/only/"), [""; 0]);
    assert_eq!(named("en/old/"), [""; 0]);

    // Each page is in its own list, and whatever it names names it back by the same list.
    for (address, list) in &all {
        if list.is_empty() {
            continue;
        }
        assert!(list.iter().any(|(_, href)| href == address), "{address} is not in its own list");
        for (_, href) in list {
            assert_eq!(all.get(href), Some(list), "{address} → {href}");
        }
        let page = format!("{}index.html", &address[BASE.len()..]);
        assert_eq!(canonical(&built.read(&page)).as_ref(), Some(address));
    }
}

#[test]
fn any_language_may_be_the_source_of_a_page() {
    for (source, locale, reader, in_source) in
        [("es", "es-MX", "fr", "espagnol"), ("fr", "fr-CA", "es", "francés")]
    {
        let site = TestSite::trilingual("");
        site.page(&format!("pact.{source}"), "Original", "Text.");
        let built = site.publish();
        let page = built.read(&format!("{reader}/pact/index.html"));
        assert_eq!(canonical(&page), Some(format!("{BASE}{source}/pact/")));
        assert!(
            element(&page, "div", "class=\"text\"").tag.contains(&format!("lang=\"{locale}\""))
        );
        assert!(element(&page, "aside", "class=\"notice\"").text.contains(in_source));

        // Beside a text in the site's own source language, the page has to say so.
        site.page("pact.en", "Translated", "Text.");
        let page = site.publish().read(&format!("{reader}/pact/index.html"));
        assert_eq!(canonical(&page), Some(format!("{BASE}en/pact/")));
        let line = format!("title: Original\nsource: {source}");
        site.edit(&format!("content/pact.{source}.md"), "title: Original", &line);
        let page = site.publish().read(&format!("{reader}/pact/index.html"));
        assert_eq!(canonical(&page), Some(format!("{BASE}{source}/pact/")));
    }
}

#[test]
fn sources_that_contradict_each_other_are_refused() {
    let site = TestSite::trilingual("");
    site.write("content/a.en.md", "---\ntitle: A\nsource: fr\n---\n");
    site.write("content/a.fr.md", "---\ntitle: A\nsource: en\n---\n");
    site.write("content/b.en.md", "---\ntitle: B\nsource: es\n---\n");
    site.write("content/c.en.md", "---\ntitle: C\nsource: pt\n---\n");
    let built = site.build();
    assert_eq!(
        built.found(),
        [
            "page/two-sources a.fr.md:3:9 en",
            "page/source-missing b.en.md:3:9 es",
            "config/unknown-language c.en.md:3:9 pt",
        ]
    );
}

#[test]
fn translations_inherit_what_does_not_differ() {
    let site = TestSite::trilingual("");
    site.write("content/rally/poster.png", GIF);
    site.write("content/rally/poster.fr.png", GIF);
    site.write(
        "content/rally/index.en.md",
        "\
---
title: Rally
summary: Come.
date: 2026-05-01
order: 1
tags: [may-day, rally]
image: poster.png
image_alt: A fist.
event: { start: 2026-05-01, place: Oshawa }
template: bare
extra: { colour: red }
---
",
    );
    site.page("rally/index.fr", "Rassemblement", "");
    site.write(
        "content/rally/index.es.md",
        "---\ntitle: Mitin\ndate: 2026-05-02\nimage_alt: Un puño.\nextra: { colour: rojo }\n---\n",
    );
    site.write(
        "themes/broadside/templates/bare.html",
        "{{ page.date }}|{% for tag in page.tags %}{{ tag.id }}{% if not loop.last %},{% endif %}{% endfor %}|{{ page.image }}|{{ page.image_alt }}{{ page.image_alt_locale }}|\
         {{ page.event.place }}|{{ page.extra.colour }}|{{ page.summary }}",
    );
    let built = site.publish();
    let page = |lang: &str| built.read(&format!("{lang}/rally/index.html"));
    assert_eq!(
        page("en"),
        "2026-05-01|may-day,rally|files/rally/poster.png|A fist.|Oshawa|red|Come."
    );
    assert_eq!(
        page("fr"),
        "2026-05-01|may-day,rally|files/rally/poster.fr.png|A fist.en-CA|Oshawa|red|"
    );
    assert_eq!(page("es"), "2026-05-02|may-day,rally|files/rally/poster.png|Un puño.|Oshawa|rojo|");
}

#[test]
fn what_the_source_says_wrongly_is_reported_there_and_once() {
    let site = TestSite::trilingual("");
    site.write("content/a.en.md", "---\ntitle: A\nimage: nowhere.png\ntemplate: paige\n---\n");
    site.page("a.fr", "A", "");
    let built = site.build();
    assert_eq!(
        built.found(),
        ["link/missing-file a.en.md:3:8 nowhere.png", "theme/unknown-template a.en.md:4:11 paige"]
    );
    assert_eq!(built.value("theme/unknown-template", "nearest"), "page");
}

#[test]
fn links_to_what_is_not_translated_say_so_to_the_reader() {
    let site = TestSite::trilingual("");
    site.page("pact.en", "Pact", "## Shares");
    site.page("a.en", "A", "See [the pact](pact.md).");
    site.page("a.fr", "A", "Voir [le pacte](pact.md#shares).");
    let built = site.publish();
    assert_eq!(
        body(&built.read("en/a/index.html")),
        "<p>See <a href=\"../pact/\">the pact</a>.</p>"
    );
    let french = built.read("fr/a/index.html");
    let link = element(&body(&french), "a", "");
    assert_eq!(link.tag, "<a href=\"../../en/pact/#shares\" hreflang=\"en-CA\">");
    let mark = element(&body(&french), "span", "class=\"foreign\"");
    assert_eq!(mark.tag, "<span class=\"foreign\">");
    assert!(mark.text.contains("anglais"), "{}", mark.text);

    // The Spanish reader gets the English text, and in it links that stay in Spanish where they can.
    let spanish = built.read("es/a/index.html");
    let link = element(&body(&spanish), "a", "");
    assert_eq!(link.tag, "<a href=\"../../en/pact/\" hreflang=\"en-CA\">");
    let mark = element(&body(&spanish), "span", "class=\"foreign\"");
    assert_eq!(mark.attribute("lang").as_deref(), Some("es-MX"), "the mark speaks to the reader");
    site.page("pact.es", "Pacto", "## Cuotas");
    let spanish = site.publish().read("es/a/index.html");
    assert_eq!(body(&spanish), "<p>See <a href=\"../pact/\">the pact</a>.</p>");
}

#[test]
fn a_link_may_name_its_language() {
    let site = TestSite::trilingual("");
    site.page("pact.en", "Pact", "");
    site.page("pact.es", "Pacto", "## Cuotas justas");
    site.page("a.en", "A", "[in Spanish](pact.es.md#cuotas-justas) and [here](pact.en.md)");
    let built = site.publish();
    let html = body(&built.read("en/a/index.html"));
    assert_eq!(links(&html), ["in Spanish → ../../es/pact/#cuotas-justas", "here → ../pact/"]);
    assert_eq!(elements(&html, "a")[0].attribute("hreflang").as_deref(), Some("es-MX"));
    assert!(element(&html, "span", "foreign").text.contains("Spanish"));

    site.page("a.en", "A", "[in French](pact.fr.md) [in German](pact.de.md) [draft](old.fr.md)");
    site.write("content/old.fr.md", "---\ntitle: Vieux\ndraft: true\n---\n");
    site.page("old.en", "Old", "");
    let built = site.build();
    assert_eq!(
        built.found(),
        [
            "link/missing-translation a.en.md:4:13 pact.fr.md",
            "link/missing-page a.en.md:4:37 pact.de.md",
            "link/draft a.en.md:4:57 old.fr.md",
        ]
    );
    assert_eq!(built.value("link/missing-translation", "language"), "Français");
}

/// `id` and second id of each heading.
fn heading_ids(html: &str) -> Vec<String> {
    let headings = ["h2", "h3"].iter().flat_map(|name| elements(html, name));
    headings
        .map(|heading| {
            let second = elements(&heading.inner, "span").first().and_then(|s| s.attribute("id"));
            let id = heading.attribute("id").unwrap_or_default();
            second.map_or(id.clone(), |second| format!("{id} {second}"))
        })
        .collect()
}

#[test]
fn headings_inherit_their_ids_and_answer_to_their_own_words() {
    let site = TestSite::trilingual("");
    site.page("vote.en", "Vote", "## Who votes {#who}\n\n## How it works\n\n### Ballots");
    site.page(
        "vote.fr",
        "Vote",
        "## Qui vote\n\n## Comment ça marche\n\n### Bulletins {#bulletins}",
    );
    site.page("vote.es", "Voto", "## Quién vota\n\nFalta el resto.");
    let built = site.publish();
    let ids = |lang: &str| heading_ids(&body(&built.read(&format!("{lang}/vote/index.html"))));
    assert_eq!(ids("en"), ["who", "how-it-works", "ballots"]);
    assert_eq!(ids("fr"), ["who qui-vote", "how-it-works comment-ca-marche", "bulletins"]);
    // With other sections than the source, it is anybody's guess which is which.
    assert_eq!(ids("es"), ["quien-vota"]);
}

#[test]
fn anchors_work_across_languages_and_are_checked() {
    let site = TestSite::trilingual("");
    site.page("vote.en", "Vote", "## Who votes");
    site.page("vote.fr", "Vote", "## Qui vote");
    site.page("a.en", "A", "[1](vote.md#who-votes) [2](vote.fr.md#qui-vote) [3](#a-b)\n\n## A b");
    site.page(
        "a.fr",
        "A",
        "[1](vote.md#who-votes) [2](vote.md#qui-vote) [3](#a-b) [4](#ca-la)\n\n## Ça là",
    );
    let built = site.publish();
    assert_eq!(
        links(&body(&built.read("fr/a/index.html"))),
        ["1 → ../vote/#who-votes", "2 → ../vote/#qui-vote", "3 → #a-b", "4 → #ca-la"]
    );
    assert_eq!(
        links(&body(&built.read("en/a/index.html"))),
        ["1 → ../vote/#who-votes", "2 → ../../fr/vote/#qui-vote", "3 → #a-b"]
    );

    site.page("a.en", "A", "[1](vote.md#qui-vote)\n[2](vote.md#who-vote)\n[3](#b)");
    let built = site.build();
    let errors: Vec<String> =
        built.found().into_iter().filter(|found| found.contains(" a.en.md")).collect();
    assert_eq!(
        errors,
        [
            "link/missing-anchor a.en.md:4:5 vote.md#qui-vote",
            "link/missing-anchor a.en.md:5:5 vote.md#who-vote",
            "link/missing-anchor a.en.md:6:5 #b",
        ]
    );
}

#[test]
fn every_language_may_have_its_own_version_of_a_file() {
    let site = TestSite::trilingual("");
    let written = |file: &str| match file.rsplit_once('.') {
        Some((_, "svg")) => format!("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{file}\"/>"),
        Some((_, "png")) => GIF.to_owned(),
        _ => file.to_owned(),
    };
    for file in ["plan/map.svg", "plan/map.fr.svg", "plan/list.es.pdf", "logo.png"] {
        site.write(&format!("content/{file}"), written(file));
    }
    let text =
        "![Map](map.svg) [List](list.pdf) ![Logo](/logo.png) [Up](../logo.png) [Mapa](map.fr.svg)";
    for lang in ["en", "fr"] {
        site.page(&format!("plan/index.{lang}"), "Plan", text);
    }
    let built = site.publish();
    let files = |lang: &str| {
        let html = body(&built.read(&format!("{lang}/plan/index.html")));
        let images = elements(&html, "img").into_iter().filter_map(|img| img.attribute("src"));
        let links = elements(&html, "a").into_iter().filter_map(|a| a.attribute("href"));
        let path = format!("{lang}/plan/");
        images.chain(links).map(|address| follow(&path, &address)).collect::<Vec<_>>()
    };
    let (map, french) = ("files/plan/map.svg", "files/plan/map.fr.svg");
    let (list, logo) = ("files/plan/list.es.pdf", "files/logo.png");
    assert_eq!(files("en"), [map, logo, list, logo, french]);
    assert_eq!(files("fr"), [french, logo, list, logo, french]);
    // The Spanish reader of the English text gets what there is for Spanish readers.
    assert_eq!(files("es"), [map, logo, list, logo, french]);
    for file in [map, french, list, logo] {
        assert_eq!(built.read(file), written(file.strip_prefix("files/").expect("prefix")));
    }

    site.page("plan/index.en", "Plan", "![Map](mpa.svg) [List](Map.svg)");
    let built = site.build();
    assert_eq!(
        built.found(),
        [
            "link/missing-file plan/index.en.md:4:8 mpa.svg",
            "link/missing-file plan/index.en.md:4:24 Map.svg"
        ]
    );
    assert_eq!(built.mended("link/missing-file"), "![Map](map.svg) [List](Map.svg)");
}

#[test]
fn missing_words_fall_back_and_are_reported() {
    let site = TestSite::trilingual("");
    site.write("translations/en/own.ftl", "slogan = Together\n");
    site.write("translations/fr/own.ftl", "slogan = Ensemble\n");
    site.write(
        "themes/broadside/templates/partials/footer.html",
        "<footer>{{ t(id=\"slogan\") }}</footer>\n",
    );
    let built = site.build();
    assert_eq!(built.found(), ["?words/missing"]);
    assert_eq!(built.value("words/missing", "language"), "es");
    assert_eq!(built.value("words/missing", "ids"), "slogan");
    let slogan =
        |lang: &str| text(&elements(&built.read(&format!("{lang}/index.html")), "footer")[0].inner);
    assert_eq!([slogan("en"), slogan("fr"), slogan("es")], ["Together", "Ensemble", "Together"]);
}

#[test]
fn translations_whose_names_differ_in_capitals_do_not_become_two_pages() {
    let site = TestSite::trilingual("");
    for name in ["work/greve.es", "work/Greve.fr", "Piquet.en", "piquet.en", "vote.fr", "voter.es"]
    {
        site.page(name, name, "");
    }
    site.page("Ballot/index.en", "Ballot", "");
    site.page("ballot.fr", "Scrutin", "");
    let found = site.build().found();
    let twins = found.iter().filter(|found| found.contains("twin-names"));
    assert_eq!(
        twins.collect::<Vec<_>>(),
        [
            "page/twin-names ballot.fr.md",
            "source/twin-names piquet.en.md",
            "page/twin-names work/greve.es.md"
        ]
    );
    assert_eq!(site.build().value("page/twin-names", "other"), "content/Ballot/index.en.md");
}
