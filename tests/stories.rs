//! Build, change, build again, compare.

use std::fs;

use tribune::diagnostic::Severity;

use crate::html::{body, canonical, element, elements, links};
use crate::site::{TestSite, changed, tree};

/// Two sections with three pages, in three languages.
fn campaign() -> TestSite {
    let site = TestSite::trilingual("");
    for (id, titles) in [
        ("work/index", ["Work", "Travail", "Trabajo"]),
        ("work/overtime", ["Overtime", "Heures", "Horas"]),
        ("work/survey", ["Survey", "Enquête", "Encuesta"]),
        ("work/vote", ["Vote", "Scrutin", "Voto"]),
        ("privacy", ["Privacy", "Confidentialité", "Privacidad"]),
    ] {
        for (lang, title) in ["en", "fr", "es"].iter().zip(titles) {
            site.page(&format!("{id}.{lang}"), title, &format!("Text of {title}."));
        }
    }
    site
}

#[test]
fn a_body_edit_rewrites_that_page_alone() {
    let site = campaign();
    let first = site.publish();
    // Six pages in three languages, the language chooser, three assets of the theme; the sitemap,
    // robots.txt, the page for missing pages, and five files for hosts.
    assert_eq!(first.counts(), (34, 0, 0));
    let before = site.marks();

    site.edit("content/work/overtime.fr.md", "Text of Heures.", "Un tout autre texte.");
    let second = site.publish();
    assert_eq!(second.counts(), (1, 33, 0));
    assert_eq!(changed(&before, &site.marks()), ["fr/work/overtime/index.html"]);
    let page = second.read("fr/work/overtime/index.html");
    assert_eq!(body(&page), "<p>Un tout autre texte.</p>");
}

#[test]
fn a_build_without_a_change_touches_nothing() {
    let site = campaign();
    site.publish();
    let before = site.marks();
    assert_eq!(site.publish().counts(), (0, 34, 0));
    assert_eq!(changed(&before, &site.marks()), [""; 0]);
    // Saved again by another editor, with other line ends: the same text.
    site.edit("content/privacy.en.md", "\n", "\r\n");
    assert_eq!(site.publish().counts(), (0, 34, 0));
    assert_eq!(changed(&before, &site.marks()), [""; 0]);
}

#[test]
fn an_edit_shows_on_the_pages_that_stand_in_for_translations_too() {
    let site = campaign();
    site.remove("content/privacy.fr.md");
    site.publish();
    let before = site.marks();
    site.edit("content/privacy.en.md", "Text of Privacy.", "Nothing is kept.");
    site.publish();
    let pages = ["en/privacy/index.html", "fr/privacy/index.html"];
    assert_eq!(changed(&before, &site.marks()), pages);
}

#[test]
fn edits_far_apart_leave_the_files_between_them_alone() {
    let site = campaign();
    site.publish();
    let before = site.marks();
    site.edit("content/work/vote.en.md", "Text", "Words");
    site.edit("content/privacy.es.md", "Text", "Palabras");
    assert_eq!(site.publish().counts(), (2, 32, 0));
    let pages = ["en/work/vote/index.html", "es/privacy/index.html"];
    assert_eq!(changed(&before, &site.marks()), pages);
}

#[test]
fn a_renamed_page_leaves_no_old_address_behind() {
    let site = campaign();
    site.publish();
    for lang in ["en", "fr", "es"] {
        site.rename(
            &format!("content/work/vote.{lang}.md"),
            &format!("content/work/ballot/index.{lang}.md"),
        );
    }
    let built = site.publish();
    assert_eq!(built.counts().2, 3);
    for lang in ["en", "fr", "es"] {
        assert!(built.has(&format!("{lang}/work/ballot/index.html")));
        assert!(!site.path(&format!("public/{lang}/work/vote")).exists(), "not even the folder");
    }
}

#[test]
fn a_new_slug_moves_the_page_and_all_below_it() {
    let site = campaign();
    site.page("privacy.fr", "Confidentialité", "Voir [les heures](work/overtime.md).");
    site.publish();
    site.edit("content/work/index.fr.md", "title: Travail", "title: Travail\nslug: partager");
    site.edit("content/work/overtime.fr.md", "title: Heures", "title: Heures\nslug: sup");
    let built = site.publish();
    assert!(!site.path("public/fr/work").exists());
    for page in ["partager", "partager/sup", "partager/survey"] {
        assert!(built.has(&format!("fr/{page}/index.html")), "{page}");
    }
    assert!(built.has("en/work/overtime/index.html"), "other languages keep theirs");
    let page = built.read("fr/privacy/index.html");
    assert_eq!(links(&body(&page)), ["les heures → ../partager/sup/"]);
}

