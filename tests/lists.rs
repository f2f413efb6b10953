//! The pages that a site makes itself: those of tags, and the further parts of long lists.

use crate::html::{alternates, canonical, elements, links};
use crate::site::{Built, TestSite};

fn site() -> TestSite {
    let site = TestSite::trilingual(
        "-- content/tags.yaml --\nwork-time: { en: Work time, fr: Temps de travail, es: Tiempo de trabajo }\nsafety: { en: Safety, fr: Sécurité, es: Seguridad }\nunused: { en: Unused, fr: Inutile, es: Nada }\n\
         -- content/topics.en.md --\n---\ntitle: Topics\n---\n::tags\n\
         -- content/topics.fr.md --\n---\ntitle: Sujets\nslug: sujets\n---\n::tags\n\
         -- content/topics.es.md --\n---\ntitle: Temas\nslug: temas\n---\n::tags\n\
         -- content/news/index.en.md --\n---\ntitle: News\npaginate_by: 2\n---\nBody.\n\
         -- content/news/index.es.md --\n---\ntitle: Noticias\nslug: noticias\n---\nTexto.\n",
    );
    for number in 1..=5 {
        site.write(
            &format!("content/news/n{number}.en.md"),
            format!("---\ntitle: Note {number}\norder: {number}\ntags: [work-time]\n---\nText.\n"),
        );
    }
    site.write("content/news/n1.fr.md", "---\ntitle: Nouvelle 1\n---\nTexte.\n");
    site.edit("content/site.yaml", "title: Título }", "title: Título, page_slug: pagina }");
    site
}

fn listing(built: &Built, page: &str) -> Vec<String> {
    let html = built.read(page);
    let heads = elements(&html, "span").into_iter();
    let heads = heads.filter(|span| span.attribute("class").as_deref() == Some("head"));
    heads.map(|head| head.text).collect()
}

fn relation(built: &Built, page: &str, rel: &str) -> Option<String> {
    let html = built.read(page);
    let link = elements(&html, "link")
        .into_iter()
        .find(|link| link.attribute("rel").as_deref() == Some(rel));
    link?.attribute("href")
}

#[test]
fn each_tag_has_a_page_in_each_language() {
    let site = site();
    let built = site.publish();
    assert_eq!(listing(&built, "fr/sujets/index.html"), ["Temps de travail"], "no unused tag");
    assert!(!built.has("fr/sujets/inutile/index.html"));
    let french = built.read("fr/sujets/temps-de-travail/index.html");
    assert!(french.contains("<h1>Temps de travail</h1>"), "{french}");
    assert_eq!(elements(&french, "html")[0].attribute("lang").as_deref(), Some("fr-CA"));
    // The text that there is, in whatever language, marked as such.
    let titles = listing(&built, "fr/sujets/temps-de-travail/index.html");
    assert_eq!(titles[4], "Nouvelle 1");
    assert_eq!(titles[0], "Note 2 (en anglais)");
    assert_eq!(
        canonical(&french).as_deref(),
        Some("https://campaign.example/fr/sujets/temps-de-travail/")
    );
    let named = alternates(&french);
    let names: Vec<&str> = named.iter().map(|(lang, _)| lang.as_str()).collect();
    assert_eq!(names, ["en-CA", "fr-CA", "es-MX", "x-default"]);
    assert_eq!(named, alternates(&built.read("es/temas/tiempo-de-trabajo/index.html")));
    assert!(links(&french).iter().any(|link| link.ends_with("es/temas/tiempo-de-trabajo/")));
    // The sitemap knows it, and pages lead to it.
    let sitemap = built.read("sitemap.xml");
    assert!(sitemap.contains("<loc>https://campaign.example/es/temas/tiempo-de-trabajo/</loc>"));
    let page = built.read("es/noticias/n2/index.html");
    assert!(
        page.contains("href=\"../../../es/temas/tiempo-de-trabajo/\">Tiempo de trabajo</a>"),
        "{page}"
    );
}

