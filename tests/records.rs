//! Translations as a craft, told as stories: what is out of date to the paragraph, what is shown of it,
//! and what whoever has read it notes.

use std::fs;

use serde_json::Value;

use crate::html::{element, elements};
use crate::site::{TestSite, files};

const EN: &str = "---\ntitle: Overtime\nsummary: Why to limit it.\n---\nOne day is long.\n\nTwo days are longer.\n\n## Why\n\n- First\n- Second\n";
const FR: &str = "---\ntitle: Heures supplémentaires\nsummary: Pourquoi les limiter.\n---\nUn jour est long.\n\nDeux jours sont plus longs.\n\n## Pourquoi\n\n- Premier\n- Deuxième\n";

/// A site with one page in two languages, of which the French has been reviewed.
fn site() -> TestSite {
    let site = TestSite::trilingual("");
    site.write("content/overtime.en.md", EN);
    site.write("content/overtime.fr.md", FR);
    succeed(&site, &["reviewed", "fr", "overtime", "--as-of", "2026-11-20"]);
    site
}

fn succeed(site: &TestSite, arguments: &[&str]) -> crate::site::Run {
    let run = site.run(arguments);
    assert_eq!(run.status, Some(0), "{arguments:?}: {}", run.err);
    run
}

/// State of the page in a language, and of those of its blocks that are not current.
fn status(site: &TestSite, page: &str, lang: &str) -> (String, Vec<String>) {
    let run = succeed(site, &["status", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    let entries = report["pages"].as_array().expect("pages");
    let entry = entries.iter().find(|e| e["id"] == page && e["lang"] == lang).expect("page");
    let blocks = entry["blocks"].as_array().expect("blocks").iter();
    let open = blocks.filter(|block| block["state"] != "current");
    let open = open.map(|b| {
        format!("{} {} {}", b["state"].as_str().expect("state"), b["line"], b["source_line"])
    });
    (entry["state"].as_str().expect("state").to_owned(), open.collect())
}

fn current() -> (String, Vec<String>) {
    ("current".into(), Vec::new())
}

fn stale(blocks: &[&str]) -> (String, Vec<String>) {
    ("stale".into(), blocks.iter().map(|block| (*block).to_owned()).collect())
}

#[test]
fn one_changed_sentence_outdates_one_block() {
    let site = site();
    assert_eq!(status(&site, "overtime", "fr"), current());
    site.edit("content/overtime.en.md", "Two days are longer.", "Two days are too long.");
    assert_eq!(status(&site, "overtime", "fr"), stale(&["stale 7 7"]));
    let said = succeed(&site, &["next", "fr"]).out;
    for part in [
        "content/overtime.fr.md:7 – block 4",
        "Two days are longer.",
        "Two days are [-longer.-] {+too long.+}",
        "Deux jours sont plus longs.",
        "tribune reviewed fr overtime --block 4",
    ] {
        assert!(said.contains(part), "{part:?} is not in\n{said}");
    }
    site.edit("content/overtime.fr.md", "plus longs", "trop longs");
    succeed(&site, &["reviewed", "fr", "overtime", "--block", "4"]);
    assert_eq!(status(&site, "overtime", "fr"), current());
    let none = succeed(&site, &["next", "fr"]);
    assert!(none.out.is_empty() && none.err.contains("Nothing is out of date"), "{}", none.err);
}

#[test]
fn how_a_text_is_typed_outdates_nothing() {
    let site = site();
    site.write(
        "content/overtime.en.md",
        EN.replace("One day is", "One day\nis").replace("\n## Why", "\n\n\nWhy\n---"),
    );
    site.write(
        "content/overtime.fr.md",
        FR.replace("jour est", "jour\u{a0}est").replace("- Premier", "* Premier"),
    );
    assert_eq!(status(&site, "overtime", "fr"), current());
}

#[test]
fn blocks_are_edited_new_or_orphaned() {
    let site = site();
    site.edit("content/overtime.fr.md", "Un jour", "Un seul jour");
    assert_eq!(status(&site, "overtime", "fr"), ("current".into(), vec!["edited 5 5".into()]));
    site.edit("content/overtime.en.md", "## Why", "A new paragraph.\n\n## Why");
    site.edit("content/overtime.en.md", "- Second\n", "");
    assert_eq!(
        status(&site, "overtime", "fr"),
        stale(&["edited 5 5", "new null 9", "orphan 12 null"])
    );
    let said = succeed(&site, &["diff", "fr", "overtime"]).out;
    assert!(said.contains("A new paragraph.") && said.contains("Deuxième"), "{said}");
    succeed(&site, &["reviewed", "fr", "overtime"]);
    assert_eq!(
        status(&site, "overtime", "fr"),
        current(),
        "whoever has read the whole page has read all of it"
    );
}

#[test]
fn nothing_is_lost_when_pages_move_and_paragraphs_are_divided_or_joined() {
    let site = site();
    site.rename("content/overtime.en.md", "content/work/hours.en.md");
    site.rename("content/overtime.fr.md", "content/work/hours.fr.md");
    assert_eq!(status(&site, "work/hours", "fr"), current());
    let joined = "One day is long. Two days are longer.";
    site.edit("content/work/hours.en.md", "One day is long.\n\nTwo days are longer.", joined);
    assert_eq!(status(&site, "work/hours", "fr"), current(), "joined in the source");
    site.edit("content/work/hours.fr.md", "long.\n\nDeux", "long. Deux");
    assert_eq!(status(&site, "work/hours", "fr"), current(), "and in the translation");
    succeed(&site, &["tidy"]);
    assert_eq!(files(&site.path("translations/records")), ["fr/work/hours.tsv", "source.tsv"]);
    site.edit("content/work/hours.en.md", joined, "One day is long.\n\nTwo days are longer.");
    assert_eq!(status(&site, "work/hours", "fr"), current(), "divided again");
}

#[test]
fn a_page_may_be_renamed_to_which_both_texts_link() {
    let site = site();
    site.page("fund.en", "Fund", "Text.");
    site.page("fund.fr", "Caisse", "Texte.");
    site.edit("content/overtime.en.md", "Two days", "[Two days](fund.md)");
    site.edit("content/overtime.fr.md", "Deux jours", "[Deux jours](fund.md)");
    succeed(&site, &["reviewed", "fr", "overtime"]);
    for lang in ["en", "fr"] {
        site.rename(&format!("content/fund.{lang}.md"), &format!("content/money.{lang}.md"));
    }
    site.edit("content/overtime.en.md", "fund.md", "money.md");
    assert_eq!(status(&site, "overtime", "fr").1, ["stale 7 7"]);
    site.edit("content/overtime.fr.md", "fund.md", "money.md");
    assert_eq!(status(&site, "overtime", "fr"), current());
}

#[test]
fn a_mended_slip_in_the_source_is_carried_over() {
    let site = site();
    site.edit("content/overtime.en.md", "One day is long.", "One day is really long.");
    let refused = site.run(&["reviewed", "fr", "overtime", "--trivial"]);
    assert!(refused.status == Some(2) && refused.err.contains("cli/not-source"), "{}", refused.err);
    succeed(&site, &["reviewed", "en", "overtime", "--trivial"]);
    assert_eq!(status(&site, "overtime", "fr"), current());
}

#[test]
fn what_is_wrong_with_a_page_is_mended_before_it_is_reviewed() {
    let site = site();
    site.edit("content/overtime.en.md", "One day", "[One day](index.md)");
    site.edit("content/overtime.fr.md", "Un jour", "[Un jour](nulle-part.md)");
    let run = site.run(&["reviewed", "fr", "overtime"]);
    assert!(run.status == Some(1) && run.err.contains("link/missing-page"), "{}", run.err);
    assert_eq!(status(&site, "overtime", "fr").0, "stale");
    for (arguments, code) in [
        (&["reviewed", "en", "overtime"][..], "cli/is-source"),
        (&["reviewed", "es", "overtime"], "cli/not-translated"),
        (&["reviewed", "fr", "overtiem"], "cli/no-such-page"),
        (&["reviewed", "de", "overtime"], "config/unknown-language"),
        (&["diff", "es", "overtime"], "cli/not-translated"),
        (&["status", "de"], "config/unknown-language"),
    ] {
        let run = site.run(arguments);
        assert!(run.status == Some(2) && run.err.contains(code), "{arguments:?}: {}", run.err);
    }
    site.write("content/overtime.fr.md", FR);
    let run = site.run(&["reviewed", "fr", "overtime", "--block", "99"]);
    assert!(run.status == Some(2) && run.err.contains("cli/no-such-block"), "{}", run.err);
}

#[test]
fn a_page_of_which_nothing_is_known_is_not_out_of_date() {
    let site = TestSite::trilingual("");
    let edited = EN.replace("title: Overtime\n", "title: Overtime\nmust_ship_in: [fr]\n");
    site.write("content/overtime.en.md", &edited);
    site.write("content/overtime.fr.md", FR);
    assert_eq!(status(&site, "overtime", "fr").0, "current");
    assert_eq!(status(&site, "overtime", "es").0, "missing");
    assert_eq!(status(&site, "overtime", "en"), ("source".into(), Vec::new()));
    site.publish();
    let shown = succeed(&site, &["status"]).out;
    let line = shown.lines().find(|line| line.starts_with("overtime ")).expect("line");
    assert_eq!(
        line.split("  ").filter(|c| !c.is_empty()).collect::<Vec<_>>(),
        ["overtime", "source", "not reviewed", "missing"]
    );

    succeed(&site, &["reviewed", "fr", "overtime"]);
    site.publish();
    site.edit("content/overtime.en.md", "longer", "longest");
    let built = site.build();
    assert_eq!(built.found(), ["page/must-ship-current overtime.en.md:3:15 [fr]"]);
    succeed(&site, &["reviewed", "fr", "overtime"]);
    site.publish();
}

#[test]
fn a_line_that_is_no_record_is_found_and_survives() {
    let site = site();
    let path = site.path("translations/records/fr/overtime.tsv");
    let before = fs::read_to_string(&path).expect("records");
    let (a, b) = before.split_at(before.len() / 2);
    let (a, rest) = a.rsplit_once('\n').expect("lines");
    let text = format!("{a}\n<<<<<<< HEAD\n{rest}{b}=======\nwhat is this\n>>>>>>> other\n");
    fs::write(&path, text).expect("written");
    assert_eq!(status(&site, "overtime", "fr"), current());
    let found = site.check().found();
    assert_eq!(found.len(), 1);
    assert!(
        found[0].contains("records/malformed") && found[0].ends_with("what is this"),
        "{found:?}"
    );
    site.edit("content/overtime.en.md", "longer", "longest");
    succeed(&site, &["reviewed", "fr", "overtime"]);
    succeed(&site, &["tidy"]);
    let after = fs::read_to_string(&path).expect("records");
    assert!(after.ends_with("\nwhat is this\n") && !after.contains("<<<"), "{after}");
    assert_eq!(status(&site, "overtime", "fr"), current());
}

#[test]
fn tidying_drops_what_no_longer_applies_and_nothing_else() {
    let site = site();
    succeed(&site, &["tidy"]);
    site.edit("content/overtime.en.md", "Two days are longer.", "Two days are too long.");
    let states = status(&site, "overtime", "fr");
    let before = crate::site::tree(&site.path("translations"));
    succeed(&site, &["tidy"]);
    assert_eq!(crate::site::tree(&site.path("translations")), before, "what waits is kept");
    assert_eq!(status(&site, "overtime", "fr"), states);
    assert!(succeed(&site, &["diff", "fr", "overtime"]).out.contains("[-longer.-]"));
    succeed(&site, &["reviewed", "fr", "overtime"]);
    let said = succeed(&site, &["tidy"]);
    assert!(said.err.contains("7 records are kept, one was dropped."), "{}", said.err);
    site.remove("content/overtime.fr.md");
    succeed(&site, &["tidy"]);
    assert_eq!(files(&site.path("translations/records")), ["source.tsv"]);
}

#[test]
fn what_stands_on_every_page_tells_nothing_of_where_one_comes_from() {
    let site = site();
    // A hundred pages end alike, as with a heading "Sources", and all of them are on record.
    for at in 0..100 {
        for (lang, word, shared) in [("en", "English", "Sources"), ("fr", "français", "Sources")] {
            let body = format!("A text in {word} that is number {at}.\n\n## {shared}\n");
            site.page(&format!("page-{at}.{lang}"), &format!("{word} {at}"), &body);
        }
    }
    let names: Vec<String> = (0..100).map(|at| format!("page-{at}")).collect();
    let command = ["reviewed", "fr", "--as-of", "2026-11-20"].into_iter();
    succeed(&site, &command.chain(names.iter().map(String::as_str)).collect::<Vec<_>>());
    for lang in ["en", "fr"] {
        site.rename(&format!("content/page-7.{lang}.md"), &format!("content/moved.{lang}.md"));
        site.page(&format!("fresh.{lang}"), "Something else", "## Sources");
    }
    assert_eq!(status(&site, "moved", "fr"), current(), "it brought its records with it");
    let shown = succeed(&site, &["status", "-v"]).out;
    let line = |page: &str| shown.lines().find(|line| line.starts_with(page)).expect("a line");
    assert!(line("moved ").contains("up to date"), "{}", line("moved "));
    assert!(
        line("fresh ").contains("not reviewed"),
        "one heading is no review: {}",
        line("fresh ")
    );
}

#[test]
fn a_page_that_is_behind_stays_so_where_it_is_moved() {
    let site = site();
    site.page("long.en", "Long", "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n");
    site.page("long.fr", "Longue", "Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n");
    succeed(&site, &["reviewed", "fr", "long"]);
    for word in ["One", "Two", "Three", "Four"] {
        site.edit("content/long.en.md", word, "Something else");
    }
    let before = status(&site, "long", "fr");
    assert_eq!(before.0, "stale");
    for lang in ["en", "fr"] {
        site.rename(&format!("content/long.{lang}.md"), &format!("content/work/far.{lang}.md"));
    }
    assert_eq!(status(&site, "work/far", "fr"), before);
}

#[test]
fn any_language_may_be_the_source() {
    let site = TestSite::trilingual("");
    site.write("content/overtime.fr.md", FR.replace("---\ntitle", "---\nsource: fr\ntitle"));
    site.write("content/overtime.en.md", EN);
    succeed(&site, &["reviewed", "en", "overtime", "--by", " Ana\tB "]);
    let text =
        fs::read_to_string(site.path("translations/records/en/overtime.tsv")).expect("records");
    assert!(text.lines().skip(1).all(|line| line.ends_with("\tAna B")), "{text}");
    site.edit("content/overtime.fr.md", "Deuxième", "Second");
    assert_eq!(status(&site, "overtime", "en"), stale(&["stale 12 13"]));
}

/// The notice of a published page, without markup.
fn notice(site: &TestSite, page: &str) -> Option<(String, String)> {
    let html = site.publish().read(page);
    let at = html.find("<aside class=\"notice")?;
    let notice = element(&html[at..], "aside", "class=\"notice");
    let link = element(&html[at..], "a", "hreflang").attribute("href").expect("address");
    Some((notice.text.split_whitespace().collect::<Vec<_>>().join(" "), link))
}

#[test]
fn readers_are_told_in_proportion() {
    let site = site();
    let page = "fr/overtime/index.html";
    assert_eq!(notice(&site, page), None);
    assert_eq!(notice(&site, "fr/index.html"), None, "a page of which nothing is known");
    site.edit("content/overtime.en.md", "- Second", "- Other");
    let (text, link) = notice(&site, page).expect("a notice");
    assert!(
        text.contains("en partie périmée")
            && text.contains("en anglais depuis le 20 novembre 2026"),
        "{text}"
    );
    assert_eq!(link, "../../en/overtime/#why");
    assert_eq!(notice(&site, "en/overtime/index.html"), None);

    let rest =
        "\nupdated: 2026-11-21\n---\nOne hour.\n\nTwo hours, or more.\n\n## Why not\n\n- A\n- B\n";
    site.write("content/overtime.en.md", format!("---\ntitle: Hours{rest}"));
    let (text, link) = notice(&site, page).expect("a notice");
    assert!(
        text.contains("en grande partie périmée") && text.contains("le 21 novembre 2026"),
        "{text}"
    );
    assert_eq!(link, "../../en/overtime/");
    succeed(&site, &["reviewed", "fr", "overtime"]);
    assert_eq!(notice(&site, page), None);
}

#[test]
fn a_page_of_the_site_says_what_waits() {
    let site = site();
    site.page("help.en", "Help", "::translation-status");
    site.edit("content/overtime.en.md", "- Second", "- Other");
    let html = site.publish().read("en/help/index.html");
    let rows = elements(&html, "tr").into_iter().map(|row| row.text);
    let rows: Vec<String> = rows.filter(|row| row.starts_with("Overtime")).collect();
    assert_eq!(rows, ["Overtimesourceone paragraph out of datemissing"]);
    assert_eq!(element(&html, "a", "../overtime/\" lang").text, "Overtime");
}

#[test]
fn an_open_preview_follows_the_records() {
    let site = site();
    let mut open = site.open();
    let has_notice = |open: &mut tribune::engine::Workspace, changed: &str| {
        let served = open.apply(&[changed.to_owned()]).get("fr/overtime/").expect("page");
        String::from_utf8(served.bytes).expect("text").contains("notice-title")
    };
    site.edit("content/overtime.en.md", "- Second", "- Other");
    assert!(has_notice(&mut open, "content/overtime.en.md"));
    succeed(&site, &["reviewed", "fr", "overtime"]);
    assert!(!has_notice(&mut open, "translations/records/fr/overtime.tsv"));
    site.remove("translations/records/fr/overtime.tsv");
    assert!(!has_notice(&mut open, "translations/records"), "nothing is known");
}

#[test]
fn a_site_without_pages_has_a_status() {
    let site = TestSite::trilingual("");
    for lang in ["en", "fr", "es"] {
        site.remove(&format!("content/index.{lang}.md"));
    }
    assert!(succeed(&site, &["status"]).out.contains("0"));
    succeed(&site, &["status", "--format", "json"]);
}