#[test]
fn a_new_title_shows_in_lists_menus_and_neighbours() {
    let site = campaign();
    site.edit("content/site.yaml", "languages:", "menu: [work]\nlanguages:");
    site.publish();
    let before = site.marks();
    site.edit("content/work/survey.en.md", "title: Survey", "title: The plant survey");
    let built = site.publish();
    // Itself, the list of its section, and the pages before and after it in reading order.
    let pages = ["index", "overtime/index", "survey/index", "vote/index"];
    assert_eq!(changed(&before, &site.marks()), pages.map(|page| format!("en/work/{page}.html")));
    assert!(built.read("en/work/index.html").contains(">The plant survey</a>"));
    assert!(built.read("en/work/overtime/index.html").contains(">The plant survey</a>"));

    let before = site.marks();
    site.edit("content/work/index.en.md", "title: Work", "title: Share the work");
    site.publish();
    // In the menu: every page of that language, and none of another.
    let pages = changed(&before, &site.marks());
    assert_eq!(pages.len(), 6);
    assert!(pages.iter().all(|page| page.starts_with("en/")), "{pages:?}");
}

#[test]
fn a_broken_page_publishes_nothing_and_keeps_the_former_site() {
    let site = campaign();
    site.publish();
    let (bytes, marks) = (site.published(), site.marks());

    site.edit("content/privacy.en.md", "Text", "Better text");
    site.edit("content/work/vote.en.md", "Text", "See [this](nowhere.md). Text");
    let built = site.build();
    assert_eq!(built.status, 1);
    assert!(built.report.is_none());
    assert_eq!(built.found(), ["link/missing-page work/vote.en.md:4:12 nowhere.md"]);
    assert_eq!(site.published(), bytes);
    assert_eq!(site.marks(), marks);
    assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2, "content and public only");

    site.edit("content/work/vote.en.md", "nowhere.md", "survey.md");
    assert_eq!(site.publish().counts(), (2, 32, 0));
}

