//! What a site publishes beside its pages: sitemap, feeds, calendars, the page for missing pages, what
//! hosts are told.

use std::collections::BTreeMap;
use std::fs;

use crate::html::{alternates, elements};
use crate::site::{Built, TestSite, WITHOUT_PICTURES};

fn site() -> TestSite {
    let site = TestSite::trilingual(
        "-- content/news/index.en.md --\n---\ntitle: News & more\n---\n\
         -- content/news/index.fr.md --\n---\ntitle: Nouvelles\nslug: nouvelles\n---\n\
         -- content/news/a.en.md --\n---\ntitle: First\nsummary: \"It's <new>.\"\ndate: 2026-05-01\naliases: [/en/old/, /v1.2/]\n---\n\
         -- content/news/a.fr.md --\n---\ntitle: Premier\n---\n\
         -- content/news/b.en.md --\n---\ntitle: Second\ndate: 2026-04-01\nupdated: 2026-06-01\n---\n\
         -- content/news/c.en.md --\n---\ntitle: Draft\ndate: 2026-07-01\ndraft: true\n---\n\
         -- content/rally.en.md --\n---\ntitle: \"Rally, all; of us\"\nevent: { start: 2026-05-01T18:30, end: 2026-05-01T20:00, timezone: America/Toronto, place: Oshawa }\n---\n\
         -- content/rally.es.md --\n---\ntitle: Mitin\n---\n",
    );
    site.edit("content/site.yaml", "https://campaign.example", "https://campaign.example/sub");
    site
}

/// What stands in the elements of this name, in order.
fn texts(xml: &str, name: &str) -> Vec<String> {
    elements(xml, name).into_iter().map(|element| element.inner).collect()
}

#[test]
fn the_sitemap_agrees_with_the_pages() {
    let site = site();
    let built = site.publish();
    let sitemap = built.read("sitemap.xml");
    let mut addresses = Vec::new();
    for url in elements(&sitemap, "url") {
        let address = texts(&url.inner, "loc").remove(0);
        let links = elements(&url.inner, "xhtml:link").into_iter();
        let named: Vec<(String, String)> = links
            .map(|link| {
                (link.attribute("hreflang").expect("lang"), link.attribute("href").expect("href"))
            })
            .collect();
        let path = address.strip_prefix("https://campaign.example/sub/").expect("full").to_owned();
        assert_eq!(named, alternates(&built.read(&format!("{path}index.html"))), "{path}");
        addresses.push(path);
    }
    addresses.sort();
    // Real texts only: no draft, and no page that stands in for a translation.
    assert_eq!(
        addresses,
        [
            "en/",
            "en/news/",
            "en/news/a/",
            "en/news/b/",
            "en/rally/",
            "es/",
            "es/rally/",
            "fr/",
            "fr/nouvelles/",
            "fr/nouvelles/a/"
        ]
    );
    assert!(sitemap.contains("<lastmod>2026-06-01</lastmod>"));
    assert!(
        built.read("robots.txt").ends_with("\nSitemap: https://campaign.example/sub/sitemap.xml\n")
    );
}

