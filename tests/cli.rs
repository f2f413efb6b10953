//! The program as people and scripts meet it: exit statuses, reports, languages, what `new` makes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use serde_json::Value;

use crate::html::{body, element};
use crate::site::{Run, TestSite, files, program, run};

/// A site with one error and one warning.
fn faulty() -> TestSite {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "Été: see [the **vote**](vot.md).\n\n[^1]: Nobody refers to it.");
    site.page("vote.en", "Vote", "Text.");
    site
}

#[test]
fn the_exit_status_says_who_has_to_act() {
    let site = TestSite::trilingual("");
    assert_eq!(site.run(&["build"]).status, Some(0));
    assert_eq!(site.run(&["check"]).status, Some(0));

    site.page("a.en", "A", "Text.\n\n[^1]: Nobody refers to it.");
    assert_eq!(site.run(&["build"]).status, Some(0), "a warning");
    assert_eq!(site.run(&["build", "--strict"]).status, Some(1));
    assert_eq!(site.run(&["check", "--strict"]).status, Some(1));

    site.page("a.en", "A", "[x](y.md)");
    assert_eq!(site.run(&["build"]).status, Some(1), "an error");
    assert_eq!(site.run(&["check"]).status, Some(1));

    site.write("content/site.yaml", "languages: [en]\n");
    assert_eq!(site.run(&["build"]).status, Some(2), "an unusable site.yaml");
    assert_eq!(run(site.parent(), &["build"], &[]).status, Some(2), "no site");
    assert_eq!(site.run(&["biuld"]).status, Some(2), "wrong usage");
    assert_eq!(site.run(&["build", "--as-of", "yesterday"]).status, Some(2));
    assert_eq!(site.run(&["build", "--base-url", "campaign"]).status, Some(2));
}

#[test]
fn a_folder_that_cannot_take_the_site_is_wrong_usage() {
    let site = TestSite::trilingual("");
    for out in ["content/public", "themes", ".", "..", "/"] {
        let run = site.run(&["build", "--out", out]);
        assert_eq!(run.status, Some(2), "{out}: {}", run.err);
        assert!(run.err.contains("output/un"), "{out}: {}", run.err);
    }
}

#[test]
fn the_machines_failures_have_a_status_of_their_own() {
    let site = TestSite::trilingual("");
    site.write("file", "");
    let run = site.run(&["build", "--out", "file/public"]);
    assert_eq!(run.status, Some(3), "{}", run.err);
    assert!(run.err.contains("file"), "it names the path: {}", run.err);
    assert_eq!(files(site.root()).len(), 5);
}

#[test]
fn a_report_names_the_place_shows_the_line_and_says_what_to_do() {
    let site = faulty();
    let run = site.run(&["build"]);
    assert_eq!(run.out, "", "prose goes to stderr");
    for piece in [
        "error[link/missing-page]: There is no page \"vot.md\".",
        "content/a.en.md:4:25",
        "4 │ Été: see [the **vote**](vot.md).",
        "what to do: Did you mean \"vote.md\"?",
        "warning[footnote/unused]",
        "content/a.en.md:6:1",
        "6 │ [^1]: Nobody refers to it.",
        "One error, one warning.",
    ] {
        assert!(run.err.contains(piece), "{piece:?} is not in\n{}", run.err);
    }
    assert!(!run.err.contains('\u{1b}'), "no colours but on a terminal");
    let report = "\
error[link/missing-page]: There is no page \"vot.md\".
  ╭▸ content/a.en.md:4:25
  │
4 │ Été: see [the **vote**](vot.md).
  │                         ━━━━━━
  │
  ╰ what to do: Did you mean \"vote.md\"?
";
    assert!(run.err.starts_with(report), "{}", run.err);
    // Columns are the same for people and for programs, also behind letters with accents.
    assert_eq!(self::report(&site, &["check"])["diagnostics"][0]["column"], 25);

    // Of a line without end, what is near is shown, and where it stands is still said.
    site.page(
        "a.en",
        "A",
        &format!("{}[x](nowhere.md){}", "é ".repeat(3_000), " more".repeat(3_000)),
    );
    let run = site.run(&["check"]);
    assert!(run.err.contains(" content/a.en.md:4:6005\n"), "{}", run.err);
    assert!(run.err.contains("é [x](nowhere.md) more") && run.err.len() < 1_000, "{}", run.err);
}

