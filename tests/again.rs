//! Building once more. Where nothing changed of all that a site follows from, and what was published stands
//! as it was written, nothing is made again; and nothing that did change is passed over.

use crate::site::{Built, TestSite, program};

/// A site without findings that has been built, and which the next build leaves as it is.
fn site() -> TestSite {
    let site = TestSite::trilingual("");
    site.page("work.en", "Work", "Hours.");
    site.page("work.fr", "Travail", "Heures.");
    site.page("work.es", "Trabajo", "Horas.");
    site.write("content/list.pdf", "a list");
    site.publish();
    assert!(is_left(&site.publish()));
    site
}

fn is_left(built: &Built) -> bool {
    built.parsed == 0 && built.counts().0 == 0 && built.counts().2 == 0
}

#[test]
fn nothing_is_made_again_where_nothing_changed() {
    let site = site();
    let (before, list) = (site.marks(), list(&site));
    let again = site.publish();
    assert_eq!((again.parsed, again.counts()), (0, (0, before.len(), 0)));
    assert_eq!((site.marks(), self::list(&site)), (before, list));
    let size: usize = site.published().values().map(Vec::len).sum();
    assert_eq!(again.report.expect("published").bytes, size as u64);
    // A date says nothing; nor does the place.
    let text = std::fs::read(site.path("content/work.en.md")).expect("the text");
    site.write("content/work.en.md", text);
    assert!(is_left(&site.publish()));
    let run = site.run(&["build", "--as-of", "2026-11-22"]);
    assert_eq!(run.status, Some(0));
}

#[test]
fn it_is_said_in_the_language_of_the_person() {
    let site = TestSite::trilingual("");
    let build = |ui: &str| {
        let mut command = program(site.root());
        command.args(["build", "-v", "--as-of", "2026-11-22", "--ui-lang", ui]);
        let output = command.output().expect("runs");
        assert!(output.status.success());
        String::from_utf8(output.stderr).expect("UTF-8") + &String::from_utf8_lossy(&output.stdout)
    };
    assert!(build("en").contains(" written, "));
    assert!(build("en").contains("Nothing has changed: "), "{}", build("en"));
    assert!(build("en").contains("The site has "), "{}", build("en"));
    assert!(build("fr").contains("Rien n’a changé\u{a0}: "));
    assert!(build("es").contains("Nada ha cambiado: "));
}

#[test]
fn whatever_changes_is_made() {
    type Change = fn(&TestSite);
    let changes: [(&str, Change); 12] = [
        ("a body", |site| site.page("work.en", "Work", "Fewer hours.")),
        ("a title", |site| site.page("work.fr", "Le travail", "Heures.")),
        ("a page more", |site| site.page("more.en", "More", "More.")),
        ("a page less", |site| site.remove("content/work.es.md")),
        ("another name", |site| site.rename("content/work.es.md", "content/labour.es.md")),
        ("a file", |site| site.write("content/list.pdf", "A list")),
        ("a file more", |site| site.write("content/more.pdf", "")),
        ("settings", |site| site.edit("content/site.yaml", "title: Titre", "title: Nom")),
        ("a template", |site| site.write("themes/own/page.html", "{{ page.title }}")),
        ("a style", |site| site.write("themes/own/style.css", "p { margin: 0 }")),
        ("a word", |site| site.write("translations/en/theme.ftl", "own = A word\n")),
        ("what was said", |site| {
            let run = site.run(&["reviewed", "fr", "work", "--as-of", "2026-11-22"]);
            assert_eq!(run.status, Some(0), "{}", run.err);
        }),
    ];
    for (what, change) in changes {
        let site = site();
        change(&site);
        let built = site.build();
        assert!(built.parsed > 0, "{what} is passed over");
    }
}

#[test]
fn another_wish_is_another_site() {
    let site = site();
    site.write("content/draft.en.md", "---\ntitle: Draft\ndraft: true\n---\nNot yet.\n");
    site.publish();
    let site = site.with(|request| request.base_url = Some("https://other.example".into()));
    assert!(site.publish().parsed > 0);
    assert!(is_left(&site.publish()));
    let site = site.with(|request| request.options.drafts = true);
    assert!(site.publish().parsed > 0);
    let site = site.with(|request| request.options.file_urls = true);
    assert!(site.publish().parsed > 0);
    let site = site.with(|request| request.strict = true);
    assert!(site.publish().parsed > 0);
    assert!(is_left(&site.publish()));
    let site = site.on("2026-11-23");
    assert!(site.publish().parsed > 0, "pages come and go with the day");
}