#[test]
fn feeds_hold_what_is_new_in_each_language() {
    let site = site();
    let built = site.publish();
    let entries = |path: &str| -> Vec<(String, String)> {
        let feed = built.read(path);
        assert!(feed.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed "), "{feed}");
        let one = |entry: crate::html::Element| {
            (texts(&entry.inner, "title").remove(0), texts(&entry.inner, "updated").remove(0))
        };
        elements(&feed, "entry").into_iter().map(one).collect()
    };
    let entry = |title: &str, day: &str| (title.to_owned(), format!("{day}T00:00:00Z"));
    let english = [entry("Second", "2026-06-01"), entry("First", "2026-05-01")];
    assert_eq!(entries("en/news/feed.xml"), english);
    assert_eq!(entries("en/feed.xml"), english);
    assert_eq!(entries("fr/nouvelles/feed.xml"), [entry("Premier", "2026-05-01")]);
    assert!(!built.has("es/feed.xml"), "nothing is new there");

    let feed = built.read("en/news/feed.xml");
    assert!(feed.contains("<title>News &amp; more — Title</title>"), "{feed}");
    assert!(feed.contains("<summary>It’s &lt;new&gt;.</summary>"), "{feed}");
    assert!(feed.contains("<link rel=\"self\" hreflang=\"en-CA\" href=\"https://campaign.example/sub/en/news/feed.xml\"/>"));
    assert!(feed.contains("<link rel=\"alternate\" hreflang=\"fr-CA\" href=\"https://campaign.example/sub/fr/nouvelles/a/\"/>"));
    let ids = texts(&feed, "id");
    assert_eq!(ids.len(), 3);
    // The page of the section names its feed.
    let page = built.read("en/news/index.html");
    let link = elements(&page, "link")
        .into_iter()
        .find(|link| link.attribute("type").as_deref() == Some("application/atom+xml"));
    assert_eq!(link.expect("a link").attribute("href").as_deref(), Some("../../en/news/feed.xml"));
}

fn unfolded(calendar: &str) -> BTreeMap<String, String> {
    assert!(
        calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')),
        "{calendar}"
    );
    let unfolded = calendar.replace("\r\n ", "");
    let property = |line: &str| line.split_once(':').map(|(a, b)| (a.to_owned(), b.to_owned()));
    unfolded.split("\r\n").filter_map(property).collect()
}

#[test]
fn events_go_into_calendars() {
    let site = site();
    let built = site.publish();
    let english = unfolded(&built.read("en/rally/event.ics"));
    assert_eq!(english["DTSTART"], "20260501T223000Z");
    assert_eq!(english["DTEND"], "20260502T000000Z");
    assert_eq!(english["SUMMARY"], "Rally\\, all\\; of us");
    assert_eq!(english["LOCATION"], "Oshawa");
    assert_eq!(english["URL"], "https://campaign.example/sub/en/rally/");
    let spanish = unfolded(&built.read("es/rally/event.ics"));
    assert_eq!(spanish["SUMMARY"], "Mitin");
    assert_eq!((&spanish["UID"], &spanish["DTSTART"]), (&english["UID"], &english["DTSTART"]));
    assert_eq!(built.read("en/events.ics").matches("BEGIN:VEVENT").count(), 1);
    // Where the page is not translated, its event is none of that language.
    assert!(!built.has("fr/rally/event.ics") && !built.has("fr/events.ics"));
    // Its readers are offered the one that there is; the words are theirs, the place is the text's.
    let french = built.read("fr/rally/index.html");
    let event = crate::html::element(&french, "dl", "class=\"event\"");
    assert_eq!(event.attribute("lang").as_deref(), Some("fr-CA"));
    assert!(event.text.starts_with("Quand 1er mai 2026"), "{}", event.text);
    assert!(event.inner.contains("<dd lang=\"en-CA\" dir=\"ltr\">Oshawa</dd>"), "{}", event.inner);
    let link = "<p lang=\"fr-CA\" dir=\"ltr\"><a href=\"../../en/rally/event.ics\" hreflang=\"en-CA\">Ajouter";
    assert!(french.contains(link), "{french}");
    assert!(built.read("en/rally/index.html").contains("href=\"../../en/rally/event.ics\""));
}

#[test]
fn a_translation_may_say_a_part_of_an_event() {
    let site = site();
    site.edit("content/rally.es.md", "title: Mitin", "title: Mitin\nevent: { place: Plaza }");
    let built = site.publish();
    let (english, spanish) =
        (unfolded(&built.read("en/rally/event.ics")), unfolded(&built.read("es/rally/event.ics")));
    assert_eq!((&*english["LOCATION"], &*spanish["LOCATION"]), ("Oshawa", "Plaza"));
    for same in ["DTSTART", "DTEND", "UID"] {
        assert_eq!(english[same], spanish[same], "{same}");
    }
    // An edit of the source is seen by the translation, which has no beginning of its own.
    let mut workspace = site.open();
    site.edit("content/rally.en.md", "event: { start: 2026-05-01T18:30, end", "event: { end");
    workspace.apply(&[]);
    let built = site.build();
    assert_eq!(built.codes(), ["page/event-without-start", "page/event-without-start"]);
}

#[test]
fn the_home_page_may_announce_an_event_and_show_an_image() {
    let site = TestSite::trilingual("");
    site.write("content/plan.gif", "GIF89a\u{9}\0\u{5}\0\0\0\0;    ");
    site.edit(
        "content/index.en.md",
        "title: Home",
        "title: Home\nimage: plan.gif\nimage_alt: A plan\nevent: { start: 2027-03-01, place: Oshawa }",
    );
    let built = site.publish();
    let home = built.read("en/index.html");
    assert!(home.contains("<dl class=\"event\">") && home.contains("Oshawa"), "{home}");
    assert!(
        home.contains("<p class=\"picture\"><img ") && home.contains("alt=\"A plan\""),
        "{home}"
    );
    let calendar = unfolded(&built.read("en/event.ics"));
    assert_eq!(calendar["UID"], "index@campaign.example");
    // What its source says of an image is better than nothing, if one can tell in which language it is.
    let french = built.read("fr/index.html");
    assert!(french.contains("<p class=\"picture\" lang=\"en-CA\"><img "), "{french}");
    assert!(
        french.contains("alt=\"A plan\"")
            && french.contains("<meta property=\"og:image:alt\" content=\"A plan\">")
    );
    site.edit("content/index.fr.md", "title: Accueil", "title: Accueil\nimage_alt: Un plan");
    let french = site.publish().read("fr/index.html");
    assert!(french.contains("<p class=\"picture\"><img ") && french.contains("alt=\"Un plan\""));
}

#[test]
fn what_is_not_due_is_marked_as_drafts_are() {
    let site = TestSite::trilingual(
        "-- content/later.en.md --\n---\ntitle: L\ndate: 2026-11-01\npublish_on: 2026-12-24\n---\n\
         -- content/later.fr.md --\n---\ntitle: P\n---\n\
         -- content/gone.en.md --\n---\ntitle: G\nexpires_on: 2026-11-01\n---\n\
         -- content/now.en.md --\n---\ntitle: N\npublish_on: 2026-11-01\nexpires_on: 2026-12-24\n---\n",
    );
    let site = site.with(|request| request.options.drafts = true);
    let built = site.publish();
    let sitemap = built.read("sitemap.xml");
    for (page, is_due) in
        [("en/later/", false), ("fr/later/", false), ("en/gone/", false), ("en/now/", true)]
    {
        let html = built.read(&format!("{page}index.html"));
        assert_eq!(html.contains("content=\"noindex\""), !is_due, "{page}");
        assert_eq!(html.contains("<p class=\"notice\"><strong>"), !is_due, "{page}");
        assert_eq!(sitemap.contains(&format!("/{page}</loc>")), is_due, "{page}");
    }
}

#[test]
fn several_ways_back_from_a_note_have_names_of_their_own() {
    let site = TestSite::trilingual("");
    site.page("a.fr", "A", "Un.[^1] Deux.[^1] Trois.[^2]\n\n[^1]: Note.\n[^2]: Autre.");
    let page = site.publish().read("fr/a/index.html");
    let back = crate::html::elements(&page, "a").into_iter();
    let names = back.filter(|a| a.tag.contains("fnback")).filter_map(|a| a.attribute("aria-label"));
    assert_eq!(
        names.collect::<Vec<_>>(),
        [
            "Retour au texte, note\u{a0}1, endroit\u{a0}1",
            "Retour au texte, note\u{a0}1, endroit\u{a0}2",
            "Retour au texte, note\u{a0}2"
        ]
    );
}

#[test]
fn where_nothing_is_all_languages_say_so() {
    let site = site();
    let page = site.publish().read("404.html");
    assert_eq!(crate::html::fault(&page), None);
    let links: Vec<String> =
        elements(&page, "a").into_iter().filter_map(|a| a.attribute("href")).collect();
    assert_eq!(links, ["/sub/en/", "/sub/fr/", "/sub/es/"]);
    assert!(page.contains("This page is not here") && page.contains("Cette page n’est pas ici"));
    assert!(page.contains("href=\"/sub/assets/"), "it is shown at any address");
}

#[test]
fn hosts_are_told_what_to_let_nobody_do() {
    let site = site();
    let built = site.publish();
    let headers = built.read("_headers");
    assert!(
        headers.contains("Content-Security-Policy: default-src 'self'; object-src 'none'"),
        "{headers}"
    );
    assert!(headers.contains("frame-ancestors 'none'") && !headers.contains("unsafe"));
    assert_eq!(
        built.read("_redirects"),
        "/sub/en/old/ /sub/en/news/a/ 301\n/sub/v1.2/ /sub/en/news/a/ 301\n"
    );
    // Each address alone: what stands below it may be a page.
    // From the root of the site: a page may be called `assets` too.
    assert!(built.read(".htaccess").contains("=~ m#^/sub/assets/#"));
    assert!(built.read(".htaccess").ends_with(
        "\nRedirectMatch 301 \"^/sub/en/old/$\" \"/sub/en/news/a/\"\n\
         RedirectMatch 301 \"^/sub/v1\\.2/$\" \"/sub/en/news/a/\"\n"
    ));
    assert!(
        built
            .read("nginx.conf")
            .contains("location = /sub/en/old/ { return 301 /sub/en/news/a/; }")
    );
    assert_eq!(built.read(".nojekyll"), "");
    let meta = |built: &Built| {
        built.read("en/index.html").contains("http-equiv=\"Content-Security-Policy\"")
    };
    assert!(meta(&built));
    // From a folder, browsers would take 'self' for nobody.
    let site = site.with(|request| request.options.file_urls = true);
    let built = site.publish();
    assert!(!meta(&built));
    for file in ["_headers", "404.html", "sitemap.xml", "robots.txt", "en/feed.xml"] {
        assert!(!built.has(file), "{file} is of no use there");
    }
}

#[test]
fn each_of_them_can_be_turned_off() {
    let site = site();
    let files = [
        ("sitemap", "sitemap.xml"),
        ("robots", "robots.txt"),
        ("feeds", "en/feed.xml"),
        ("calendars", "en/events.ics"),
        ("not_found", "404.html"),
        ("hosts", "_headers"),
        ("manifest", "en/site.webmanifest"),
    ];
    let yaml = std::fs::read_to_string(site.path("content/site.yaml")).expect("site.yaml");
    for (output, file) in files {
        assert!(site.publish().has(file), "{file}");
        let without = format!("{WITHOUT_PICTURES}, {output}: false");
        site.write("content/site.yaml", yaml.replace(WITHOUT_PICTURES, &without));
        let built = site.publish();
        assert!(!built.has(file), "{file}");
        let page = built.read("en/rally/index.html") + &built.read("en/news/index.html");
        assert!(
            !page.contains(&format!("/{}\"", file.rsplit('/').next().expect("name"))),
            "{output}"
        );
        site.write("content/site.yaml", &yaml);
    }
    // Without an address there is nothing that wants full ones.
    site.write("content/site.yaml", yaml.replace("base_url: https://campaign.example/sub\n", ""));
    let built = site.publish();
    assert!(!built.has("sitemap.xml") && !built.has("robots.txt") && !built.has("en/feed.xml"));
    assert!(built.has("404.html") && built.has("en/rally/event.ics"));
}

#[test]
fn files_beside_withheld_pages_are_withheld_with_them() {
    let files = |site: &TestSite| -> Vec<String> {
        let published = site.published().into_keys();
        published.filter_map(|path| Some(path.strip_prefix("files/")?.to_owned())).collect()
    };
    let site = TestSite::trilingual(
        "-- content/secret/index.en.md --\n---\ntitle: S\ndraft: true\nimage: seen.gif\n---\n[Plan](plan.pdf) [Map](map.pdf)\n\
         -- content/secret/plan.pdf --\nx\n-- content/secret/deep/notes.txt --\nx\n\
         -- content/secret/map.es.pdf --\nx\n-- content/secret/themed.pdf --\nx\n\
         -- content/secret/said.pdf --\nx\n-- content/secret/raw.pdf --\nx\n\
         -- content/later.en.md --\n---\ntitle: L\npublish_on: 2026-12-24\n---\n[Roll](roll.csv) [Both](both.csv)\n\
         -- content/roll.csv --\nx\n-- content/both.csv --\nx\n-- content/nobody.csv --\nx\n\
         -- content/work/index.en.md --\n---\ntitle: W\nextra: { paper: ../secret/said.pdf }\n---\n[Both](/both.csv) <a href=\"../../files/secret/raw.pdf\">Raw</a> [Map](../secret/map.pdf)\n\
         -- content/work/index.fr.md --\n---\ntitle: W\ndraft: true\n---\n[Both](/both.csv) [Own](own.pdf)\n\
         -- content/work/own.pdf --\nx\n\
         -- themes/broadside/templates/partials/footer.html --\n<a href=\"{{ base }}files/secret/themed.pdf\">T</a>\n",
    );
    site.edit("content/site.yaml", "outputs:", "raw_html: true\noutputs:");
    site.edit("content/site.yaml", "cards: false", "offline: true, cards: false");
    let shown =
        ["both.csv", "nobody.csv", "secret/map.es.pdf", "secret/raw.pdf", "secret/said.pdf"];
    let shown = [&shown[..], &["secret/themed.pdf"]].concat();
    site.publish();
    assert_eq!(files(&site), shown);
    let archive = fs::read(site.out().join("offline.zip")).expect("archive");
    let holds = |name: &[u8]| archive.windows(name.len()).any(|bytes| bytes == name);
    assert!(holds(b"files/both.csv") && !holds(b"plan.pdf"));

    // In the preview, too, until the pages are published.
    let mut workspace = site.open();
    let is_there = |workspace: &tribune::engine::Workspace, path: &str| {
        workspace.snapshot().get(path).is_some()
    };
    assert!(is_there(&workspace, "files/both.csv") && !is_there(&workspace, "files/roll.csv"));
    site.edit("content/later.en.md", "2026-12-24", "2026-11-01");
    site.edit("content/secret/index.en.md", "draft: true", "draft: false");
    workspace.apply(&[]);
    assert!(
        is_there(&workspace, "files/roll.csv") && is_there(&workspace, "files/secret/plan.pdf")
    );
    site.write("content/secret/seen.gif", "GIF89a\u{9}\0\u{5}\0\0\0\0;    ");
    site.publish();
    assert_eq!(files(&site).len(), shown.len() + 4);

    let site = TestSite::trilingual(
        "-- content/secret/index.en.md --\n---\ntitle: S\nexpires_on: 2026-01-01\n---\n[Plan](plan.pdf)\n\
         -- content/secret/plan.pdf --\nx\n",
    );
    site.publish();
    assert_eq!(files(&site), [""; 0]);
    let site = site.with(|request| request.options.drafts = true);
    site.publish();
    assert_eq!(files(&site), ["secret/plan.pdf"]);

    // A draft that stands beside published pages, in HTML.
    let site = TestSite::trilingual(
        "-- content/work/a.en.md --\n---\ntitle: A\n---\nText.\n-- content/work/plan.pdf --\nx\n\
         -- content/work/b.en.md --\n---\ntitle: B\ndraft: true\n---\nThe <a href='plan.pdf'>plan</a>.\n",
    );
    site.edit("content/site.yaml", "outputs:", "raw_html: true\noutputs:");
    site.publish();
    assert_eq!(files(&site), [""; 0]);
}

#[test]
fn former_addresses_do_not_lie_over_other_files_of_the_site() {
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "cards: false", "compressed: true, offline: true, cards: false");
    let long = "x".repeat(256);
    let taken = [
        "/robots.txt",
        "/Robots.TXT",
        "/_headers/",
        "/nginx.conf/old/",
        "/sitemap.xml",
        "/sitemap.xml.gz",
        "/fr/search.js",
        "/offline.zip",
        "/404.html",
    ];
    let free = ["/robots", "/old/robots.txt", "/en/old.js"];
    let head = format!("title: F\naliases: [{}, {}, /{long}]", taken.join(", "), free.join(", "));
    site.write("content/find.fr.md", format!("---\n{head}\n---\n::search\n"));
    let built = site.build();
    assert_eq!((built.status, &built.report), (1, &None), "{:?}", built.found());
    let mut expected: Vec<String> = taken.map(|alias| format!("page/alias-taken {alias}")).into();
    expected.push(format!("page/bad-alias /{long}"));
    let mut found: Vec<String> = built.found();
    found.iter_mut().for_each(|found| {
        let words: Vec<&str> = found.split(' ').collect();
        *found = format!("{} {}", words[0], words[words.len() - 1]);
    });
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    assert_eq!(site.check().codes().len(), expected.len());

    let head = format!("title: F\naliases: [{}]", free.join(", "));
    site.write("content/find.fr.md", format!("---\n{head}\n---\n::search\n"));
    assert!(site.publish().has("old/robots.txt/index.html"));
}