#[test]
fn long_lists_go_on_at_addresses_of_their_own() {
    let site = site();
    let built = site.publish();
    assert_eq!(listing(&built, "en/news/index.html"), ["Note 1", "Note 2"]);
    assert_eq!(listing(&built, "en/news/page/3/index.html"), ["Note 5"]);
    assert!(!built.has("en/news/page/4/index.html") && !built.has("en/news/page/1/index.html"));
    assert_eq!(relation(&built, "en/news/index.html", "prev"), None);
    assert_eq!(
        relation(&built, "en/news/index.html", "next").as_deref(),
        Some("../../en/news/page/2/")
    );
    let second = "es/noticias/pagina/2/index.html";
    assert_eq!(relation(&built, second, "prev").as_deref(), Some("../../../../es/noticias/"));
    assert_eq!(
        relation(&built, second, "next").as_deref(),
        Some("../../../../es/noticias/pagina/3/")
    );
    let html = built.read(second);
    assert!(html.contains("<h1>Noticias (página 2)</h1>"), "{html}");
    assert_eq!(canonical(&html).as_deref(), Some("https://campaign.example/es/noticias/pagina/2/"));
    let names: Vec<String> = alternates(&html).into_iter().map(|(lang, _)| lang).collect();
    assert_eq!(names, ["en-CA", "es-MX", "x-default"]);
    // What stands in for a translation belongs to its source.
    let french = built.read("fr/news/page/2/index.html");
    assert_eq!(canonical(&french).as_deref(), Some("https://campaign.example/en/news/page/2/"));
    assert!(alternates(&french).is_empty());
    let parts: Vec<String> =
        links(&html).into_iter().filter(|link| link.starts_with(['1', '2', '3'])).collect();
    assert_eq!(
        parts,
        [
            "1 → ../../../../es/noticias/",
            "2 → ../../../../es/noticias/pagina/2/",
            "3 → ../../../../es/noticias/pagina/3/"
        ]
    );
    // A page more, a page less.
    site.remove("content/news/n5.en.md");
    assert!(!site.publish().has("en/news/page/3/index.html"));
}

#[test]
fn an_edit_of_a_tag_is_seen_by_an_open_site() {
    let site = site();
    let mut open = site.open();
    let page = |open: &tribune::engine::Workspace| {
        let served = open.snapshot().get("en/topics/safety/").map(|served| served.bytes);
        served.map(|bytes| String::from_utf8(bytes).expect("text"))
    };
    assert_eq!(page(&open), None);
    site.edit("content/news/n2.en.md", "[work-time]", "[safety]");
    open.apply(&["content/news/n2.en.md".into()]);
    assert!(page(&open).expect("a page").contains("Note 2"));
    site.edit("content/tags.yaml", "en: Safety", "en: Staying safe");
    open.apply(&["content/tags.yaml".into()]);
    assert_eq!(page(&open), None);
    assert!(open.snapshot().get("en/topics/staying-safe/").is_some());
}

#[test]
fn slips_are_found() {
    let site = site();
    site.write("content/news/n3.en.md", "---\ntitle: Three\ntags: [work-tine]\n---\n");
    site.write("content/topics/work-time.en.md", "---\ntitle: In the way\n---\n");
    site.write("content/x.en.md", "---\ntitle: X\npaginate_by: 0.5\n---\n");
    site.edit("content/tags.yaml", ", es: Seguridad", "");
    let built = site.build();
    assert_eq!(built.mended("tags/unknown"), "tags: [work-time]");
    let found = built.found();
    assert!(found.contains(&"list/same-address tags.yaml:1:1 work-time".to_owned()), "{found:?}");
    assert!(found.contains(&"?tags/missing-language tags.yaml:2:1 safety".to_owned()), "{found:?}");
    assert!(found.contains(&"page/bad-paginate-by x.en.md:3:14 0.5".to_owned()), "{found:?}");
    assert!(built.report.is_none());
    // Without tags.yaml a tag is only data.
    site.remove("content/tags.yaml");
    assert!(!site.build().codes().contains(&"tags/unknown"));
}