/// The report of a run in JSON.
fn report(site: &TestSite, arguments: &[&str]) -> Value {
    let run = site.run(&[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.out))
}

#[test]
fn a_report_for_programs_has_its_promised_shape() {
    let site = faulty();
    let report = report(&site, &["build"]);
    assert_eq!(keys(&report), ["counts", "diagnostics", "version"]);
    assert_eq!(report["version"], 1);
    assert_eq!(report["counts"], serde_json::json!({ "error": 1, "warning": 1, "hint": 0 }));
    let [missing, unused] = report["diagnostics"].as_array().expect("list").as_slice() else {
        panic!("{report:#}");
    };
    let all = [
        "code",
        "column",
        "end_column",
        "end_line",
        "file",
        "help",
        "line",
        "message",
        "severity",
        "suggestion",
    ];
    assert_eq!(keys(missing), all);
    assert_eq!(keys(unused), all);
    assert_eq!(
        *missing,
        serde_json::json!({
            "code": "link/missing-page",
            "severity": "error",
            "file": "content/a.en.md",
            "line": 4, "column": 25, "end_line": 4, "end_column": 31,
            "message": "There is no page \"vot.md\".",
            "help": "Did you mean \"vote.md\"?",
            "suggestion": {
                "line": 4, "column": 25, "end_line": 4, "end_column": 31,
                "replacement": "vote.md", "safe": false,
            },
        })
    );
    assert_eq!(unused["severity"], "warning");
    assert_eq!(unused["suggestion"], Value::Null);
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn a_report_for_programs_is_all_there_is_on_stdout() {
    let site = TestSite::trilingual("");
    let run = site.run(&["build", "--format=json", "-v"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON alone");
    assert_eq!(report["diagnostics"], serde_json::json!([]));
    assert_eq!(report["counts"], serde_json::json!({ "error": 0, "warning": 0, "hint": 0 }));
    assert!(run.err.contains("public"), "{}", run.err);
    let quiet = site.run(&["build", "--format", "json", "-q"]);
    assert_eq!((quiet.out, quiet.err.as_str()), (run.out, ""));

    // What concerns the site as a whole has no place.
    site.remove("content/index.en.md");
    site.remove("content/index.fr.md");
    site.remove("content/index.es.md");
    let run = site.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    let finding = &report["diagnostics"][0];
    assert_eq!(finding["code"], "site/no-home");
    for key in ["file", "line", "column", "end_line", "end_column"] {
        assert_eq!(finding[key], Value::Null, "{key}");
    }
    // Wrong usage that is found late is reported in the same form.
    let run = site.run(&["build", "--as-of", "soon", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!((run.status, &report["diagnostics"][0]["code"]), (Some(2), &"cli/bad-date".into()));
}

#[test]
fn a_report_for_github_annotates_lines() {
    let site = faulty();
    let run = site.run(&["check", "--format", "github"]);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(
        lines,
        [
            "::error file=content/a.en.md,line=4,col=25,endColumn=31,title=link/missing-page::\
             There is no page \"vot.md\".%0ADid you mean \"vote.md\"?",
            "::warning file=content/a.en.md,line=6,col=1,endColumn=27,title=footnote/unused::\
             Nothing refers to the note \"1\".%0A\
             Write [^1] where it belongs, or remove it. It is not shown.",
        ]
    );
}

#[test]
fn a_reader_that_stops_reading_is_no_reason_to_panic() {
    use std::process::Stdio;
    let site = TestSite::trilingual("");
    for number in 0..20 {
        site.page(&format!("page-{number}.en"), "P", "[x](nowhere.md)");
    }
    for format in ["json", "human"] {
        let mut command = program(site.root());
        command.args(["check", "--format", format]);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
        drop((child.stdout.take(), child.stderr.take()));
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), Some(1), "{format}: {status}");
    }
}

#[test]
fn the_person_is_spoken_to_in_their_language() {
    let site = faulty();
    let said = |arguments: &[&str], environment: &[(&str, &str)]| {
        let err = run(site.root(), &[&["check"], arguments].concat(), environment).err;
        err.lines().next().expect("a line").to_owned()
    };
    let english = "error[link/missing-page]: There is no page \"vot.md\".";
    let french = said(&["--ui-lang", "fr"], &[]);
    let spanish = said(&["--ui-lang=es"], &[]);
    assert!(french.starts_with("erreur[link/missing-page]: "), "{french}");
    assert!(spanish.starts_with("error[link/missing-page]: ") && spanish != english, "{spanish}");
    assert_eq!(said(&[], &[]), english);
    assert_eq!(said(&[], &[("LANG", "fr_CA.UTF-8")]), french);
    assert_eq!(said(&[], &[("LANG", "es")]), spanish);
    assert_eq!(said(&[], &[("LC_ALL", "es_MX.UTF-8"), ("LANG", "fr_CA.UTF-8")]), spanish);
    assert_eq!(said(&[], &[("LC_ALL", ""), ("LANG", "fr_CA@euro")]), french);
    assert_eq!(said(&[], &[("LC_ALL", "C"), ("LANG", "fr_CA.UTF-8")]), english);
    assert_eq!(said(&[], &[("LANG", "de_DE.UTF-8")]), english);
    assert_eq!(said(&[], &[("LANG", "eso")]), english, "not every word that begins with es");
    assert_eq!(said(&["--ui-lang", "en"], &[("LANG", "fr_CA.UTF-8")]), english);
}

#[test]
fn the_language_of_the_person_does_not_change_the_site() {
    let site = TestSite::trilingual("");
    assert_eq!(run(site.root(), &["build"], &[("LANG", "fr_CA.UTF-8")]).status, Some(0));
    let french = site.published();
    assert_eq!(
        run(site.root(), &["build", "--out", "other"], &[("LANG", "es_MX")]).status,
        Some(0)
    );
    assert_eq!(crate::site::tree(&site.path("other")), french);
}

#[test]
fn mistyped_commands_and_options_are_answered_in_the_persons_language() {
    let site = TestSite::trilingual("");
    for (arguments, english, french) in [
        (&["biuld"][..], "There is no command \"biuld\". Did you mean \"build\"?", "« build »"),
        (
            &["build", "--strct"],
            "There is no option \"--strct\". Did you mean \"--strict\"?",
            "« --strict »",
        ),
        (&["build", "--out"], "--out <DIR> needs a value.", "--out"),
        (&["build", "--jobs", "0"], "This value does not fit: --jobs <N> 0.", "--jobs"),
        (
            &["build", "--format", "xml"],
            "Possible are: human, json, github, sarif.",
            "human, json, github, sarif",
        ),
        (&["build", "public"], "There is no option \"public\".", "« public »"),
        (&["new"], "Something is missing: <DIR>.", "<DIR>"),
    ] {
        let run = site.run(arguments);
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.contains(english), "{arguments:?}: {}", run.err);
        assert!(run.err.contains("tribune --help"), "{}", run.err);
        let run = site.run(&[&["--ui-lang", "fr"], arguments].concat());
        let said = run.err.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(said.contains(french) && !said.contains(english), "{arguments:?}: {said}");
    }
}

#[test]
fn a_language_that_the_tool_does_not_speak_is_refused() {
    let run = TestSite::trilingual("").run(&["check", "--ui-lang", "de"]);
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("Possible are: en, fr, es."), "{}", run.err);
}

#[test]
fn help_is_in_the_persons_language_and_names_everything() {
    let site = TestSite::trilingual("");
    let mut shown = BTreeSet::new();
    for lang in ["en", "fr", "es"] {
        let run = site.run(&["--help", "--ui-lang", lang]);
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
        for word in [
            "build",
            "check",
            "serve",
            "new",
            "--root",
            "--format",
            "--ui-lang",
            "--jobs",
            "-q",
            "-v",
            "-V",
        ] {
            assert!(run.out.contains(word), "{lang}: {word}");
        }
        shown.insert(run.out);
        let build = site.run(&["build", "-h", "--ui-lang", lang]).out;
        for word in
            ["--out", "--base-url", "--drafts", "--as-of", "--strict", "--file-urls", "--root"]
        {
            assert!(build.contains(word), "{lang}: {word}");
        }
        shown.insert(build);
    }
    assert_eq!(shown.len(), 6, "each in words of its own");
    let version = site.run(&["--version"]);
    assert_eq!(version.out, format!("tribune {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn without_a_command_and_a_site_it_says_what_can_be_done() {
    let site = TestSite::trilingual("");
    let elsewhere = run(site.parent(), &[] as &[&str], &[]);
    assert_eq!(elsewhere.status, Some(2));
    assert!(elsewhere.err.contains("tribune new"), "{}", elsewhere.err);
}

#[test]
fn options_reach_the_build() {
    let site = TestSite::trilingual("");
    site.write("content/a.en.md", "---\ntitle: A\ndraft: true\n---\n");
    site.write("content/b.en.md", "---\ntitle: B\npublish_on: 2026-05-01\n---\n");
    let built = |arguments: &[&str], environment: &[(&str, &str)]| {
        let arguments = [&["build", "-q", "--out", "../out"], arguments].concat();
        let run = run(site.root(), &arguments, environment);
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
        let has = |page: &str| site.parent().join("out/en").join(page).is_dir();
        let home = fs::read_to_string(site.parent().join("out/en/index.html")).expect("home");
        (has("a"), has("b"), home)
    };
    let day =
        |a: bool, b: bool, built: (bool, bool, String)| assert_eq!((a, b), (built.0, built.1));
    day(false, false, built(&["--as-of", "2026-04-30"], &[]));
    day(false, true, built(&["--as-of=2026-05-01"], &[]));
    day(true, true, built(&["--drafts", "--as-of", "2026-04-30"], &[]));
    // 1 May 2026 in UTC, whatever the time zone; an explicit day goes before it.
    day(
        false,
        true,
        built(&[], &[("SOURCE_DATE_EPOCH", "1777593600"), ("TZ", "America/Vancouver")]),
    );
    day(false, false, built(&[], &[("SOURCE_DATE_EPOCH", "1777593599"), ("TZ", "Asia/Tokyo")]));
    let epoch = [("SOURCE_DATE_EPOCH", "1777593600")];
    day(false, false, built(&["--as-of", "2026-04-30"], &epoch));

    let home =
        built(&["--base-url", "https://x.example/y/", "--file-urls", "--jobs", "1"], &epoch).2;
    assert!(home.contains("<link rel=\"canonical\" href=\"https://x.example/y/en/\">"));
    assert!(home.contains("href=\"../fr/index.html\""));

    let run = run(site.root(), &["build"], &[("SOURCE_DATE_EPOCH", "now")]);
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("SOURCE_DATE_EPOCH"), "{}", run.err);
}

#[test]
fn the_root_may_be_anywhere() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "[x](y.md)");
    let run = run(site.parent(), &["--root", "site", "build"], &[]);
    assert_eq!(run.status, Some(1));
    // Paths are those of the site, wherever one stands: editors and scripts compare them.
    assert!(run.err.contains(" content/a.en.md:4:5\n"), "{}", run.err);
    site.page("a.en", "A", "Text.");
    let built = crate::site::run(site.parent(), &["build", "--root", "site"], &[]);
    assert_eq!(built.status, Some(0), "{}", built.err);
    assert!(site.out().is_dir(), "the output stands in the site");
}

