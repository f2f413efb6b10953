//! A fourth language that runs from right to left, added by files alone: a key in `site.yaml`, words,
//! texts. No Rust.

use crate::html::{alternates, body, elements};
use crate::site::TestSite;

fn site() -> TestSite {
    let site = TestSite::trilingual(
        "-- content/rights/index.en.md --\n---\ntitle: Your rights\n---\n## Join {#join}\n\nSay \"yes\".\n\
         -- content/rights/index.ar.md --\n---\ntitle: حقوقك\nslug: huquq\n---\n## انضم\n\nقل نعم. [البيت](../index.md)\n\
         -- content/index.ar.md --\n---\ntitle: الصفحة الأولى\n---\nأهلا. [حقوقك](rights/index.md#join)\n",
    );
    site.edit(
        "content/site.yaml",
        "title: Título }\n",
        "title: Título }\n  ar: { locale: ar, name: العربية, title: عنوان }\n",
    );
    // All the words of the theme, as a translator would have them: copied, to be translated one by one.
    let theirs = include_str!("../translations/en/broadside.ftl")
        .replace("Skip to the text", "انتقل إلى النص");
    site.write("translations/ar/broadside.ftl", theirs);
    site
}

#[test]
fn a_language_from_right_to_left_takes_files_alone() {
    let site = site();
    let built = site.publish();
    let page = built.read("ar/huquq/index.html");
    let html = elements(&page, "html").remove(0);
    assert_eq!(html.attribute("lang").as_deref(), Some("ar"));
    assert_eq!(html.attribute("dir").as_deref(), Some("rtl"));
    assert!(page.contains("انتقل إلى النص"), "its own words");
    // The id of the source's heading works here too, and so does the heading's own.
    assert!(body(&built.read("ar/index.html")).contains("href=\"huquq/#join\""));
    assert!(body(&page).contains("id=\"join\""));
    // Four languages and x-default, each naming the others; French and Spanish are no translations.
    let names: Vec<String> = alternates(&page).into_iter().map(|(lang, _)| lang).collect();
    assert_eq!(names, ["en-CA", "ar", "x-default"]);
    assert_eq!(alternates(&page), alternates(&built.read("en/rights/index.html")));
    // A French reader is told that this page is not in French, and the foreign part is marked.
    let french = built.read("fr/rights/index.html");
    assert_eq!(elements(&french, "html")[0].attribute("lang").as_deref(), Some("fr-CA"));
    assert!(french.contains("lang=\"en-CA\""), "{french}");
    // Typography that nobody taught stays as typed.
    assert!(body(&page).contains("قل نعم."));
}

#[test]
fn its_words_fall_back_and_are_reported_once() {
    let site = site();
    site.write("translations/ar/broadside.ftl", "skip-link = انتقل\n");
    let built = site.build();
    assert!(built.report.is_some(), "{:?}", built.found());
    assert_eq!(built.codes().iter().filter(|code| **code == "words/missing").count(), 1);
    assert!(
        !built.codes().iter().any(|code| code.starts_with("words/") && *code != "words/missing")
    );
}

#[test]
fn a_borrowed_notice_names_the_language_of_the_page() {
    let site = TestSite::trilingual("");
    site.edit(
        "content/site.yaml",
        "title: Título }\n",
        "title: Título }\n  de: { name: Deutsch }\n",
    );
    site.edit("content/site.yaml", "languages:", "source: fr\nlanguages:");
    site.page("rights.fr", "Vos droits", "Oui.");
    let notice = |page: &str| {
        let page = site.build().read(page);
        elements(&page, "aside").remove(0).text.replace('\u{a0}', " ")
    };
    // Whoever speaks, it is this page that is not there, and French that it is in.
    let german = notice("de/rights/index.html");
    assert!(german.contains("pas encore offerte en Deutsch."), "{german}");
    assert!(german.contains("la voici en français"), "{german}");
}

#[test]
fn where_the_source_is_a_draft_its_page_is_not_called_a_translation() {
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "languages:", "source: fr\nlanguages:");
    site.write("content/a.fr.md", "---\ntitle: A\ndraft: true\n---\n");
    site.page("a.es", "A", "Sí.");
    let page = site.publish().read("fr/a/index.html");
    let notice = elements(&page, "aside").remove(0).text;
    assert!(!notice.contains("tradui") && !notice.contains("original"), "{notice}");
    assert!(notice.contains("offerte en français") && notice.contains("espagnol"), "{notice}");
}

#[test]
fn a_language_without_a_title_has_that_of_the_source() {
    let title = |site: &TestSite, page: &str| {
        site.page("index.en", "Home", "Hello.");
        site.page("rights.en", "Rights", "Yes.");
        let page = site.build().read(page);
        elements(&page, "title").remove(0).text
    };
    let site = TestSite::trilingual("");
    site.edit(
        "content/site.yaml",
        "title: Título }\n",
        "title: Título }\n  de: { name: Deutsch }\n",
    );
    assert_eq!(title(&site, "de/rights/index.html"), "Rights — Title");
    // Where there is none at all, a name is better than nothing.
    let site = TestSite::new("");
    site.write("content/site.yaml", "languages: { en: { name: English } }\n");
    assert_eq!(title(&site, "en/rights/index.html"), "Rights — English");
}
