//! What goes to translators and comes back, told as stories: nothing but what was translated changes,
//! nothing that somebody else has done meanwhile is lost, and no file can do harm.

use std::fs;

use serde_json::Value;

use crate::html;
use crate::site::{Run, TestSite, tree};

mod places;

const EN: &str = "---
title: Overtime
summary: 'Why to limit it.' # short
---
<!-- translators: \"line\" is an assembly line -->
One day on the *line* is long, says [the plan](plan.md#why){x}.[^1]

Two days are **longer**: :fact[hours].

## Why {#why}

- First
- Second

| what | how |
|------|-----|
| ours | `x` |

:::aside{title=\"A box\"}
In the box, the :term[fund] pays.
:::

[^1]: A note.
";

const FR: &str = "---
title: 'L''heure' # le titre
summary: Pourquoi les limiter.
slug: heures
---
Un jour sur la *chaîne* est long, dit [le plan](plan.md#why){x}.[^1]

Deux jours sont **plus longs** : :fact[hours].

## Pourquoi {#why}

- Premier
- Deuxième

| quoi  | comment |
|-------|---------|
| nôtre | `x`     |

:::aside{title='Un encadré'}
Dans l'encadré, la :term[caisse]{id=fund} paie.
:::

[^1]: Une note.
";

fn site() -> TestSite {
    let site = TestSite::trilingual(
        "
-- content/facts.yaml --
hours:
  value: 40
  unit: hours-per-week
  as_of: \"2004-04\"
  source: { section: Time }
  label: { en: Hours, fr: Heures, es: Horas }
-- content/glossary.yaml --
fund:
  en: { term: fund, definition: Money., variants: [strike fund] }
  fr: { term: caisse, definition: De l'argent., rejected: [fond] }
  es: { term: fondo, definition: Dinero. }
-- content/plan.en.md --
---
title: Plan
---
## Why {#why}
-- content/plan.fr.md --
---
title: Plan
---
## Pourquoi {#why}
",
    );
    site.write("content/overtime.en.md", EN);
    site.write("content/overtime.fr.md", FR);
    succeed(&site, &["reviewed", "fr", "overtime", "plan", "index", "--as-of", "2026-11-20"]);
    site
}

fn succeed(site: &TestSite, arguments: &[&str]) -> Run {
    let run = site.run(arguments);
    assert_eq!(run.status, Some(0), "{arguments:?}: {}", run.err);
    run
}

/// State of a page in a language, and how many of its blocks are not current.
fn status(site: &TestSite, page: &str, lang: &str) -> (String, usize) {
    let run = succeed(site, &["status", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    let entries = report["pages"].as_array().expect("pages");
    let entry = entries.iter().find(|e| e["id"] == page && e["lang"] == lang).expect("page");
    let blocks = entry["blocks"].as_array().expect("blocks").iter();
    let open = blocks.filter(|block| block["state"] != "current").count();
    (entry["state"].as_str().expect("state").to_owned(), open)
}

fn text(line: &str, word: &str) -> String {
    let inner = line.strip_prefix(word).and_then(|rest| rest.strip_suffix('"')).expect(line);
    inner.replace("\\\"", "\"").replace("\\\\", "\\")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A PO file as somebody sends it back who has translated all of it by `translate`.
fn filled(po: &str, translate: impl Fn(&str) -> String) -> String {
    let mut source = String::new();
    let mut out = String::new();
    for line in po.lines().filter(|line| *line != "#, fuzzy") {
        if line.starts_with("msgid \"") {
            source = text(line, "msgid \"");
        }
        match line.starts_with("msgstr \"") && !source.is_empty() {
            true => out += &format!("msgstr {}\n", quoted(&translate(&source))),
            false => out += &format!("{line}\n"),
        }
    }
    out
}

/// A translation that nobody would take for one: every word in capitals, marks as they are.
fn loudly(source: &str) -> String {
    let mut out = String::new();
    let mut is_mark = false;
    for c in source.chars() {
        is_mark = is_mark || c == '<';
        out.extend(if is_mark { vec![c] } else { c.to_uppercase().collect() });
        is_mark = is_mark && c != '>';
    }
    out
}

#[test]
fn what_is_out_of_date_goes_out_with_all_that_a_translator_needs() {
    let site = site();
    assert!(succeed(&site, &["export", "fr"]).err.contains("nothing waits"));
    site.edit("content/overtime.en.md", "Two days are", "Two \"long\" days are");
    site.edit("content/overtime.en.md", "says [", "say [");
    let run = succeed(&site, &["export", "fr", "overtime"]);
    assert!(run.err.contains("2 paragraphs (16 words) of one page"), "{}", run.err);
    let po = run.out;
    for part in [
        "\n#. \"line\" is an assembly line\n",
        "\n#. overtime, paragraphe 3 (texte courant) : la source a changé\n",
        "\n#. <g2> – un lien : [](plan.md#why)\n",
        "\n#: content/overtime.en.md:6\n#, fuzzy\n",
        "\n#| msgid \"One day on the <g1>line</g1> is long, says <g2>the plan</g2>{x}.<x3/>\"\n",
        "\nmsgid \"One day on the <g1>line</g1> is long, say <g2>the plan</g2>{x}.<x3/>\"\n",
        "\nmsgstr \"Un jour sur la <g1>chaîne</g1> est long, dit <g2>le plan</g2>{x}.<x3/>\"\n",
        "\nmsgid \"Two \\\"long\\\" days are <g1>longer</g1>: <x2/>.\"\n",
        "\"X-Tribune-Language: fr\\n\"",
    ] {
        assert!(po.contains(part), "{part:?} is not in\n{po}");
    }
    assert!(!po.contains("First"), "what is up to date stays at home");
    let all = succeed(&site, &["export", "fr", "overtime", "--all"]).out;
    assert!(all.contains("#. fund → caisse (et non : fond)"), "{all}");
    assert!(all.contains("msgid \"what<x1/>how\"\nmsgstr \"quoi<x1/>comment\""), "{all}");
    assert!(all.contains("msgid \"In the box, the <g1>fund</g1> pays.\""), "{all}");

    let xliff = succeed(&site, &["export", "fr", "overtime", "--format", "xliff"]).out;
    for part in [
        "version=\"2.1\" srcLang=\"en-CA\" trgLang=\"fr-CA\"",
        "<segment state=\"initial\" subState=\"tribune:stale\">",
        "<data id=\"d2\" xml:space=\"preserve\">[</data>",
        "<data id=\"e2\" xml:space=\"preserve\">](plan.md#why)</data>",
        "are <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"e1\" type=\"fmt\">longer</pc>: <ph id=\"2\" dataRef=\"d2\" type=\"other\"/>.</source>",
        "<note category=\"previous-source\">Two days are",
    ] {
        assert!(xliff.contains(part), "{part:?} is not in\n{xliff}");
    }

    let path = site.path("packet.html");
    succeed(&site, &["export", "fr", "overtime", "--out", &path.display().to_string()]);
    let packet = fs::read_to_string(&path).expect("a file");
    assert_eq!(html::fault(&packet), None);
    for part in [
        "<html lang=\"fr\">",
        "<ins>&quot;long&quot;</ins>",
        "<p lang=\"en-CA\">",
        "Deux jours sont <strong>plus longs</strong>",
        "La nouvelle traduction",
    ] {
        assert!(packet.contains(part), "{part:?} is not in\n{packet}");
    }
    assert!(!packet.contains("<script") && !packet.contains("src="));
}

#[test]
fn what_comes_back_unchanged_changes_nothing() {
    for format in ["po", "xliff"] {
        let site = site();
        site.edit("content/overtime.en.md", "Two days", "Two long days");
        let file = site.parent().join("back").display().to_string();
        let before = tree(site.root());
        for all in [&["--all"][..], &[]] {
            let mut command = vec!["export", "fr", "--format", format, "--out", &file];
            command.extend(all);
            succeed(&site, &command);
            let run = succeed(&site, &["import", &file]);
            assert!(run.err.contains("1 marked as unsure"), "{}", run.err);
            assert_eq!(tree(site.root()), before, "{format}");
        }
        succeed(&site, &["import", &file, "--reviewed", "--by", "Ana"]);
        let after = tree(site.root());
        let texts = |tree: &std::collections::BTreeMap<String, Vec<u8>>| {
            let mut tree = tree.clone();
            tree.retain(|file, _| file.starts_with("content/"));
            tree
        };
        assert_eq!(texts(&after), texts(&before));
        assert_eq!(status(&site, "overtime", "fr"), ("current".into(), 0));
        let records = String::from_utf8(after["translations/records/fr/overtime.tsv"].clone());
        assert!(records.expect("text").contains("\tAna\n"));
    }
}

#[test]
fn what_was_translated_is_written_and_nothing_else() {
    let site = site();
    site.edit("content/overtime.en.md", "Two days", "Two long days");
    site.edit("content/overtime.en.md", "title: Overtime", "title: Too much overtime");
    let raw = format!("\u{feff}{}", FR.replace('\n', "\r\n"));
    site.write("content/overtime.fr.md", &raw);
    let po = succeed(&site, &["export", "fr"]).out;
    let back = filled(&po, |source| match source {
        "Too much overtime" => "L'excès : \"trop\"".into(),
        _ => "De <x2/>, deux longs jours sont <g1>plus longs * que</g1> _prévu_.".into(),
    });
    site.write("back.po", back);
    let run = succeed(&site, &["import", "back.po"]);
    assert!(run.err.contains("2 paragraphs written, 2 noted"), "{}", run.err);
    let expected =
        raw.replace("'L''heure' # le titre", "'L''excès : \"trop\"' # le titre").replace(
            "Deux jours sont **plus longs** : :fact[hours].",
            "De :fact[hours], deux longs jours sont **plus longs \\* que** \\_prévu\\_.",
        );
    let text = fs::read_to_string(site.path("content/overtime.fr.md")).expect("text");
    assert_eq!(text, expected);
    assert_eq!(status(&site, "overtime", "fr"), ("current".into(), 0));
    site.publish();
}

#[test]
fn what_is_new_finds_its_place() {
    let site = site();
    for (from, to) in [
        ("- First\n", "- First\n- In between with `code`\n"),
        (
            "- Second\n",
            "- Second\n  > A quote\n\nAfter the list.\n\n### Deeper {#deep}\n\nText [there](plan.md).\n",
        ),
        ("| ours | `x` |\n", "| ours | `x` |\n| new | one |\n"),
        ("In the box", "Before it.\n\nIn the box"),
        ("A note.\n", "A note.\n\n:::pullquote\nAt the end.\n:::\n"),
        ("One day on", "At the very beginning.\n\nOne day on"),
    ] {
        site.edit("content/overtime.en.md", from, to);
    }
    let po = succeed(&site, &["export", "fr"]).out;
    site.write("back.po", filled(&po, loudly));
    let run = succeed(&site, &["import", "back.po"]);
    assert!(run.err.contains("9 paragraphs written"), "{}", run.err);
    let text = fs::read_to_string(site.path("content/overtime.fr.md")).expect("text");
    let expected = FR
        .replace("- Premier\n- Deuxième\n", "- Premier\n- IN BETWEEN WITH `code`\n- Deuxième\n  > A QUOTE\n\nAFTER THE LIST.\n\n### DEEPER {#deep}\n\nTEXT [THERE](plan.md).\n")
        .replace("| nôtre | `x`     |\n", "| nôtre | `x`     |\n| NEW | ONE |\n")
        .replace("Dans l'encadré", "BEFORE IT.\n\nDans l'encadré")
        .replace("Une note.\n", "Une note.\n\n:::pullquote\nAT THE END.\n:::\n")
        .replace("Un jour sur", "AT THE VERY BEGINNING.\n\nUn jour sur");
    assert_eq!(text, expected);
    assert_eq!(status(&site, "overtime", "fr"), ("current".into(), 0));
    site.publish();
}

#[test]
fn a_missing_translation_is_started_and_finished() {
    for (format, file) in [("po", "back.po"), ("xliff", "back.xlf")] {
        let site = site();
        succeed(
            &site,
            &[
                "export",
                "es",
                "overtime",
                "--format",
                format,
                "--out",
                &site.path(file).display().to_string(),
            ],
        );
        let out = fs::read_to_string(site.path(file)).expect("text");
        let all = match format {
            "po" => filled(&out, loudly),
            _ => {
                let mut text = String::new();
                for line in out.lines() {
                    text += &format!("{line}\n");
                    if let Some(source) = line.trim().strip_prefix("<source>") {
                        text += &format!(
                            "<target>{}\n",
                            loudly(source).replace("</source>", "</target>")
                        );
                    }
                }
                text
            }
        };
        // Half of it first.
        let half = match format {
            "po" => {
                let end = all.find("msgid \"First\"").expect("a block");
                format!("{}msgid \"First\"\nmsgstr \"\"\n", &all[..end])
            }
            _ => all.replace("<target>FIRST</target>", "<target></target>"),
        };
        site.write(file, &half);
        succeed(&site, &["import", file]);
        let draft = fs::read_to_string(site.path("content/overtime.es.md")).expect("text");
        assert!(
            draft.starts_with(
                "---\ntitle: \"OVERTIME\"\nsummary: \"WHY TO LIMIT IT.\"\ndraft: true\n---\n"
            ),
            "{draft}"
        );
        assert!(draft.contains("\n- First\n"), "{draft}");
        site.remove("content/overtime.es.md");
        site.write(file, &all);
        succeed(&site, &["import", file]);
        let text = fs::read_to_string(site.path("content/overtime.es.md")).expect("text");
        assert!(!text.contains("draft") && text.contains(":::aside{title=\"A BOX\"}"), "{text}");
        assert!(text.contains("ON THE *LINE* IS LONG, SAYS [THE PLAN](plan.md#why)"), "{text}");
        assert!(text.contains("THE :term[FUND]{id=fund} PAYS"), "{text}");
        assert_eq!(status(&site, "overtime", "es"), ("current".into(), 0), "{text}");
        site.publish();
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_not_written() {
    let site = site();
    site.edit("content/overtime.en.md", "Two days", "Two long days");
    site.edit("content/overtime.en.md", "One day on", "A day on");
    site.edit("content/overtime.en.md", "- First", "- The first");
    let po = succeed(&site, &["export", "fr"]).out;
    let before = fs::read_to_string(site.path("content/overtime.fr.md")).expect("text");
    for (translation, problem) in [
        ("Deux <g1>jours</g1>.", "exchange/marks.*<x2/> is missing"),
        (
            "Deux <g1>jours</g1> <x2/> <x2/>.",
            "exchange/marks.*<x2/> stands in this translation more than once",
        ),
        ("Deux <g1>jours</g1> <x2/> <x7/>.", "exchange/marks.*has no mark <x7/>"),
        ("Deux <g1>jours <x2/>.", "exchange/marks.*<g1> has no counterpart"),
        ("Deux <g1></g1> jours <x2/>.", "exchange/marks.*no words between <g1>"),
        ("De<g1>ux</g1>jours: <x2/>.", ""),
        ("De<g1>!ux</g1>jours: <x2/>.", "exchange/unwritable"),
    ] {
        site.write("content/overtime.fr.md", &before);
        let back = filled(&po, |source| match source {
            "The first" => "Le premier".into(),
            source if source.starts_with("Two") => translation.into(),
            _ => "".into(),
        });
        site.write("back.po", &back);
        let run = site.run(&["import", "back.po"]);
        let after = fs::read_to_string(site.path("content/overtime.fr.md")).expect("text");
        assert!(after.contains("- Le premier\n"), "the others are taken: {}", run.err);
        if problem.is_empty() {
            assert_eq!(run.status, Some(0), "{}", run.err);
            assert!(after.contains("De**ux**jours: :fact[hours]."), "{after}");
            continue;
        }
        assert_eq!(run.status, Some(1), "{translation}: {}", run.err);
        let (code, words) = problem.split_once(".*").unwrap_or((problem, ""));
        let line = 1 + back.lines().position(|l| l.contains(translation)).expect("the line");
        for part in [code, words, &format!("back.po:{line}:")] {
            assert!(run.err.contains(part), "{part:?} is not in {}", run.err);
        }
        assert_eq!(after, before.replace("Premier", "Le premier"), "{translation}");
    }
}

#[test]
fn what_others_have_done_meanwhile_is_not_undone() {
    let site = site();
    site.edit("content/overtime.en.md", "Two days", "Two long days");
    site.edit("content/overtime.en.md", "- First", "- The first");
    site.edit("content/overtime.en.md", "- Second", "- The second");
    let po = succeed(&site, &["export", "fr"]).out;
    site.write("back.po", filled(&po, loudly));
    site.edit("content/overtime.en.md", "Two long days", "Three long days");
    site.edit("content/overtime.fr.md", "- Premier", "- Tout premier");
    let before = fs::read_to_string(site.path("content/overtime.fr.md")).expect("text");
    let run = site.run(&["import", "back.po"]);
    assert_eq!(run.status, Some(1));
    for code in ["exchange/source-changed", "exchange/translation-changed", "one paragraph written"]
    {
        assert!(run.err.contains(code), "{code} is not in {}", run.err);
    }
    let after = fs::read_to_string(site.path("content/overtime.fr.md")).expect("text");
    assert_eq!(after, before.replace("Deuxième", "THE SECOND"));
    // Wherever a page is now, its file comes back to it when its name is mended.
    site.rename("content/overtime.en.md", "content/work/hours.en.md");
    site.rename("content/overtime.fr.md", "content/work/hours.fr.md");
    let run = site.run(&["import", "back.po"]);
    assert!(run.status == Some(1) && run.err.contains("exchange/no-page"), "{}", run.err);
}

#[test]
fn no_file_does_harm() {
    let site = site();
    let before = tree(site.root());
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><xliff>&a;</xliff>";
    let po = |head: &str| format!("msgid \"\"\nmsgstr \"{head}\\n\"\n");
    for (bytes, code) in [
        (bomb.as_bytes().to_vec(), "exchange/unreadable"),
        (b"<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff/>".to_vec(), "exchange/unreadable"),
        (b"\xff\xfem\0s\0g\0".to_vec(), "UTF-16"),
        (b"msgid \"\"\nmsgstr \"\xe9\"\n".to_vec(), "line 2"),
        (po("Content-Type: text/plain; charset=latin1").into_bytes(), "latin1"),
        (po("Language: de").into_bytes(), "exchange/unknown-language"),
        (b"".to_vec(), "exchange/unknown-language"),
        (b"hello".to_vec(), "exchange/unreadable"),
        ("<x>".repeat(200_000).into_bytes(), "exchange/unreadable"),
        (vec![b'"'; 1 << 20], "exchange/unreadable"),
        (
            format!(
                "{}\nmsgctxt \"../../x:1:0000000000000001.2\"\nmsgid \"a\"\nmsgstr \"b\"\n",
                po("Language: fr")
            )
            .into_bytes(),
            "exchange/no-page",
        ),
    ] {
        let file = site.parent().join("back");
        fs::write(&file, &bytes).expect("written");
        let run = site.run(&["import", &file.display().to_string()]);
        assert_eq!(run.status, Some(1), "{}", run.err);
        assert!(run.err.contains(code), "{code} is not in {}", run.err);
        assert_eq!(tree(site.root()), before);
    }
    assert_eq!(site.run(&["import", "nowhere.po"]).status, Some(2));
    assert_eq!(site.run(&["export", "de"]).status, Some(2));
    assert_eq!(site.run(&["export", "fr", "nowhere"]).status, Some(2));
}

#[test]
fn a_file_for_translators_is_never_written_over_a_text() {
    let site = site();
    let before = tree(site.root());
    for out in
        ["content/overtime.fr.md", "content/new.po", "translations/x/../fr.po", "themes/a.po"]
    {
        let out = site.path(out).display().to_string();
        let run = site.run(&["export", "fr", "--all", "--out", &out]);
        assert!(run.status == Some(2) && run.err.contains("cli/unsafe-file"), "{out}: {}", run.err);
        assert!(tree(site.root()) == before, "{out}");
    }
    for (file, code, status) in
        [("nowhere.po", "cli/no-such-file", 2), ("content", "cli/unreadable-file", 3)]
    {
        let run = site.run(&["import", &site.path(file).display().to_string()]);
        assert!(run.status == Some(status) && run.err.contains(code), "{file}: {}", run.err);
    }
    assert!(tree(site.root()) == before);
}

#[test]
fn a_file_has_one_language_to_translate_from() {
    let site = site();
    site.write("content/late.fr.md", "---\ntitle: Tard\nsource: fr\n---\nLe soir.\n");
    let run = site.run(&["export", "es"]);
    assert!(run.status == Some(2) && run.err.contains("exchange/several-sources"), "{}", run.err);
    let po = succeed(&site, &["export", "es", "--from", "fr"]).out;
    assert!(po.contains("msgid \"Le soir.\"") && !po.contains("One day"), "{po}");
}

#[test]
fn pictures_are_described_where_they_stand() {
    let site = site();
    site.write("content/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    site.page("look.en", "Look", "See ![a gate](p.svg) here.\n\n![a street](p.svg)");
    site.page("look.fr", "Regarder", "Voir ![une grille](p.svg) ici.\n\n![une rue](p.svg)");
    succeed(&site, &["reviewed", "fr", "look"]);
    site.edit("content/look.en.md", "a gate", "an open gate");
    site.edit("content/look.en.md", "See", "Look at");
    site.edit("content/look.en.md", "a street", "a long street");
    let po = succeed(&site, &["export", "fr"]).out;
    site.write("back.po", filled(&po, loudly));
    succeed(&site, &["import", "back.po"]);
    let text = fs::read_to_string(site.path("content/look.fr.md")).expect("text");
    assert!(
        text.contains("LOOK AT ![AN OPEN GATE](p.svg) HERE.\n\n![A LONG STREET](p.svg)"),
        "{text}"
    );
    assert_eq!(status(&site, "look", "fr"), ("current".into(), 0));
}

#[test]
fn what_is_not_whole_is_not_published() {
    let site = site();
    let po = succeed(&site, &["export", "es", "overtime"]).out;
    let back = filled(&po, |source| match source.starts_with("Two days") {
        true => "DE<g1>!UX</g1>JOURS: <x2/>.".into(),
        false => loudly(source),
    });
    // A message that stands there twice is taken once.
    let again =
        back.split("\n\n").find(|message| message.contains("\"First\"")).expect("a message");
    site.write("back.po", format!("{back}\n{}\n", again.replace("FIRST", "LAST")));
    let run = site.run(&["import", "back.po"]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    for code in ["exchange/unwritable", "exchange/twice"] {
        assert!(run.err.contains(code), "{code} is not in {}", run.err);
    }
    let text = fs::read_to_string(site.path("content/overtime.es.md")).expect("text");
    assert!(text.contains("\ndraft: true\n---\n") && text.contains("\n- FIRST\n"), "{text}");
    assert!(text.contains("Two days are **longer**"), "{text}");
    let (_, open) = status(&site, "overtime", "es");
    assert_eq!(open, 1, "{text}");
}