/// An empty folder far from any site.
fn nowhere() -> tempfile::TempDir {
    tempfile::tempdir().expect("folder")
}

fn succeeds(run: Run) -> Run {
    assert_eq!(run.status, Some(0), "{}", run.err);
    run
}

#[test]
fn the_program_alone_starts_a_campaign() {
    let folder = nowhere();
    let said = succeeds(run(folder.path(), &["new", "my-campaign"], &[]));
    assert!(said.err.contains("cd my-campaign"), "{}", said.err);
    let root = folder.path().join("my-campaign");
    let built = succeeds(run(&root, &["build", "--strict"], &[]));
    assert!(!built.err.contains("warning"), "{}", built.err);
    for page in ["en/first-page", "fr/premiere-page", "es/primera-pagina"] {
        let html = fs::read_to_string(root.join("public").join(page).join("index.html"));
        let html = html.expect("page");
        assert!(element(&html, "aside", "class=\"aside\"").text.len() > 20);
        assert!(html.contains("<table>") && html.contains("class=\"footnotes\""));
        let style = element(&html, "link", "rel=\"stylesheet\"").attribute("href").expect("style");
        let style = root.join("public").join(crate::html::follow(&format!("{page}/"), &style));
        assert!(fs::read_to_string(style).expect("stylesheet").len() > 1_000);
    }
    let ignored = fs::read_to_string(root.join(".gitignore")).expect("ignored");
    assert_eq!(ignored, "/public\n");
    let joined = fs::read_to_string(root.join(".gitattributes")).expect("attributes");
    assert_eq!(joined, "translations/records/** merge=union\n");
    // A campaign's own title and summary may hold colons and commas.
    let site_yaml = root.join("content/site.yaml");
    let text = fs::read_to_string(&site_yaml).expect("site.yaml");
    let text = text
        .replace("Notre campagne", "Notre campagne: oui")
        .replace("Ce que nous voulons", "Salaires, horaires");
    fs::write(&site_yaml, text).expect("site.yaml");
    succeeds(run(&root, &["check", "--strict"], &[]));
    // In a folder that exists and is empty, and by a path.
    fs::create_dir_all(folder.path().join("a/b")).expect("folder");
    succeeds(run(folder.path(), &["new", "a/b"], &[]));
    succeeds(run(&folder.path().join("a/b"), &["check", "--strict"], &[]));
}

