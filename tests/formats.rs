//! The files for other programs, held against what their standards demand: feeds (RFC 4287), sitemaps
//! (sitemaps.org 0.9), calendars (RFC 5545), manifests, structured data; and plain text.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

use crate::html::{elements, text};
use crate::site::{Built, TestSite, WITHOUT_PICTURES, files, run};

fn site() -> TestSite {
    let site = TestSite::trilingual(
        "-- content/news/index.en.md --\n---\ntitle: \"News </script> & <more>\"\n---\n\
         -- content/news/a.en.md --\n---\ntitle: First\nsummary: \"Say \\\"yes\\\" & <no>\"\ndate: 2026-05-01\nupdated: 2026-05-03\n---\n\
         -- content/news/a.fr.md --\n---\ntitle: Premier\n---\n\
         -- content/rally.en.md --\n---\ntitle: \"Rally, all; of us: a name that is long enough to be folded over two lines, or three\"\nsummary: \"One\\\\two\"\nevent: { start: 2026-05-01T18:30, end: 2026-05-01T20:00, timezone: America/Toronto, place: \"Workers' hall, Oshawa\" }\n---\n\
         -- content/walk.en.md --\n---\ntitle: Walk\nevent: { start: 2026-06-01 }\n---\n",
    );
    site.edit("content/site.yaml", "outputs: {", "outputs: { text: true,");
    site
}

/// Fails where a text is not well-formed XML (1.0, 2.1), as far as what we write can go wrong; and where
/// elements are closed in another order than they were opened.
fn assert_well_formed(xml: &str) {
    let rest =
        xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration");
    let mut open: Vec<&str> = Vec::new();
    let mut roots = 0;
    for (at, piece) in rest.split('<').enumerate() {
        let (tag, text) =
            if at == 0 { ("", piece) } else { piece.split_once('>').expect("a tag that ends") };
        for part in text.split('&').skip(1) {
            let name = part.split_once(';').expect("a reference that ends").0;
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "&{name};");
        }
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
        if open.is_empty() {
            assert_eq!(text.trim(), "", "text outside");
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "in {xml}");
        } else if !tag.is_empty() {
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
            roots += usize::from(open.is_empty());
            if !tag.ends_with('/') {
                open.push(tag.split([' ', '\n']).next().expect("name"));
            }
        }
    }
    assert!(open.is_empty() && roots == 1, "{open:?}");
}

fn texts(xml: &str, name: &str) -> Vec<String> {
    elements(xml, name).into_iter().map(|element| element.inner).collect()
}

#[test]
fn feeds_are_atom() {
    let site = site();
    let built = site.publish();
    for path in ["en/feed.xml", "fr/feed.xml", "en/news/feed.xml"] {
        let feed = built.read(path);
        assert_well_formed(&feed);
        assert!(feed.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\""));
        let head = feed.split("<entry>").next().expect("head");
        // 4.1.1: exactly one of these; an author of the feed stands for those of its entries.
        for name in ["id", "title", "updated", "author"] {
            assert_eq!(texts(head, name).len(), 1, "{name} of {path}");
        }
        assert!(head.contains(&format!("<link rel=\"self\" hreflang=\"{}-", &path[..2])), "{head}");
        let mut ids = BTreeSet::from([texts(head, "id").remove(0)]);
        let entries = texts(&feed, "entry");
        assert!(!entries.is_empty());
        for entry in entries {
            // 4.1.2.
            for name in ["id", "title", "updated"] {
                assert_eq!(texts(&entry, name).len(), 1, "{name} in {entry}");
            }
            let id = texts(&entry, "id").remove(0);
            assert!(id.starts_with("https://") && ids.insert(id), "{entry}");
            let links = elements(&entry, "link");
            assert!(
                links.iter().all(|link| link
                    .attribute("href")
                    .is_some_and(|to| to.starts_with("https://")))
            );
            // At most one alternate for each type and language.
            let tongues: Vec<_> = links.iter().map(|link| link.attribute("hreflang")).collect();
            assert_eq!(tongues.iter().collect::<BTreeSet<_>>().len(), tongues.len());
        }
        for name in ["updated", "published"] {
            for moment in texts(&feed, name) {
                moment.parse::<Timestamp>().unwrap_or_else(|error| panic!("{moment}: {error}"));
            }
        }
    }
}