#[test]
fn what_there_is_to_say_is_said_again() {
    let site = site();
    site.write("translations/records/fr/work.tsv", "no record\n");
    for _ in 0..3 {
        let built = site.build();
        assert_eq!((built.status, built.codes()), (0, vec!["records/malformed"]));
        assert!(built.parsed > 0);
    }
}

#[test]
fn what_does_not_stand_as_it_was_written_is_made_again() {
    let site = site();
    let good = site.published();
    let path = site.out().join("en/work/index.html");
    let text = std::fs::read_to_string(&path).expect("the page");
    // As long as before, and no younger.
    let written =
        std::fs::metadata(&path).and_then(|metadata| metadata.modified()).expect("a time");
    std::fs::write(&path, text.replace("Hours", "HOURS")).expect("written");
    let file = std::fs::File::options().append(true).open(&path).expect("the page");
    file.set_modified(written).expect("set back");
    assert_eq!(site.publish().counts().0, 1);
    assert!(site.published() == good);
    std::fs::remove_file(&path).expect("removed");
    assert_eq!(site.publish().counts().0, 1);
    std::fs::remove_file(&path).expect("removed");
    std::fs::create_dir(&path).expect("a folder in its place");
    assert_ne!(site.build().status, 0);
    std::fs::remove_dir(&path).expect("removed");
    assert_eq!(site.publish().counts().0, 1);
    assert!(site.published() == good);
    assert!(is_left(&site.publish()));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_page_keeps_nobody_waiting() {
    let site = site();
    let good = site.published();
    put_a_pipe(&site.out().join("en/work/index.html"));
    assert_eq!(site.publish().counts().0, 1);
    assert!(site.published() == good);
}

/// Without the list nobody knows which files are ours, so that none of them is replaced.
#[cfg(unix)]
#[test]
fn what_is_no_file_in_the_place_of_the_list_is_refused() {
    let site = site();
    let good = site.published();
    let list = site.out().join(".tribune");
    let refused = || {
        let built = site.build();
        assert_eq!(built.codes(), ["output/foreign-file"]);
        assert!(built.value("output/foreign-file", "path").ends_with("/.tribune"));
        assert!(site.published() == good);
    };
    put_a_pipe(&list);
    refused();
    std::fs::remove_file(&list).expect("removed");
    std::fs::create_dir(&list).expect("folder");
    refused();
    std::fs::remove_dir(&list).expect("removed");
    std::os::unix::fs::symlink("nowhere", &list).expect("link");
    refused();
}

#[cfg(unix)]
fn put_a_pipe(path: &std::path::Path) {
    std::fs::remove_file(path).expect("removed");
    let made = std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

#[test]
fn a_list_with_the_marks_of_another_build_misleads_nobody() {
    let site = site();
    let old = list(&site);
    let first = site.published();
    let text = std::fs::read_to_string(site.path("content/work.en.md")).expect("the text");
    site.page("work.en", "Work", "Other hours.");
    site.publish();
    let (new, second) = (list(&site), site.published());
    assert_ne!(old, new);
    let put = |list: &str| std::fs::write(site.out().join(".tribune"), list).expect("written");
    // As if the program had been killed before it renewed the list.
    put(&old);
    assert!(site.publish().parsed > 0);
    assert_eq!(list(&site), new);
    // And as if the text had been set back then.
    put(&old);
    site.write("content/work.en.md", text);
    assert_eq!(site.publish().counts().0, 1);
    assert!(site.published() == first);
    // A list without marks, as older programs wrote it, or with marks that are none.
    let plain = |line: &str| line.split('\t').next().unwrap_or("").to_owned() + "\n";
    for bad in [
        old.lines().map(plain).collect::<String>(),
        old.replace('\t', "\t+"),
        old.lines().map(|line| format!("{line}0\n")).collect(),
    ] {
        put(&bad);
        let built = site.build();
        if built.report.is_some() {
            assert!(built.parsed > 0, "{bad}");
        }
        put(&old);
    }
    put(&second.keys().map(|path| format!("{path}\n")).collect::<String>());
    assert!(site.publish().parsed > 0);
    assert!(site.published() == first);
    assert_eq!(list(&site), old);
}

fn list(site: &TestSite) -> String {
    std::fs::read_to_string(site.out().join(".tribune")).expect("the list")
}