#[test]
fn all_errors_of_all_pages_are_found_at_once_where_they_stand() {
    let site = TestSite::trilingual(
        "\
-- content/a.en.md --
---
title: A
tilte: B
order: first
---
Été: [dead](raly.md), ![far](https://x.example/y.png)

## Ça {#same}

## Là {#same}

See [there](#sane).
-- content/rally.fr.md --
---
title: B
---
:::asside{title=x}
<script>alert(1)</script>
:::

Ünïcode :nope[x]
-- content/c/index.es.md --
Sin título
-- content/d.en.md --
---
title: D
-- content/e.de.md --
---
title: E
---
",
    );
    let built = site.build();
    assert_eq!(built.status, 1);
    assert!(built.report.is_none() && !site.out().exists());
    assert_eq!(
        built.found(),
        [
            "yaml/unknown-key a.en.md:3:1 tilte",
            "yaml/wrong-type a.en.md:4:8 first",
            "link/missing-page a.en.md:6:13 raly.md",
            "privacy/remote-image a.en.md:6:30 https://x.example/y.png",
            "heading/duplicate-id a.en.md:10:1 ## Là {#same}",
            "link/missing-anchor a.en.md:12:13 #sane",
            "page/no-front-matter c/index.es.md:1:1 Sin título",
            "page/unclosed-front-matter d.en.md:1:1 ---",
            "page/no-language e.de.md",
            "directive/unknown rally.fr.md:4:4 asside",
            "html/forbidden rally.fr.md:5:1 <script>alert(1)</script>",
            "directive/unknown rally.fr.md:8:10 nope",
        ]
    );
    assert_eq!(built.mended("yaml/unknown-key"), "title: B");
    assert_eq!(
        built.mended("link/missing-page"),
        "Été: [dead](rally.md), ![far](https://x.example/y.png)"
    );
    assert_eq!(built.mended("link/missing-anchor"), "See [there](#same).");
    assert_eq!(built.mended("directive/unknown"), ":::aside{title=x}");
}

#[test]
fn files_of_others_in_the_output_are_kept() {
    let site = campaign();
    site.publish();
    site.write("public/.git/HEAD", "ref: main");
    site.write("public/CNAME", "campaign.example");
    site.write("public/en/work/notes.txt", "mine");
    for lang in ["en", "fr", "es"] {
        site.remove(&format!("content/work/index.{lang}.md"));
        site.edit(&format!("content/work/vote.{lang}.md"), "Text", "Words");
    }
    let built = site.publish();
    assert_eq!(built.read(".git/HEAD"), "ref: main");
    assert_eq!(built.read("CNAME"), "campaign.example");
    assert_eq!(built.read("en/work/notes.txt"), "mine");
    assert!(!built.has("en/work/index.html"));
}

#[test]
fn a_file_of_others_in_the_way_stops_the_build() {
    let site = campaign();
    site.write("public/en/privacy/index.html", "mine");
    let built = site.build();
    assert_eq!(built.codes(), ["output/foreign-file"]);
    assert!(built.value("output/foreign-file", "path").ends_with("public/en/privacy/index.html"));
    assert!(built.report.is_none());
    assert_eq!(tree(&site.out()).len(), 1);
    assert_eq!(built.read("en/privacy/index.html"), "mine");
}

#[test]
fn former_addresses_lead_to_the_page() {
    let site = campaign();
    site.edit(
        "content/work/vote.fr.md",
        "title: Scrutin",
        "title: Le scrutin & nous\nslug: scrutin\naliases: [/fr/vieux/nom/, /2004]",
    );
    let built = site.publish();
    let alias = built.read("fr/vieux/nom/index.html");
    assert_eq!(
        element(&alias, "meta", "http-equiv=\"refresh\"").attribute("content").as_deref(),
        Some("0; url=../../work/scrutin/")
    );
    assert_eq!(canonical(&alias).as_deref(), Some("https://campaign.example/fr/work/scrutin/"));
    assert_eq!(links(&alias), ["Le scrutin & nous → ../../work/scrutin/"]);
    assert!(alias.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(alias.contains("<html lang=\"fr-CA\" dir=\"ltr\">"));
    assert!(built.read("2004/index.html").contains("url=../fr/work/scrutin/"));

    site.edit("content/work/vote.fr.md", "aliases: [/fr/vieux/nom/, /2004]\n", "");
    assert_eq!(site.publish().counts().2, 2);
    assert!(!site.path("public/fr/vieux").exists());
}

#[test]
fn the_menu_shows_where_one_is() {
    let site = campaign();
    site.edit("content/site.yaml", "languages:", "menu: [privacy, work, work/vote]\nlanguages:");
    let built = site.publish();
    let menu = |page: &str| {
        let page = built.read(page);
        let menu = element(&page, "nav", "class=\"menu\"");
        let entry = |a: crate::html::Element| {
            format!("{} {}", a.text, a.attribute("aria-current").unwrap_or_default())
        };
        elements(&menu.inner, "a").into_iter().map(entry).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(menu("en/index.html"), "Privacy , Work , Vote ");
    assert_eq!(menu("fr/work/vote/index.html"), "Confidentialité , Travail true, Scrutin page");
    assert_eq!(menu("es/work/survey/index.html"), "Privacidad , Trabajo true, Voto ");

    site.edit("content/site.yaml", "menu: [privacy, work, work/vote]", "menu: [privasy, work]");
    let built = site.build();
    assert_eq!(built.found(), ["config/unknown-menu-page site.yaml:2:8 privasy"]);
    assert_eq!(built.mended("config/unknown-menu-page"), "menu: [privacy, work]");
}

/// Titles and addresses of the pages before and after one.
fn around(html: &str) -> Vec<String> {
    let pager = elements(html, "nav").into_iter().find(|nav| nav.tag.contains("class=\"pager\""));
    pager.map(|nav| links(&nav.inner)).unwrap_or_default()
}

#[test]
fn a_section_is_read_from_its_own_page_to_its_last() {
    let site = campaign();
    for (name, order) in [("vote", 1), ("overtime", 2)] {
        let line = format!("title: {}", if name == "vote" { "Vote" } else { "Overtime" });
        site.edit(&format!("content/work/{name}.en.md"), &line, &format!("{line}\norder: {order}"));
    }
    let built = site.publish();
    let read = |path: &str| around(&built.read(&format!("{path}/index.html")));
    assert_eq!(read("en/work"), ["Vote → ../../en/work/vote/"]);
    assert_eq!(
        read("en/work/vote"),
        ["Work → ../../../en/work/", "Overtime → ../../../en/work/overtime/"]
    );
    assert_eq!(
        read("en/work/overtime"),
        ["Vote → ../../../en/work/vote/", "Survey → ../../../en/work/survey/"]
    );
    assert_eq!(read("en/work/survey"), ["Overtime → ../../../en/work/overtime/"]);
    // The order stands in the source text alone; translations inherit it.
    assert_eq!(read("fr/work/vote")[1], "Heures → ../../../fr/work/overtime/");
    // A page that is a section of its own has no neighbours, nor has the home page.
    assert_eq!(read("en/privacy"), [""; 0]);
    assert_eq!(read("en"), [""; 0]);
}

/// The titles in the listing of a page.
fn listing(html: &str) -> Vec<String> {
    let list = element(html, "ul", "class=\"listing\"");
    elements(&list.inner, "a").into_iter().map(|a| a.text).collect()
}

#[test]
fn children_stand_by_order_then_by_title_in_each_language() {
    let site = TestSite::trilingual("");
    for (name, order, en, fr) in [
        ("a", "order: 10", "Zebra", "Zèbre"),
        ("b", "order: 2", "Yak", "Yack"),
        ("c", "order: -1", "Xerus", "Xérus"),
        ("d", "order: 2.5", "Wolf", "Loup"),
        ("e", "", "Élan", "Orignal"),
        ("f", "", "fox", "renard"),
        ("g", "", "Bear", "Ours"),
    ] {
        site.write(&format!("content/{name}.en.md"), format!("---\ntitle: {en}\n{order}\n---\n"));
        site.page(&format!("{name}.fr"), fr, "");
    }
    let built = site.publish();
    assert_eq!(
        listing(&built.read("en/index.html")),
        ["Xerus", "Yak", "Wolf", "Zebra", "Bear", "Élan", "fox"]
    );
    assert_eq!(
        listing(&built.read("fr/index.html")),
        ["Xérus", "Yack", "Loup", "Zèbre", "Orignal", "Ours", "renard"]
    );
}

#[test]
fn a_page_that_lists_its_children_itself_gets_no_second_list() {
    let site = campaign();
    site.edit(
        "content/work/index.en.md",
        "Text of Work.",
        "First this.\n\n::children\n\nThen that.",
    );
    let built = site.publish();
    let page = built.read("en/work/index.html");
    assert_eq!(listing(&body(&page)), ["Overtime", "Survey", "Vote"]);
    assert_eq!(elements(&page, "ul").iter().filter(|ul| ul.tag.contains("listing")).count(), 1);
    assert!(built.read("fr/work/index.html").contains("id=\"section-pages\""));
}

#[test]
fn the_breadcrumb_leads_up_to_the_nearest_pages() {
    let site = campaign();
    // A folder without a page of its own.
    site.page("work/archive/2004/old.en", "Old", "");
    let built = site.publish();
    let crumbs = |path: &str| {
        let page = built.read(path);
        links(&element(&page, "nav", "class=\"crumbs\"").inner)
    };
    assert_eq!(
        crumbs("en/work/vote/index.html"),
        ["Home → ../../../en/", "Work → ../../../en/work/"]
    );
    let old = "en/work/archive/2004/old/index.html";
    assert_eq!(crumbs(old), ["Home → ../../../../../en/", "Work → ../../../../../en/work/"]);
    assert_eq!(listing(&built.read("en/work/index.html")), ["Old", "Overtime", "Survey", "Vote"]);
}

#[test]
fn drafts_are_shown_only_on_request() {
    let site = campaign();
    site.edit("content/work/vote.en.md", "title: Vote", "title: Vote\ndraft: true");
    let built = site.publish();
    // The French and Spanish texts are not drafts; English readers get the first of them.
    assert!(built.read("en/work/vote/index.html").contains("Text of Scrutin."));
    for lang in ["fr", "es"] {
        let title = if lang == "fr" { "Scrutin" } else { "Voto" };
        let line = format!("title: {title}");
        site.edit(&format!("content/work/vote.{lang}.md"), &line, &format!("{line}\ndraft: true"));
    }
    let built = site.publish();
    assert!(!built.has("en/work/vote/index.html") && !built.has("fr/work/vote/index.html"));
    assert_eq!(listing(&built.read("en/work/index.html")), ["Overtime", "Survey"]);

    site.edit("content/privacy.en.md", "Text", "[Vote](work/vote.md). Text");
    let built = site.build();
    assert_eq!(built.found(), ["link/draft privacy.en.md:4:8 work/vote.md"]);
    assert_eq!(built.value("link/draft", "file"), "content/work/vote.en.md");

    let site = site.with(|request| request.options.drafts = true);
    let page = site.publish().read("en/work/vote/index.html");
    assert!(page.contains("<strong>Draft.</strong> This page is not part of the published site."));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
}

#[test]
fn pages_come_and_go_on_their_days() {
    let site = TestSite::trilingual("");
    let front = "---\ntitle: Strike vote\npublish_on: 2026-03-01\nexpires_on: 2026-03-31\n---\n";
    site.write("content/vote.en.md", front);
    site.page("vote.fr", "Vote de grève", "");
    let mut site = site;
    for (day, is_there) in
        [("2026-02-28", false), ("2026-03-01", true), ("2026-03-30", true), ("2026-03-31", false)]
    {
        site = site.on(day);
        let built = site.publish();
        assert_eq!(built.has("en/vote/index.html"), is_there, "{day}");
        // Dates stand in the source text and hold for its translations.
        assert_eq!(built.has("fr/vote/index.html"), is_there, "{day}");
    }
    let site = site.with(|request| request.options.drafts = true);
    assert!(site.publish().has("en/vote/index.html"));
}

#[test]
fn a_page_that_must_ship_in_a_language_holds_the_release() {
    let site = TestSite::trilingual("");
    site.write("content/demands.en.md", "---\ntitle: Demands\nmust_ship_in: [en, fr, es]\n---\n");
    site.page("demands.fr", "Revendications", "");
    let built = site.build();
    assert_eq!(built.found(), ["page/must-ship demands.en.md:3:15 [en, fr, es]"]);
    assert_eq!(built.value("page/must-ship", "language"), "Español");
    site.write("content/demands.es.md", "---\ntitle: Demandas\ndraft: true\n---\n");
    assert_eq!(site.build().codes(), ["page/must-ship"], "a draft is no translation");
    site.page("demands.es", "Demandas", "");
    site.publish();
}

#[test]
fn warnings_stop_a_strict_build_only() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "Text.\n\n[^1]: A note that nothing refers to.");
    let built = site.build();
    assert_eq!(
        built.found(),
        ["?footnote/unused a.en.md:6:1 [^1]: A note that nothing refers to."]
    );
    assert_eq!((built.status, built.report.is_some()), (0, true));
    let site = site.with(|request| request.strict = true);
    let before = site.marks();
    let built = site.build();
    assert_eq!((built.status, built.report.is_some()), (1, false));
    assert_eq!(site.marks(), before);
}

#[test]
fn a_check_finds_the_same_and_writes_nothing() {
    let site = campaign();
    site.edit("content/privacy.en.md", "Text", "[x](y.md) Text");
    let checked = site.check();
    assert_eq!(checked.status, 1);
    assert_eq!(checked.found(), ["link/missing-page privacy.en.md:4:5 y.md"]);
    assert!(!site.out().exists());
    assert_eq!(site.build().found(), checked.found());
}

#[test]
fn links_for_a_usb_stick_name_every_file() {
    let site = campaign().with(|request| request.options.file_urls = true);
    site.edit("content/privacy.en.md", "Text", "[Vote](work/vote.md#top) [Home](index.md) Text");
    site.edit("content/work/vote.en.md", "Text", "## Top\n\nText");
    let built = site.publish();
    let pages = built.out_pages();
    assert_eq!(pages.len(), 19);
    for page in pages {
        for address in elements(&built.read(&page), "a").iter().filter_map(|a| a.attribute("href"))
        {
            let path = address.split('#').next().unwrap_or("");
            assert!(path.is_empty() || path.ends_with("index.html"), "{page}: {address}");
        }
    }
    let page = built.read("en/privacy/index.html");
    assert_eq!(links(&body(&page)), ["Vote → ../work/vote/index.html#top", "Home → ../index.html"]);
    // What other machines are told stays as it is on the web.
    assert_eq!(canonical(&page).as_deref(), Some("https://campaign.example/en/privacy/"));
}

#[test]
fn a_site_overrides_one_file_of_the_theme_at_a_time() {
    let site = campaign();
    site.publish();
    site.write(
        "themes/broadside/templates/partials/footer.html",
        "<footer>{{ site.extra.tel }} · {{ t(id=\"to-top\") }}</footer>\n",
    );
    site.edit("content/site.yaml", "languages:", "extra: { tel: \"555\" }\nlanguages:");
    site.write("translations/fr/own.ftl", "to-top = Vers le haut\n");
    let built = site.publish();
    let footer = |page: &str| elements(&built.read(page), "footer").remove(0).text;
    assert_eq!(footer("en/work/vote/index.html"), "555 · Back to the top");
    assert_eq!(footer("fr/work/vote/index.html"), "555 · Vers le haut");
    assert!(built.read("en/index.html").contains("class=\"masthead\""), "the rest is built in");
}

#[test]
fn without_an_address_nothing_absolute_is_written() {
    let site = campaign();
    site.edit("content/site.yaml", "base_url: https://campaign.example\n", "");
    let built = site.publish();
    for page in built.out_pages() {
        let html = built.read(&page);
        assert!(!html.contains("canonical") && !html.contains("rel=\"alternate\""), "{page}");
        assert!(!html.contains("://"), "{page}");
    }
    let site = site.with(|request| request.base_url = Some("https://other.example/sub".into()));
    let page = site.publish().read("fr/work/index.html");
    assert_eq!(canonical(&page).as_deref(), Some("https://other.example/sub/fr/work/"));
}

#[test]
fn an_event_says_when_and_where_in_every_language() {
    let site = TestSite::trilingual("");
    let event = "event: { start: 2026-05-01T18:30, end: 2026-05-01T20:00, timezone: America/Toronto, place: Oshawa }";
    site.write("content/rally.en.md", format!("---\ntitle: Rally\n{event}\n---\n"));
    site.page("rally.fr", "Rassemblement", "");
    let built = site.publish();
    for (lang, when) in
        [("en", "May 1, 2026, 6:30 p.m. to 8:00 p.m."), ("fr", "1er mai 2026, de 18 h 30 à 20 h")]
    {
        let page = built.read(&format!("{lang}/rally/index.html"));
        let event = element(&page, "dl", "class=\"event\"");
        assert_eq!(
            element(&event.inner, "time", "").tag,
            "<time datetime=\"2026-05-01T18:30\">",
            "{lang}"
        );
        let said = elements(&event.inner, "dd").remove(0).text;
        assert_eq!(said.replace('\u{a0}', " "), format!("{when} (America/Toronto)"));
        assert_eq!(elements(&event.inner, "dd").remove(1).text, "Oshawa");
    }
}

#[test]
fn an_event_says_when_it_ends_in_days_and_in_hours() {
    let site = TestSite::trilingual("");
    let said = |event: &str, lang: &str| {
        site.write("content/rally.en.md", format!("---\ntitle: Rally\nevent: {event}\n---\n"));
        site.page("rally.fr", "Rassemblement", "");
        site.page("rally.es", "Mitin", "");
        let page = site.publish().read(&format!("{lang}/rally/index.html"));
        element(&page, "time", "").text.replace('\u{a0}', " ")
    };
    let days = "{ start: 2026-12-01, end: 2026-12-03 }";
    assert_eq!(said(days, "en"), "December 1–3, 2026");
    assert_eq!(said(days, "es"), "1-3 de diciembre de 2026");
    let hours = "{ start: 2026-12-01 18:00, end: 2026-12-01 20:30 }";
    assert_eq!(said(hours, "es"), "1 de diciembre de 2026, de las 6:00 p. m. a las 8:30 p. m.");
    let night = "{ start: 2026-12-01T22:00, end: 2026-12-02T01:00 }";
    assert_eq!(said(night, "fr"), "du 1er décembre 2026 à 22 h au 2 décembre 2026 à 1 h");
    assert_eq!(said("{ start: 2026-12-01 18:00 }", "fr"), "1er décembre 2026 à 18 h");
}

#[test]
fn templates_write_values_as_each_language_does() {
    let site = TestSite::trilingual("");
    site.write(
        "themes/broadside/templates/partials/footer.html",
        "<p>{{ 1234.5 | number }} {{ 2 | number(digits=1) }} {{ 2004 | number(grouping=false) }} \
         {{ 80 | percent }} {{ 800 | money(currency=\"USD\", scale=\"million\") }} \
         {{ 75 | money(currency=\"CAD\", form=\"short\") }} {{ \"1965~\" | date }} {{ [\"a\", \"b\"] | list }}</p>",
    );
    let built = site.publish();
    for (lang, expected) in [
        ("en", "1,234.5 2.0 2004 80% US$800 million CA$75 about 1965 a and b"),
        ("fr", "1 234,5 2,0 2004 80 % 800 millions de dollars US 75 $ CA vers 1965 a et b"),
        ("es", "1,234.5 2.0 2004 80% 800 millones de dólares CAD 75 hacia 1965 a y b"),
    ] {
        let page = built.read(&format!("{lang}/index.html"));
        let said = elements(&page, "p").pop().expect("the foot").text;
        assert_eq!(said.replace('\u{a0}', " "), expected);
    }
    for (wrong, said) in [
        ("{{ \"x\" | number }}", "`x` is not a number"),
        ("{{ 1 | money(currency=\"dollars\") }}", "`dollars` is not the code of a currency"),
        ("{{ \"soon\" | date }}", "`soon` is not a date"),
    ] {
        site.write("themes/broadside/templates/partials/footer.html", wrong);
        let built = site.build();
        assert!(built.codes().contains(&"theme/template"), "{:?}", built.codes());
        assert!(built.value("theme/template", "detail").contains(said), "{:?}", built.diagnostics);
    }
}

#[test]
fn reading_time_and_dates_are_in_the_readers_words() {
    let site = TestSite::trilingual("");
    let words = "word ".repeat(450);
    site.write(
        "content/long.en.md",
        format!("---\ntitle: Long\ndate: 2004-04-01\nupdated: 2026-02-03\n---\n{words}\n"),
    );
    site.write("content/long.es.md", format!("---\ntitle: Largo\n---\n{words}\n"));
    let built = site.publish();
    let facts = |lang: &str| {
        let page = built.read(&format!("{lang}/long/index.html"));
        let facts = element(&page, "ul", "class=\"facts\"");
        elements(&facts.inner, "li").into_iter().map(|li| li.text).collect::<Vec<_>>()
    };
    assert_eq!(
        facts("en"),
        ["3 minutes to read", "Published April 1, 2004", "Updated February 3, 2026"]
    );
    // The date holds for the page; when this text was changed last, only it can say.
    assert_eq!(facts("es").len(), 2);
    assert!(facts("es")[1].ends_with(" 1 de abril de 2004"), "{:?}", facts("es"));
}

#[test]
fn a_language_that_leaves_takes_its_pages_along() {
    let site = campaign();
    site.publish();
    site.edit("content/site.yaml", "  es: { locale: es-MX, name: Español, title: Título }\n", "");
    let built = site.build();
    assert_eq!(built.codes(), ["page/no-language"; 6]);
    for page in ["index", "privacy", "work/index", "work/overtime", "work/survey", "work/vote"] {
        site.remove(&format!("content/{page}.es.md"));
    }
    site.publish();
    assert!(!site.path("public/es").exists());
}

#[test]
fn the_menu_takes_a_shorter_title() {
    let site = TestSite::trilingual(
        "-- content/act/index.en.md --\n---\ntitle: What you can do this week\nmenu_title: \"It's time\"\n---\n\
         -- content/act/index.fr.md --\n---\ntitle: Agir\n---\n",
    );
    site.edit("content/site.yaml", "lints:", "menu: [act]\nlints:");
    let menu = |built: &crate::site::Built, page: &str| {
        let html = built.read(page);
        let nav = crate::html::elements(&html, "nav");
        let menu = nav.iter().find(|nav| nav.attribute("class").as_deref() == Some("menu"));
        crate::html::elements(&menu.expect("menu").inner, "a").remove(0).inner
    };
    let built = site.publish();
    assert_eq!(menu(&built, "en/index.html"), "It’s time");
    // It is not inherited: another language has words of its own. A page that stands in has its own too.
    assert_eq!(menu(&built, "fr/index.html"), "Agir");
    assert_eq!(menu(&built, "es/index.html"), "It’s time");
    assert!(built.read("en/act/index.html").contains("<h1>What you can do this week</h1>"));
    // An empty one is none.
    site.edit("content/act/index.en.md", "\"It's time\"", "\" \"");
    assert_eq!(menu(&site.publish(), "en/index.html"), "What you can do this week");
}

#[test]
fn a_list_of_events_begins_with_the_next_and_folds_away_what_is_past() {
    let site = TestSite::trilingual(
        "-- content/dates.en.md --\n---\ntitle: Dates\n---\n::events\n\nThat is all.\n\n::events{of=plant}\n\
         -- content/dates.fr.md --\n---\ntitle: Dates\n---\n::events\n\
         -- content/gate.en.md --\n---\ntitle: At the gate\nevent: { start: 2026-12-01T18:30, place: \"Workers' hall\" }\n---\n\
         -- content/week.en.md --\n---\ntitle: A week\nevent: { start: 2026-11-20, end: 2026-11-22 }\n---\n\
         -- content/plant/index.en.md --\n---\ntitle: Plant\n---\n\
         -- content/plant/rally.en.md --\n---\ntitle: Rally\nevent: { start: 2026-12-01 }\n---\n\
         -- content/plant/rally.fr.md --\n---\ntitle: Rassemblement\n---\n\
         -- content/plant/old.en.md --\n---\ntitle: Old\nevent: { start: 2025-05-01 }\n---\n\
         -- content/plant/older.en.md --\n---\ntitle: Older\nevent: { start: 2024-05-01 }\n---\n\
         -- content/plant/later.en.md --\n---\ntitle: Later\ndraft: true\nevent: { start: 2026-12-24 }\n---\n",
    );
    let titles = |html: &str| -> Vec<String> {
        links(html)
            .into_iter()
            .filter(|link| !link.ends_with(".ics"))
            .map(|link| link.rsplit(" → ").next().unwrap_or("").to_owned())
            .collect()
    };
    // The site is built on November 22, 2026: what ends on that day is not past.
    let built = site.publish();
    let page = body(&built.read("en/dates/index.html"));
    let (all, plant) = page.split_once("That is all.").expect("both lists");
    let (ahead, past) = all.split_once("<details>").expect("past events");
    let at = |pages: &[&str]| -> Vec<String> {
        pages.iter().map(|p| format!("../../en/{p}/")).collect()
    };
    assert_eq!(titles(ahead), at(&["week", "plant/rally", "gate"]));
    assert_eq!(titles(past), at(&["plant/old", "plant/older"]));
    assert_eq!(titles(plant), at(&["plant/rally", "plant/old", "plant/older"]));
    assert!(
        ahead.contains("href=\"../../en/events.ics\"") || ahead.contains("href=\"../events.ics\""),
        "{ahead}"
    );
    assert!(ahead.contains("<time datetime=\"2026-11-20\">November 20–22, 2026</time>"), "{ahead}");
    assert!(ahead.contains("Workers’ hall"), "{ahead}");
    // A reader of French is told which pages are in English, and when in French.
    let page = body(&built.read("fr/dates/index.html"));
    assert!(page.contains(">Rassemblement</a>"), "{page}");
    assert!(
        page.contains("hreflang=\"en-CA\">At the gate</a> <span class=\"foreign\">(en anglais)"),
        "{page}"
    );
    assert!(page.contains("<span lang=\"en-CA\" dir=\"auto\">Workers’ hall</span>"), "{page}");
    assert!(page.replace('\u{a0}', " ").contains(">1er décembre 2026 à 18 h 30<"), "{page}");
    // A week later, and where nothing is planned.
    let site = site.on("2026-12-25");
    let page = body(&site.publish().read("en/dates/index.html"));
    assert!(page.starts_with("<p>No event is planned at the moment.</p>"), "{page}");
}

/// What the page of figures says of the only one of a site, in a language.
fn figure(given: &str, lang: &str) -> String {
    let site = TestSite::trilingual("");
    let label = "label: { en: a, fr: b, es: c }";
    site.write("content/facts.yaml", format!("one: {{ {given}, {label} }}\n"));
    site.page(&format!("facts.{lang}"), "All", "::facts\n\nIt is :fact[one].");
    let page = site.publish().read(&format!("{lang}/facts/index.html"));
    element(&page, "main", "").text.replace('\u{a0}', " ")
}

#[test]
fn the_date_of_a_figure_needs_no_preposition() {
    for (date, written) in [
        ("2004-04", "Date : avril 2004"),
        ("2004-08", "Date : août 2004"),
        ("2004-04-01", "Date : 1er avril 2004"),
        ("2000-23", "Date : automne 2000"),
        ("1965~", "Date : vers 1965"),
    ] {
        let said = figure(&format!("value: 1, as_of: {date}, source: {{ section: S }}"), "fr");
        assert!(said.contains(written), "{said}");
    }
    let said = figure("value: 1, as_of: 2000-23, source: { section: S }", "es");
    assert!(said.contains("Fecha: otoño de 2000"), "{said}");
}

#[test]
fn the_source_of_a_figure_is_told_in_the_readers_language() {
    let section = "section: { en: front matter, fr: pages liminaires, es: páginas preliminares }";
    let given = format!("value: 1, as_of: 2004, source: {{ {section}, note: B 12 }}");
    for (lang, source) in [("fr", "pages liminaires, B 12"), ("es", "páginas preliminares, B 12")]
    {
        let said = figure(&given, lang);
        assert!(said.contains(source), "{said}");
    }
    let said = figure("value: 1, as_of: 2004, source: { section: Bill 63 }", "fr");
    assert!(said.contains("Bill 63"), "{said}");
    // Where figures come from several works, each says from which; a title alone is enough.
    let said = figure("value: 1, as_of: 2004, source: { title: \"L'usine\", section: p. 4 }", "fr");
    assert!(said.contains("L’usine, p. 4"), "{said}");
    let said = figure("value: 36, unit: hours/week, as_of: 2004, source: { title: T }", "en");
    assert!(said.contains("· T") && said.contains("36 hours a week"), "{said}");
}

#[test]
fn a_computed_figure_shows_the_figures_that_it_comes_of() {
    let site = TestSite::trilingual("");
    let rest = "as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c }";
    let computed = "ratio.of ÷ (ratio.of + ratio.to) − 12.5% × fund + others";
    site.write(
        "content/facts.yaml",
        format!(
            "ratio: {{ value: {{ of: 2, to: 1 }}, {rest} }}\n\
             fund: {{ value: 800, scale: million, unit: USD, bound: over, {rest} }}\n\
             sum: {{ value: 1, formula: \"{computed}\", {rest} }}\n"
        ),
    );
    site.page("facts.fr", "Chiffres", "::facts");
    let page = site.publish().read("fr/facts/index.html");
    let said = element(&page, "div", "id=\"fact-sum\"").text.replace('\u{a0}', " ");
    let shown = "2 ÷ (2 + 1) − 12,5 % × 800 millions de dollars US + others";
    assert!(said.contains(shown), "{said}");
}

#[test]
fn a_date_that_is_past_is_not_said_to_have_changed() {
    let change = "superseded: { date: 2001-02-19, en: It ended., fr: b, es: c, source: S }";
    let rest = format!("as_of: 1965, source: {{ section: S }}, {change}");
    let start = figure(&format!("value: 1965~, unit: date, {rest}"), "en");
    assert!(start.ends_with("It is about 1965."), "{start}");
    assert!(start.contains("It ended."), "what came of it stands with the figure: {start}");
    let number = figure(&format!("value: 60, {rest}"), "en");
    assert!(number.ends_with("It is 60 (changed since: February 19, 2001)."), "{number}");
}

#[test]
fn one_slip_in_a_file_of_data_is_one_finding() {
    let site = TestSite::trilingual("");
    let rest = "as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c }";
    let ratio = "{ of: 2, to: 1 }";
    let facts = format!(
        "share: {{ value: 80, {rest} }}\nsurvey-ratio: {{ value: {ratio}, {rest} }}\n\
         survey-majority: {{ value: 60, unit: percent, {rest} }}\n"
    );
    let terms = "local: { group: g, en: { term: a, definition: b } }\n";
    let body = "It is :fact[share], a :term[local].\n\n::chart{survey}\n\n::glossary{g}";
    site.write("content/a.en.md", format!("---\ntitle: A\ntags: [vote]\n---\n{body}\n"));
    let rights = [
        ("facts.yaml", facts.as_str(), "facts/unknown chart/missing-fact"),
        ("glossary.yaml", terms, "glossary/unknown glossary/unknown-group"),
        ("tags.yaml", "vote: { en: Votes, fr: Votes, es: Votos }\n", "tags/unknown"),
    ];
    let other = "other: { en: { term: a, definition: b } }\n";
    let others =
        [("facts.yaml", "{}\n"), ("glossary.yaml", other), ("tags.yaml", "x: { en: X }\n")];
    let tell =
        || rights.iter().for_each(|(file, text, _)| site.write(&format!("content/{file}"), text));
    let codes = |text: &[u8], file: &str| -> Vec<&'static str> {
        tell();
        site.write(&format!("content/{file}"), text);
        let built = site.build();
        let errors = built.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        errors.map(|found| found.code).collect()
    };
    for ((file, right, unknown), (_, other)) in rights.into_iter().zip(others) {
        // Whoever names what is not there is at fault; not so where it may stand in what cannot be read.
        let unknown: Vec<&str> = unknown.split(' ').collect();
        assert_eq!(codes(other.as_bytes(), file), unknown, "{file}");
        let unclosed = format!("{right}bad: \"x\n");
        assert_eq!(codes(unclosed.as_bytes(), file), ["yaml/syntax"], "{file}");
        assert_eq!(codes(b"- a list\n", file), ["yaml/not-a-map"], "{file}");
        assert_eq!(codes(b"\xff\xfe\0", file), ["source/utf16"], "{file}");
    }
    for (bad, code) in [("value: 8 or 9", "facts/bad-value"), ("unit: USD", "facts/missing-key")] {
        let one = facts.replacen("value: 80", bad, 1);
        assert_eq!(codes(one.as_bytes(), "facts.yaml"), [code]);
    }
    assert_eq!(codes(b"local: a\n", "glossary.yaml"), ["yaml/not-a-map"]);
    assert_eq!(codes(b"vote: Votes\n", "tags.yaml"), ["yaml/not-a-map"]);
}

#[test]
fn a_link_to_a_page_that_was_moved_is_told_where_it_is() {
    let site = TestSite::trilingual("");
    site.page("background/overtime.en", "Overtime", "");
    site.page(
        "a.en",
        "A",
        "[1](share/overtime.md) [2](backgrund/overtim.md) [3](nothing-like-it.md)",
    );
    let nearest = |at: usize| {
        let found = site.build().diagnostics.remove(at);
        assert_eq!(found.code, "link/missing-page");
        found.args.into_iter().find(|(name, _)| *name == "nearest").expect("nearest").1
    };
    assert_eq!(nearest(0), "background/overtime.md".into());
    assert_eq!(nearest(1), "background/overtime.md".into());
    assert_eq!(nearest(2), "".into());
}