#[test]
fn new_writes_over_nothing() {
    let folder = nowhere();
    fs::create_dir(folder.path().join("full")).expect("folder");
    fs::write(folder.path().join("full/mine"), "mine").expect("file");
    fs::write(folder.path().join("file"), "mine").expect("file");
    for name in ["full", "file"] {
        let run = run(folder.path(), &["new", name], &[]);
        assert_eq!(run.status, Some(2), "{}", run.err);
        assert!(run.err.contains("cli/folder-not-empty") && run.err.contains(name), "{}", run.err);
    }
    assert_eq!(files(folder.path()), ["file", "full/mine"]);

    let site = TestSite::trilingual("");
    site.page("work/vote.en", "Vote", "Mine.");
    site.page("plan/index.fr", "Plan", "Mine.");
    let before = crate::site::tree(site.root());
    for arguments in [
        &["new", "page", "work/vote"][..],
        &["new", "page", "plan", "fr"],
        &["new", "translation", "work/vote", "en"],
        &["new", "translation", "index", "fr"],
    ] {
        let run = site.run(arguments);
        assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.err);
    }
    assert_eq!(crate::site::tree(site.root()), before);
}

#[test]
fn a_new_page_is_a_draft_in_the_source_language() {
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "languages:", "source: fr\nlanguages:");
    let said = succeeds(site.run(&["new", "page", "work/strike-vote"]));
    assert!(said.err.contains("content/work/strike-vote.fr.md"), "{}", said.err);
    let text = fs::read_to_string(site.path("content/work/strike-vote.fr.md")).expect("page");
    assert!(text.starts_with("---\ntitle: Strike vote\n") && text.contains("\ndraft: true\n"));
    succeeds(site.run(&["new", "page", "content/work/index.es.md", "es"]));
    succeeds(site.run(&["new", "page", "null"]));
    assert!(succeeds(site.run(&["check", "--strict", "--drafts"])).err.is_empty());
    succeeds(site.run(&["build", "-q"]));
    assert!(!site.path("public/fr/work").exists());

    for (path, lang, code) in [
        ("Work/Été", "en", "cli/bad-page-name"),
        ("../out", "en", "cli/bad-page-name"),
        ("a//b", "en", "cli/bad-page-name"),
        ("/etc/x", "en", "cli/bad-page-name"),
        ("", "en", "cli/bad-page-name"),
        ("a", "de", "config/unknown-language"),
    ] {
        let run = site.run(&["new", "page", path, lang]);
        assert_eq!(run.status, Some(2), "{path}: {}", run.err);
        assert!(run.err.contains(code), "{path}: {}", run.err);
    }
    let run = site.run(&["new", "page", "Work/Été"]);
    assert!(run.err.contains("Write \"work/ete\""), "{}", run.err);
    let run = crate::site::run(site.parent(), &["new", "page", "a"], &[]);
    assert!(run.status == Some(2) && run.err.contains("config/missing"), "{}", run.err);
}