#[test]
fn sitemaps_hold_addresses_and_dates() {
    let site = site();
    let built = site.publish();
    let sitemap = built.read("sitemap.xml");
    assert_well_formed(&sitemap);
    assert!(sitemap.contains("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""));
    let mut seen = BTreeSet::new();
    for url in texts(&sitemap, "url") {
        let place = texts(&url, "loc").remove(0);
        assert!(
            place.starts_with("https://campaign.example/")
                && place.len() < 2048
                && place.is_ascii()
        );
        // The schema wants them in this order.
        assert!(url.starts_with("<loc>"), "{url}");
        assert!(
            url.find("<lastmod>").unwrap_or(0) <= url.find("<xhtml:link").unwrap_or(usize::MAX)
        );
        for day in texts(&url, "lastmod") {
            day.parse::<jiff::civil::Date>().expect("a date");
        }
        assert!(seen.insert(place), "twice: {url}");
    }
    assert!(seen.len() > 5);
}

/// The content lines of a calendar, unfolded: name with parameters, value (RFC 5545, 3.1).
fn content_lines(calendar: &str) -> Vec<(String, String)> {
    assert!(calendar.ends_with("\r\n"));
    let lines: Vec<&str> = calendar.trim_end_matches("\r\n").split("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']) && !line.is_empty(), "{line:?}");
        assert!(!line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
    }
    let unfolded = calendar.replace("\r\n ", "");
    let lines = unfolded.trim_end_matches("\r\n").split("\r\n");
    lines
        .map(|line| {
            let (name, value) = line.split_once(':').expect("a colon");
            assert!(
                name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-;=".contains(&b)),
                "{line}"
            );
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

#[test]
fn calendars_are_as_calendars_want_them() {
    let site = site();
    let built = site.publish();
    for (path, events) in
        [("en/rally/event.ics", 1), ("en/walk/event.ics", 1), ("en/events.ics", 2)]
    {
        let lines = content_lines(&built.read(path));
        let count = |wanted: &str| lines.iter().filter(|(name, _)| name == wanted).count();
        let first: Vec<&str> = lines[..3].iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(first, ["BEGIN", "VERSION", "PRODID"]);
        assert_eq!(lines[0].1, "VCALENDAR");
        assert_eq!(lines.last().expect("end"), &("END".into(), "VCALENDAR".into()));
        assert_eq!((count("VERSION"), count("PRODID")), (1, 1));
        // 3.6.1: each event has these once; DTEND is of the same type as DTSTART.
        for name in ["UID", "DTSTAMP", "SUMMARY"] {
            assert_eq!(count(name), events, "{name} in {path}");
        }
        let starts: Vec<_> = lines.iter().filter(|(name, _)| name.starts_with("DTSTART")).collect();
        assert_eq!(starts.len(), events);
        for (name, value) in lines.iter().filter(|(name, _)| name.starts_with("DT")) {
            let is_day = name.ends_with(";VALUE=DATE");
            assert_eq!(value.len(), if is_day { 8 } else { 16 }, "{name}:{value}");
        }
        let uids: BTreeSet<_> = lines.iter().filter(|(name, _)| name == "UID").collect();
        assert_eq!(uids.len(), events);
        for (_, value) in lines
            .iter()
            .filter(|(name, _)| ["SUMMARY", "LOCATION", "DESCRIPTION"].contains(&name.as_str()))
        {
            // 3.3.11: backslash, semicolon and comma stand behind a backslash.
            let bare =
                value.replace("\\\\", "").replace("\\;", "").replace("\\,", "").replace("\\n", "");
            assert!(!bare.contains(['\\', ';', ',']), "{value}");
        }
    }
}

/// What an implementation that is not ours says against a calendar (RFC 5545): names, values, parameters, how
/// often each may stand there and which have to.
fn faults_of_calendar(text: &str) -> Vec<String> {
    match ical::tree::cst::IcalCst::parse(text) {
        Err(error) => vec![error.to_string()],
        Ok(tree) => match tree.decode().validate() {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        },
    }
}

#[test]
fn calendars_are_valid_for_others() {
    let site = site();
    let built = site.publish();
    // The site on which tests/run looks for what this repository's own has none of.
    let starter = tempfile::tempdir().expect("folder");
    let (root, out) = (starter.path().join("second"), starter.path().join("public"));
    run(starter.path(), &["new", "second"], &[]);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/web/second-site"), &root);
    let built_second =
        run(&root, &[OsStr::new("build"), OsStr::new("--out"), out.as_os_str()], &[]);
    assert_eq!(built_second.status, Some(0), "{}", built_second.err);

    let own = site.out();
    let mut calendars = Vec::new();
    for folder in [&own, &out] {
        let names = files(folder).into_iter().filter(|file| file.ends_with(".ics"));
        calendars.extend(names.map(|file| folder.join(file)));
    }
    assert_eq!(calendars.len(), 3 + 8, "{calendars:?}");
    for file in calendars {
        let text = std::fs::read_to_string(&file).expect("calendar");
        assert_eq!(faults_of_calendar(&text), [""; 0], "{}", file.display());
    }

    // What is wrong is found: the test can fail.
    let good = built.read("en/rally/event.ics");
    assert!(good.contains("LOCATION:Workers’ hall\\, Oshawa\r\n"), "{good}");
    for (from, to) in [
        ("UID:", "X-UID:"),
        ("DTSTAMP:", "X-DTSTAMP:"),
        ("PRODID:", "X-PRODID:"),
        ("DTSTART:", "DTSTART;VALUE=DURATION:"),
        ("SUMMARY:", "SUMMARY:a\r\nSUMMARY:"),
        ("LOCATION:", "LOCATION;PARTSTAT=ACCEPTED:"),
        ("END:VEVENT\r\n", ""),
    ] {
        assert!(good.contains(from), "{from}");
        assert_ne!(faults_of_calendar(&good.replace(from, to)), [""; 0], "{from} to {to}");
    }
}

/// Copies a folder into another that may have some of it.
fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(&file);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("folder");
        std::fs::copy(from.join(&file), target).expect("copied");
    }
}

/// What a page says of itself for programs.
fn graph(built: &Built, page: &str) -> Vec<Value> {
    let html = built.read(page);
    let scripts = elements(&html, "script");
    let data =
        scripts.iter().find(|it| it.attribute("type").as_deref() == Some("application/ld+json"));
    let data: Value = serde_json::from_str(&data.expect("data").inner).expect("JSON");
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().expect("a graph").clone()
}

#[test]
fn structured_data_says_what_is_true() {
    let site = site();
    let built = site.publish();
    let article = graph(&built, "en/news/a/index.html");
    assert_eq!(article[0]["@type"], "Article");
    assert_eq!(article[0]["headline"], "First");
    assert_eq!(
        (&article[0]["datePublished"], &article[0]["dateModified"]),
        (&"2026-05-01".into(), &"2026-05-03".into())
    );
    assert_eq!(article[0]["inLanguage"], "en-CA");
    assert_eq!(article[0]["mainEntityOfPage"], "https://campaign.example/en/news/a/");
    let trail = article[1]["itemListElement"].as_array().expect("a trail");
    let names: Vec<&str> = trail.iter().map(|step| step["name"].as_str().expect("name")).collect();
    assert_eq!(names, ["Title", "News </script> & <more>", "First"]);
    assert_eq!(trail[2]["position"], 3);
    // What has no date is no article; a title cannot end the script.
    assert_eq!(graph(&built, "en/news/index.html")[0]["@type"], "WebPage");
    assert_eq!(built.read("en/news/index.html").matches("</script>").count(), 1);
    let rally = graph(&built, "en/rally/index.html");
    let event = rally.iter().find(|thing| thing["@type"] == "Event").expect("an event");
    assert_eq!(event["startDate"], "2026-05-01T18:30-04:00");
    assert_eq!(event["location"]["name"], "Workers’ hall, Oshawa");
    // Without a place there is nowhere to go to; a page that stands in says nothing of its own.
    assert!(graph(&built, "en/walk/index.html").iter().all(|thing| thing["@type"] != "Event"));
    assert!(!built.read("fr/rally/index.html").contains("ld+json"));
    assert_eq!(graph(&built, "en/index.html")[0]["@type"], "WebSite");
    site.edit("content/site.yaml", "text: true", "structured_data: false");
    assert!(!site.publish().read("en/news/a/index.html").contains("ld+json"));
}

#[test]
fn manifests_name_the_site_in_its_language() {
    let site = site();
    site.edit("content/site.yaml", WITHOUT_PICTURES, "cards: false");
    let built = site.publish();
    let manifest: Value = serde_json::from_str(&built.read("fr/site.webmanifest")).expect("JSON");
    assert_eq!((&manifest["name"], &manifest["lang"]), (&"Titre".into(), &"fr-CA".into()));
    let icons = manifest["icons"].as_array().expect("icons");
    let sizes: Vec<_> = icons.iter().filter_map(|icon| icon["sizes"].as_str()).collect();
    assert_eq!(sizes, ["any", "192x192", "512x512", "512x512"]);
    for icon in icons {
        let src = icon["src"].as_str().and_then(|src| src.strip_prefix("../"));
        assert!(built.has(src.expect("within the site")), "{icon}");
    }
    let icon = manifest["icons"][0]["src"].as_str().expect("an icon");
    assert!(built.has(icon.strip_prefix("../").expect("relative")), "{icon}");
    let page = built.read("fr/index.html");
    assert!(page.contains("<link rel=\"manifest\" href=\"../fr/site.webmanifest\">"), "{page}");
    // Browsers refuse one on a disk, and say so on the console.
    let site = site.with(|request| request.options.file_urls = true);
    assert!(!site.publish().has("fr/site.webmanifest"));
}

#[test]
fn pages_are_plain_text_where_that_is_asked_for() {
    let site = site();
    site.write(
        "content/plan.en.md",
        "---\ntitle: The plan\nsummary: In short.\n---\n## Why {#why}\n\nRead [the news](news/index.md#x), or *write*.[^1]\n\n- \"one\"\n- two\n\n[^1]: A note.\n",
    );
    site.write("content/news/index.en.md", "---\ntitle: News\n---\n## X {#x}\n");
    let built = site.publish();
    assert_eq!(
        built.read("en/plan/index.txt"),
        "The plan\n========\n\nIn short.\n\nWhy\n---\n\nRead the news [1], or write.(1)\n\n- “one”\n- two\n\nNotes\n-----\n\n(1) A note.\n\n\
         Links\n[1] https://campaign.example/en/news/#x\n\n-- \nTitle\nhttps://campaign.example/en/plan/\n"
    );
    let page = built.read("en/plan/index.html");
    assert!(
        page.contains(
            "<link rel=\"alternate\" type=\"text/plain\" href=\"../../en/plan/index.txt\">"
        )
    );
    assert!(text(&page).contains("This page as plain text, for e-mail"));
    assert!(!built.has("fr/plan/index.txt"), "it is not in French");
    site.edit("content/site.yaml", "text: true,", "");
    assert!(!site.publish().has("en/plan/index.txt"));
}
