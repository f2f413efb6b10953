//! Directives and the components that render them: cases told as Markdown, a file for each directive.
//!
//! A case is a line with its name, a line `.`, the Markdown, a line `.`, what becomes of it, a line `.`.
//! That is HTML, or, where something is wrong, a line `code line:column what-stands-there` for each
//! finding. `BLESS=1 cargo test directives` writes what is into the files, to be read in `git diff`.

use std::fs;
use std::path::Path;

use crate::html::body;
use crate::site::{Built, TestSite};

/// The pages and components that the cases speak of.
const SURROUNDINGS: &str = r#"
-- content/work/index.en.md --
---
title: Work
---
-- content/work/vote.en.md --
---
title: Vote
summary: How we "vote".
order: 1
---
## Ballots
-- content/work/survey.en.md --
---
title: Survey
order: 2
---
-- content/work/pacte.fr.md --
---
title: Le pacte
summary: Des parts.
---
-- content/bars.svg --
<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
-- content/leaflet.pdf --
pdf
-- themes/broadside/components/badge.html --
{%- component badge(kind: string = "plain", count: integer = 1, share: number = 0.5, big: bool = false, @base) {"form": "inline"} -%}
<i class="{{ kind }}{% if big %} big{% endif %}" data-count="{{ count }}" data-share="{{ share }}">{{ body }}</i>
{%- endcomponent badge -%}
-- themes/broadside/components/two_words.html --
{%- component two_words(to: string, day: string = "", of: string = "") {"form": "leaf", "links": ["to"], "dates": ["day"], "pages": ["of"]} -%}
<p class="two-words">{{ to }} {{ day }} {{ of }}</p>
{%- endcomponent two_words -%}
"#;

/// Lines of front matter before each case.
const HEAD: &str = "---\ntitle: Case\n---\n";

struct Case {
    name: String,
    input: String,
    expected: String,
}

fn cases(text: &str) -> Vec<Case> {
    let mut parts: Vec<String> = vec![String::new()];
    for line in text.split_inclusive('\n') {
        match (line.trim_end(), parts.last_mut()) {
            (".", _) => parts.push(String::new()),
            (_, Some(part)) => part.push_str(line),
            (_, None) => {}
        }
    }
    assert_eq!(parts.pop().as_deref().map(str::trim), Some(""), "text behind the last case");
    let case = |part: &[String]| Case {
        name: part[0].trim().to_owned(),
        input: part[1].clone(),
        expected: part[2].trim_end().to_owned(),
    };
    let (whole, rest) = parts.as_chunks::<3>();
    assert!(rest.is_empty(), "a case is not closed: {rest:?}");
    whole.iter().map(|part| case(part)).collect()
}

/// What became of a case: its findings, else its HTML.
fn outcome(built: &Built, number: usize) -> String {
    let mark = format!(" case-{number:03}.en.md");
    let found = built.found().into_iter().filter(|found| found.contains(&mark));
    let lines: Vec<String> = found
        .map(|found| {
            let (code, rest) = found.split_once(&mark).expect("mark");
            let (line, rest) = rest.trim_start_matches(':').split_once(':').expect("line");
            let line: usize = line.parse().expect("number");
            format!("{code} {}:{rest}", line - HEAD.lines().count())
        })
        .collect();
    match (lines.as_slice(), built.report) {
        ([], Some(_)) => body(&built.read(&format!("en/case-{number:03}/index.html"))),
        ([], None) => "(nothing is wrong here)".to_owned(),
        _ => lines.join("\n"),
    }
}

fn run(file: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/directives").join(file);
    let text = fs::read_to_string(&path).expect("cases");
    let cases = cases(&text);
    let site = TestSite::trilingual(SURROUNDINGS);
    for (number, case) in cases.iter().enumerate() {
        site.write(&format!("content/case-{number:03}.en.md"), format!("{HEAD}{}", case.input));
    }
    let built = site.build();
    let strangers: Vec<String> =
        built.found().into_iter().filter(|found| !found.contains(" case-")).collect();
    assert_eq!(strangers, [""; 0], "{file}");
    let outcomes: Vec<String> = (0..cases.len()).map(|number| outcome(&built, number)).collect();
    if std::env::var_os("BLESS").is_some() {
        let told = cases
            .iter()
            .zip(&outcomes)
            .map(|(case, outcome)| format!("{}\n.\n{}.\n{outcome}\n.\n", case.name, case.input));
        fs::write(&path, told.collect::<Vec<_>>().join("\n")).expect("written");
    }
    for (case, outcome) in cases.iter().zip(outcomes) {
        assert_eq!(outcome, case.expected, "{file}: {}", case.name);
    }
}

macro_rules! files {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            run(concat!(stringify!($name), ".md"));
        })*

        #[test]
        fn no_file_of_cases_is_forgotten() {
            let known = [$(concat!(stringify!($name), ".md")),*];
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/directives");
            for entry in fs::read_dir(folder).expect("folder") {
                let name = entry.expect("entry").file_name();
                assert!(known.iter().any(|known| name == *known), "{name:?}");
            }
        }
    };
}

files! { action alert aside children errors events inline nesting pullquote }

#[test]
fn words_without_straight_marks_are_one_slip_and_mended_as_a_whole() {
    let site = TestSite::trilingual("");
    for (typed, right) in [
        ("aside{title=un titre}", "aside{title=\"un titre\"}"),
        ("aside{un titre id=x}", "aside{title=\"un titre\" id=x}"),
        ("aside{id=x title=a, b and c}", "aside{id=x title=\"a, b and c\"}"),
        ("aside{title=“Juste à temps” id=x}", "aside{title=\"Juste à temps\" id=x}"),
        ("aside{title=« Juste à temps »}", "aside{title=\"Juste à temps\"}"),
        ("aside{title=“Juste”}", "aside{title=\"Juste\"}"),
        ("aside{“Juste”}", "aside{title=\"Juste\"}"),
        ("pullquote{by=\"A \\\"B\\\" c\"}", "pullquote{by='A \"B\" c'}"),
        ("pullquote{by=\"A \\\"B\\\"\"}", "pullquote{by='A \"B\"'}"),
        ("action{href=index.md label=Join us}", "action{href=index.md label=\"Join us\"}"),
    ] {
        site.page("a.en", "A", &format!(":::{typed}\nText.\n:::"));
        let built = site.build();
        assert_eq!(built.codes(), ["directive/unquoted"], "{typed}");
        assert_eq!(built.mended("directive/unquoted"), format!(":::{right}"));
        site.page("a.en", "A", &format!(":::{right}\nText.\n:::"));
        assert_eq!(site.build().codes(), [""; 0], "{right}");
    }
    // What stands alone once has no key, wherever it stands.
    site.page("a.en", "A", "::chart{yes=60 survey no=40}");
    assert_eq!(site.build().codes(), [""; 0]);
}

#[test]
fn help_names_directives_and_colons_as_they_are_to_be_written() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "::zzz\n\n::::aside{title=x}\nText.");
    let built = site.build();
    let known = built.value("directive/unknown", "known");
    assert!(known.contains("translation-status") && !known.contains('_'), "{known}");
    assert_eq!(built.value("directive/unclosed", "colons"), "::::");
    site.page("a.en", "A", "::translation_statsu");
    assert_eq!(site.build().mended("directive/unknown"), "::translation-status");
}