#[test]
fn a_page_stays_the_original_when_it_is_translated_into_the_language_of_the_site() {
    let site = TestSite::trilingual("");
    let read =
        |name: &str| fs::read_to_string(site.path(&format!("content/{name}"))).expect("page");
    succeeds(site.run(&["new", "page", "lucha/paro", "es"]));
    let text = read("lucha/paro.es.md");
    assert!(text.contains("\nsource: es\n") && text.contains("Escribe aquí."), "{text}");
    succeeds(site.run(&["new", "translation", "lucha/paro", "en"]));
    let json = succeeds(site.run(&["status", "es", "--format", "json"])).out;
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let pages = json["pages"].as_array().expect("pages");
    let page = pages.iter().find(|it| it["id"] == "lucha/paro").expect("page");
    assert_eq!(page["state"], "source");

    // The language of a file's name is meant, and said.
    succeeds(site.run(&["new", "page", "luttes/heures.fr.md"]));
    let text = read("luttes/heures.fr.md");
    assert!(text.contains("\nsource: fr\n") && text.contains("Écrivez ici."), "{text}");
    // A page that was written by hand does not say where it began.
    site.page("a.fr", "Une page", "Texte.");
    succeeds(site.run(&["new", "translation", "a", "en"]));
    assert!(read("a.en.md").contains("\nsource: fr\n"), "{}", read("a.en.md"));
    succeeds(site.run(&["new", "translation", "a", "es"]));
    assert!(read("a.es.md").contains("\ntitle: \"Une page\"\n"), "{}", read("a.es.md"));
    assert!(!read("a.es.md").contains("source:"));
    assert_eq!(site.run(&["check", "--drafts"]).status, Some(0));
}

