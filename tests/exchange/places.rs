//! Where what comes back is written: into its own place, and nothing beside it is touched.

use std::fs;

use super::{filled, loudly, status, succeed};
use crate::site::{Run, TestSite};

/// A site with a page `p` in English and, if there is any, its reviewed translation.
fn pair(en: &str, fr: &str) -> TestSite {
    let site = TestSite::trilingual("");
    site.write("content/a.png", "");
    site.write("content/b.png", "");
    site.write("content/p.en.md", en);
    if !fr.is_empty() {
        site.write("content/p.fr.md", fr);
        succeed(&site, &["reviewed", "fr", "p", "--as-of", "2026-11-20"]);
    }
    site
}

/// Sends the page out and takes in what `translate` makes of it.
fn sent(site: &TestSite, translate: impl Fn(&str) -> String) -> Run {
    let po = succeed(site, &["export", "fr", "p"]).out;
    site.write("back.po", filled(&po, translate));
    site.run(&["import", "back.po"])
}

/// A translation by a list of sources with what becomes of them; the others are left empty.
fn by<'a>(list: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> String + 'a {
    |source| list.iter().find(|(from, _)| *from == source).map_or("", |(_, to)| to).to_owned()
}

fn translation(site: &TestSite) -> String {
    fs::read_to_string(site.path("content/p.fr.md")).expect("text")
}