#[test]
fn a_new_translation_starts_from_the_source_text() {
    let site = TestSite::trilingual("");
    site.write(
        "content/work/index.en.md",
        "---\ntitle: \"Work: 'shared'\"\nsummary: Fewer hours\norder: 3\n---\n## Why {#why}\n\nText.\n",
    );
    let said = succeeds(site.run(&["new", "translation", "work", "fr"]));
    assert!(said.err.contains("content/work/index.fr.md"), "{}", said.err);
    let text = fs::read_to_string(site.path("content/work/index.fr.md")).expect("translation");
    assert_eq!(
        text,
        "---\ntitle: \"Work: 'shared'\"\nsummary: \"Fewer hours\"\ndraft: true\n---\n## Why {#why}\n\nText.\n"
    );
    succeeds(site.run(&["build", "-q", "--drafts"]));
    let page = fs::read_to_string(site.path("public/fr/work/index.html")).expect("page");
    assert!(body(&page).contains("<h2 id=\"why\">Why</h2>"));

    for (arguments, code) in [
        (&["work"][..], "cli/new-needs-a-language"),
        (&["wrok", "fr"], "cli/no-such-page"),
        (&["work", "de"], "config/unknown-language"),
        (&[], "cli/new-needs-a-path"),
    ] {
        let run = site.run(&[&["new", "translation"], arguments].concat());
        assert_eq!(run.status, Some(2));
        assert!(run.err.contains(code), "{}", run.err);
    }
    let run = site.run(&["new", "folder", "x"]);
    assert!(run.status == Some(2) && run.err.contains("cli/new-unknown"), "{}", run.err);
}

#[test]
fn a_page_may_be_translated_whatever_its_file_is_called() {
    let site = TestSite::trilingual("");
    site.page("FAQ.en", "FAQ", "Text.");
    site.page("v1.2.en", "Version", "Text.");
    succeeds(site.run(&["new", "translation", "FAQ", "fr"]));
    succeeds(site.run(&["new", "translation", "v1.2", "fr"]));
    assert_eq!(files(&site.path("content")).len(), 8);
}

/// A language's own words of the tool: for each message and attribute, the variables it uses.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("translations/{lang}/tool.ftl"));
    let text = fs::read_to_string(path).expect("words");
    let tree = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
        let places =
            errors.iter().map(|e| (text[..e.pos.start].lines().count(), e.kind.to_string()));
        panic!("translations/{lang}/tool.ftl: {:?}", places.collect::<Vec<_>>())
    });
    let mut all = BTreeMap::new();
    for entry in tree.body {
        let ast::Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|value| (String::new(), value));
        let attributes = message.attributes.iter();
        let attributes =
            attributes.map(|attribute| (format!(".{}", attribute.id.name), &attribute.value));
        for (name, pattern) in own.chain(attributes) {
            let mut variables = BTreeSet::new();
            of_pattern(pattern, &mut variables);
            let before = all.insert(format!("{}{name}", message.id.name), variables);
            assert_eq!(before, None, "{lang}: {} is there twice", message.id.name);
        }
    }
    all
}

fn of_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants.iter().for_each(|variant| of_pattern(&variant.value, variables));
        }
        ast::Expression::Inline(inline) => of_inline(inline, variables),
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => of_expression(expression, variables),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, variables));
        }
        _ => {}
    }
}

#[test]
fn the_tool_says_the_same_in_all_its_languages() {
    let english = messages("en");
    for lang in ["fr", "es"] {
        let other = messages(lang);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let strange: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && strange.is_empty(), "{lang}: {missing:?} {strange:?}");
        for (id, variables) in &english {
            assert_eq!(&other[id], variables, "{lang}: {id}");
        }
    }
}

/// Every string in the sources of the program and in its own templates that is not part of a test.
fn strings_of_the_program() -> BTreeSet<String> {
    let mut strings = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let is_source = |file: &String| file.ends_with(".rs") || file.starts_with("serve/pages/");
    for file in files(&folder).into_iter().filter(is_source) {
        let text = fs::read_to_string(folder.join(&file)).expect("source");
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            // In a template, strings stand in attributes, which are strings themselves.
            let every = if file.ends_with(".html") { 1 } else { 2 };
            strings.extend(line.split('"').skip(1).step_by(every).map(str::to_owned));
        }
    }
    strings
}

/// Codes of findings: two names with a slash between them, of which the first is a group of codes.
fn codes() -> BTreeSet<String> {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let groups =
        messages("en").into_keys().filter_map(|id| id.split('-').next().map(str::to_owned));
    let groups: BTreeSet<String> = groups.collect();
    let is_code = |text: &String| {
        text.split_once('/').is_some_and(|(group, name)| groups.contains(group) && is_name(name))
    };
    strings_of_the_program().into_iter().filter(is_code).collect()
}

#[test]
fn every_finding_has_its_words_and_its_remedy() {
    let codes = codes();
    assert!(codes.len() > 80, "{codes:?}");
    for lang in ["en", "fr", "es"] {
        let messages = messages(lang);
        for code in &codes {
            let id = code.replace('/', "-");
            assert!(messages.contains_key(&id), "{lang}: {code} has no message");
            assert!(messages.contains_key(&format!("{id}.help")), "{lang}: {code} has no remedy");
            // What concerns the command line alone says all in its remedy.
            let is_explained = messages.contains_key(&format!("{id}.why"));
            let is_of_a_command = code.starts_with("cli/") || code.starts_with("serve/");
            assert!(is_explained || is_of_a_command, "{lang}: {code} is not explained");
        }
    }
}