#[test]
fn a_title_for_the_menu_is_no_title() {
    let head = "---\ntitle: The long title\nmenu_title: Short\n---\n";
    let site = pair(&format!("{head}Hello.\n"), "");
    site.write("content/p.fr.md", "---\ntitle: Le titre long\n---\nBonjour.\n");
    let run = sent(&site, by(&[("Short", "Bref")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    let expected = "---\ntitle: Le titre long\nmenu_title: Bref\n---\nBonjour.\n";
    assert_eq!(translation(&site), expected);
    site.remove("content/p.fr.md");
    let run =
        sent(&site, by(&[("The long title", "Long"), ("Short", "Bref"), ("Hello.", "Allô.")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    let expected = "---\ntitle: \"Long\"\nmenu_title: \"Bref\"\n---\nAllô.\n";
    assert_eq!(translation(&site), expected);
}

#[test]
fn the_only_title_of_a_translation_is_not_that_for_the_menu() {
    let en = "---\ntitle: A title of very many words indeed\nmenu_title: Short one\n---\nHello.\n";
    let fr = "---\ntitle: Titre court\n---\nBonjour.\n";
    let site = pair(en, "");
    site.write("content/p.fr.md", fr);
    let run = sent(&site, by(&[("Short one", "Bref")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(translation(&site), fr.replace("court\n", "court\nmenu_title: Bref\n"));
}

#[test]
fn what_lacks_a_new_mark_is_not_noted_as_read() {
    let body = "---\ntitle: T\n---\n";
    let site = pair(&format!("{body}We ask for a fund.\n"), &format!("{body}Nous demandons.\n"));
    site.page("q.en", "Q", "Q.");
    site.edit("content/p.en.md", "a fund.", "[a fund](q.md)[^n].\n\n[^n]: Note.");
    let run = sent(&site, |source| match source.starts_with("We") {
        true => "Nous demandons.".into(),
        false => String::new(),
    });
    assert_eq!(run.status, Some(1), "{}", run.err);
    assert!(run.err.contains("exchange/marks") && run.err.contains("<g1>"), "{}", run.err);
    assert_eq!(status(&site, "p", "fr").0, "stale");
    let code = |code: &str| format!("{body}```\n{code}\n```\n");
    let site = pair(&code("one"), &code("un"));
    site.write("content/p.en.md", code("two"));
    let run = sent(&site, |_| "<x2/>".into());
    assert!(run.status == Some(1) && run.err.contains("exchange/marks"), "{}", run.err);
    assert_eq!(status(&site, "p", "fr").0, "stale");
    let run = sent(&site, loudly);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(translation(&site), code("two"));
}

#[test]
fn a_row_finds_its_place_under_the_head() {
    let text = |rows: &str| format!("---\ntitle: T\n---\n{rows}");
    let site = pair(
        &text("| a | b |\n|---|---|\n| one | two |\n"),
        &text("| c | d |\n| :-- | --- |\n| un | deux |\n"),
    );
    site.edit("content/p.en.md", "| one |", "| new | row |\n| one |");
    let run = sent(&site, loudly);
    assert_eq!(run.status, Some(0), "{}", run.err);
    let expected = "| c | d |\n| :-- | --- |\n| NEW | ROW |\n| un | deux |\n";
    assert_eq!(translation(&site), text(expected));
}

#[test]
fn what_is_new_stays_on_its_side_of_what_has_no_words() {
    let text = |parts: &[&str]| format!("---\ntitle: T\n---\n{}\n", parts.join("\n\n"));
    let leaf = "::children";
    for (en, fr) in [
        (&["One", leaf, "New", "Three"][..], &["Un", leaf, "NEW", "Trois"][..]),
        (&["One", "New", leaf, "Three"], &["Un", "NEW", leaf, "Trois"]),
        (&["New", leaf, "Three"], &["NEW", leaf, "Trois"]),
        (&[leaf, "New", "Three"], &[leaf, "NEW", "Trois"]),
        (&["One", leaf, "New"], &["Un", leaf, "NEW"]),
        (&["One", "New", leaf, "New", "***", "New"], &["Un", "NEW", leaf, "NEW", "***", "NEW"]),
        (&["One", "![](a.png)", leaf, "New"], &["Un", "![](b.png)", leaf, "NEW"]),
    ] {
        // What is new has words of its own, in both languages the same.
        let told = |parts: &[&str]| -> Vec<String> {
            let told = |(at, part): (usize, &&str)| match part.to_lowercase() == "new" {
                true => format!("{part} {at}"),
                false => (*part).to_owned(),
            };
            parts.iter().enumerate().map(told).collect()
        };
        let (en, fr) = (told(en), told(fr));
        let old = |parts: &[String]| {
            let old = parts.iter().filter(|part| !part.to_lowercase().starts_with("new"));
            text(&old.map(String::as_str).collect::<Vec<_>>())
        };
        let all = |parts: &[String]| text(&parts.iter().map(String::as_str).collect::<Vec<_>>());
        let site = pair(&old(&en), &old(&fr));
        site.write("content/p.en.md", all(&en));
        let run = sent(&site, loudly);
        assert_eq!(run.status, Some(0), "{en:?}: {}", run.err);
        assert_eq!(translation(&site), all(&fr), "{en:?}");
    }
}

#[test]
fn a_picture_with_a_title_is_described_in_its_own_words() {
    let body = |alt: &str| format!("---\ntitle: T\n---\n![{alt}](a.png \"Hamilton, 2003\")\n");
    let site = pair(&body("A furnace"), &body("Un four"));
    site.write("content/p.en.md", body("A blast furnace"));
    let run = sent(&site, by(&[("A blast furnace", "Un haut fourneau")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(translation(&site), body("Un haut fourneau"));
    assert_eq!(status(&site, "p", "fr"), ("current".into(), 0));
}

#[test]
fn what_cannot_be_written_takes_nothing_else_with_it() {
    let text = |body: &str| format!("---\ntitle: T\n---\n{body}\n");
    let site = pair(&text("# H\n\nOne [x](p.md).\n\nTwo."), &text("# G\nUn [x](p.md).\n\nDeux."));
    site.page("q.en", "Q", "Q.");
    site.write("content/p.en.md", text("# H\n\nNew.\n\nOne [x](q.md).\n\nTwo!"));
    let run = sent(&site, loudly);
    assert_eq!(run.status, Some(1), "{}", run.err);
    assert_eq!(run.err.matches("exchange/unwritable").count(), 1, "{}", run.err);
    assert_eq!(translation(&site), text("# G\nONE [X](q.md).\n\nTWO!"));
}

#[test]
fn what_stands_between_joined_paragraphs_stays() {
    for (between, reply, is_kept) in [
        ("\n\n::children\n\n", "Un. Deux.", false),
        ("\n\n<!-- mine -->\n\n", "Un. Deux.", false),
        ("\n\n***\n\n", "Un. Deux.", false),
        ("\n\n::children\n\n", "Un.<xN/>Deux.", true),
        ("\n\n<!-- mine -->\n\n", "Un.<xN/>Deux.", true),
        ("\n\n", "Un. Deux.", true),
    ] {
        let fr = format!("---\ntitle: T\n---\nUne.{between}Deuxième.\n");
        let site = pair("---\ntitle: T\n---\nOne.\n\nTwo.\n", &fr);
        site.edit("content/p.en.md", "\n\nTwo.", " Two.");
        let po = succeed(&site, &["export", "fr", "p", "--all"]).out;
        assert!(po.contains("Une.<x1/>Deuxième."), "{po}");
        site.write("back.po", filled(&po, by(&[("One. Two.", &reply.replace("<xN/>", "<x1/>"))])));
        let run = site.run(&["import", "back.po"]);
        let text = translation(&site);
        if !is_kept {
            assert!(
                run.status == Some(1) && run.err.contains("exchange/unwritable"),
                "{}",
                run.err
            );
            assert!(run.err.contains("between paragraphs that"), "{}", run.err);
            assert_eq!(text, fr, "{between:?}");
            continue;
        }
        assert_eq!(run.status, Some(0), "{}", run.err);
        let written = reply.replace("<xN/>", between);
        assert_eq!(text, format!("---\ntitle: T\n---\n{written}\n"), "{between:?}");
    }
}

#[test]
fn lines_between_a_title_and_a_summary_stay() {
    let fr = "---\ntitle: Un\ndraft: true\ntags: [x]\nsummary: deux\n---\n";
    // What one of the texts does not have is reviewed together with what stands beside it.
    let site = pair("---\ntitle: One two\n---\n", fr);
    for (reply, written) in [
        ("Un deux trois", None),
        ("Un deux<x1/>trois", Some(fr.replace("Un", "Un deux").replace(": deux", ": trois"))),
    ] {
        let po = succeed(&site, &["export", "fr", "p", "--all"]).out;
        assert!(po.contains("msgstr \"Un<x1/>deux\""), "{po}");
        site.write("back.po", filled(&po, by(&[("One two", reply)])));
        let run = site.run(&["import", "back.po"]);
        assert_eq!(run.status, Some(u8::from(written.is_none()).into()), "{}", run.err);
        assert_eq!(translation(&site), written.unwrap_or_else(|| fr.into()), "{reply}");
    }
}

#[test]
fn what_is_refused_is_told_with_a_cause_that_is_its_own() {
    let head = |summary: &str| format!("---\ntitle: T\n{summary}---\n");
    for (en, after, fr, reply, cause) in [
        ("```\na\n```\n", "```\nb\n```\n", "```\nc\n```\n", "words <x1/>", "Code goes along"),
        ("|a|b|\n|-|-|\n", "|a|c|\n|-|-|\n", "|d|e|\n|-|-|\n", "x<x1/>", "borders of the cells"),
        ("One.\n\nTwo.\n", "One. Two.\n", "Un.\n\n***\n\nDeux.\n", "Un deux.", "joins or divides"),
        ("::children\n", "::children\n\nNew.\n", "::children\n", "X", "in the same form"),
    ] {
        let site = pair(&(head("") + en), &(head("") + fr));
        site.write("content/p.en.md", head("") + after);
        let po = succeed(&site, &["export", "fr", "p", "--all"]).out;
        site.write(
            "back.po",
            filled(&po, |source| match source {
                "T" => String::new(),
                _ => reply.into(),
            }),
        );
        let run = site.run(&["import", "back.po"]);
        assert_eq!(run.status, Some(1), "{after}: {}", run.err);
        assert!(run.err.contains(cause), "{after}: {}", run.err);
        assert!(!run.err.contains("need words of their own"), "{after}: {}", run.err);
    }
    let site = pair(&head("summary: One\n"), &head("summary: &a Un\nextra: { x: *a }\n"));
    site.edit("content/p.en.md", "One", "Two");
    let run = sent(&site, loudly);
    assert!(run.status == Some(1) && run.err.contains("the lines between ---"), "{}", run.err);
}

#[test]
fn the_words_of_a_row_stay_in_their_columns() {
    let table = |head: &str, row: &str| format!("---\ntitle: T\n---\n{head}|---|---|---|\n{row}");
    let en = |row: &str| table("| town | how many | more |\n", row);
    let fr = |row: &str| table("| ville | combien | plus |\n", row);
    for (before, after, row, reply, written) in [
        (
            "|  | many |  |\n",
            "| Oshawa | many |  |\n",
            "|  | beaucoup |  |\n",
            ("Oshawa<x1/>many", "FR Oshawa<x1/>beaucoup"),
            "| FR Oshawa | beaucoup |  |\n",
        ),
        (
            "| Oshawa | many |  |\n",
            "|  | many |  |\n",
            "| FR Oshawa | beaucoup |  |\n",
            ("<x1/>many", "<x1/>beaucoup"),
            "|  | beaucoup |  |\n",
        ),
        (
            "|  | many |  |\n",
            "|  | many | x |\n",
            "|  | beaucoup |  |\n",
            ("<x1/>many<x2/>x", "<x1/>beaucoup<x2/>y"),
            "|  | beaucoup | y |\n",
        ),
        (
            "|  | many |  |\n",
            "|  | very many |  |\n",
            "| FR Oshawa | beaucoup |  |\n",
            ("<x1/>very many", "FR Oshawa<x1/>tant"),
            "| FR Oshawa | tant |  |\n",
        ),
        (
            "|  | many | x |\n",
            "|  | many |  |\n",
            "|  | beaucoup | y |\n",
            ("<x1/>many", "<x1/>tant"),
            "|  | tant |  |\n",
        ),
        ("|  |  | x\n", "a |  | x\n", "|  |  | y\n", ("a<x1/>x", "b<x1/>y"), "| b |  | y\n"),
    ] {
        let site = pair(&en(before), &fr(row));
        site.write("content/p.en.md", en(after));
        let run = sent(&site, by(&[reply]));
        assert_eq!(run.status, Some(0), "{after}: {}", run.err);
        assert_eq!(translation(&site), fr(written), "{after}");
        assert_eq!(status(&site, "p", "fr"), ("current".into(), 0), "{after}");
    }
}

#[test]
fn two_pictures_of_a_paragraph_may_change_places() {
    let body = "---\ntitle: T\n---\n";
    let site = pair(
        &format!("{body}![A gate](a.png) mid ![a street](b.png).\n"),
        &format!("{body}![Porte](a.png) puis ![rue][r].\n\n[r]: b.png\n"),
    );
    site.edit("content/p.en.md", " mid ", " then ");
    let run = sent(&site, by(&[("<x1/> then <x2/>.", "<x2/> ensuite <x1/>.")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    let expected = format!("{body}![rue][r] ensuite ![Porte](a.png).\n\n[r]: b.png\n");
    assert_eq!(translation(&site), expected);
}

#[test]
fn each_of_several_pictures_of_one_description_gets_its_own() {
    for (gap, was) in [("\n\n", true), (" and ", true), ("\n\n", false), (" and ", false)] {
        let text =
            |a: &str, b: &str| format!("---\ntitle: T\n---\nSee ![{a}](a.png){gap}![{b}](b.png)\n");
        let fr = if was { text("Image", "Image") } else { String::new() };
        let site = pair(&text("Photo", "Photo"), &fr);
        if was {
            site.write("content/p.en.md", text("Photo one", "Photo two"));
        }
        let run = sent(&site, |source| match source {
            "Photo one" => "Un".into(),
            "Photo two" => "Deux".into(),
            source => loudly(source),
        });
        assert_eq!(run.status, Some(0), "{gap:?} {was}: {}", run.err);
        let fr = translation(&site);
        let expected = match was {
            true => ["![Un](a.png)", "![Deux](b.png)"],
            false => ["![PHOTO](a.png)", "![PHOTO](b.png)"],
        };
        assert!(expected.iter().all(|picture| fr.contains(picture)), "{gap:?} {was}: {fr}");
        assert_eq!(status(&site, "p", "fr"), ("current".into(), 0), "{gap:?} {was}: {fr}");
    }
}

#[test]
fn of_two_pictures_alike_only_that_is_described_for_which_something_came() {
    let text = |a: &str, b: &str| format!("---\ntitle: T\n---\n![{a}](a.png)\n\n![{b}](b.png)\n");
    let site = pair(&text("Photo", "Photo"), &text("Image", "Image"));
    site.write("content/p.en.md", text("Photo", "Photo two"));
    let run = sent(&site, by(&[("Photo two", "Deux")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(translation(&site), text("Image", "Deux"));
}

#[test]
fn a_draft_that_is_whole_is_told_of() {
    let site = pair("---\ntitle: Title\n---\nOne.\n\nTwo.\n", "");
    let run = sent(&site, by(&[("Title", "Titre"), ("One.", "Un.")]));
    assert!(!run.err.contains("p.fr.md"), "{}", run.err);
    assert!(translation(&site).contains("\ndraft: true\n"));
    let run = sent(&site, by(&[("Two.", "Deux.")]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("content/p.fr.md") && run.err.contains("draft: true"), "{}", run.err);
    assert!(translation(&site).contains("\ndraft: true\n"));
}