#[test]
fn the_tool_has_no_words_that_nobody_says() {
    let strings = strings_of_the_program();
    let codes = codes();
    for id in messages("en").into_keys().filter(|id| !id.contains('.')) {
        let is_code = codes.iter().any(|code| code.replace('/', "-") == id);
        assert!(is_code || strings.contains(&id), "nothing says {id}");
    }
}

#[test]
fn what_a_command_says_fits_the_person_and_the_site() {
    let site = TestSite::trilingual("");
    site.page("vote.en", "Vote", "Text.");
    site.page("vote.fr", "Scrutin", "Texte.");
    let said = |arguments: &[&str]| site.run(arguments).err;
    for (ui, language) in [("en", "in French"), ("fr", "en français"), ("es", "en francés")] {
        let said = said(&["reviewed", "fr", "vote", "--block", "99", "--ui-lang", ui]);
        assert!(said.contains(language), "{said}");
    }
    assert!(!said(&["reviewed", "fr", "vote", "--block", "99"]).contains("nothing new"));
    assert!(said(&["next", "fr", "--ui-lang", "es"]).contains("en francés"));
    assert!(said(&["reviewed", "fr"]).contains("Something is missing: <PAGE>.\n"));
    assert!(said(&["check", "--ui", "fr"]).contains("\"--ui-lang\""));
    let out = site.run(&["export", "fr", "--out", "travail.docx"]);
    assert!(out.status == Some(2) && out.err.contains("cli/unknown-ending"), "{}", out.err);
    assert!(!site.path("travail.docx").exists());
    // The home page has a name, which other commands take.
    let json = succeeds(site.run(&["status", "fr", "--format", "json"])).out;
    assert!(json.contains("\"id\": \"index\""), "{json}");
    let folder = nowhere();
    let nothing: [&str; 0] = [];
    let said = run(folder.path(), &nothing, &[]).err;
    assert!(
        !said.contains("folder .") && said.contains("There is no site in the folder /"),
        "{said}"
    );
}

#[test]
fn every_word_that_the_tool_says_is_there() {
    let messages = messages("en");
    let said = strings_of_the_program().into_iter();
    let is_word =
        |text: &String| ["cli-", "tool-", "serve-"].iter().any(|group| text.starts_with(group));
    for id in said.filter(is_word) {
        assert!(messages.contains_key(&id), "there is no message {id}");
    }
}

#[test]
fn new_proposes_names_that_work_and_says_what_is_there_already() {
    let site = TestSite::trilingual("");
    for (typed, right) in [("CON", "con-page"), ("aux", "aux-page"), ("a/com1", "a/com1-page")] {
        let run = site.run(&["new", "page", typed, "fr"]);
        assert!(run.status == Some(2) && run.err.contains(&format!("\"{right}\"")), "{}", run.err);
        assert_eq!(site.run(&["new", "page", right, "fr"]).status, Some(0));
    }
    assert_eq!(site.run(&["build"]).status, Some(0));

    site.page("ma-page.es", "Mi página", "");
    let run = site.run(&["new", "translation", "ma-page", "es"]);
    assert!(run.status == Some(2) && run.err.contains("cli/file-exists"), "{}", run.err);
    assert!(run.err.contains("ma-page.es.md is there already"), "{}", run.err);
    let run = site.run(&["new", "translation", "../content/ma-page", "es"]);
    assert!(run.status == Some(2) && run.err.contains("cli/no-such-page"), "{}", run.err);
}

#[test]
fn the_menu_takes_the_home_page_by_the_name_of_its_file() {
    let site = TestSite::trilingual("");
    site.page("work/index.en", "Work", "");
    site.edit("content/site.yaml", "outputs:", "menu: [index, work/index]\noutputs:");
    let built = site.publish();
    assert_eq!(built.codes(), [""; 0]);
    let nav = element(&built.read("en/work/index.html"), "nav", "class=\"menu\"");
    assert!(nav.inner.contains("Home") && nav.inner.contains("Work"), "{}", nav.inner);
}
