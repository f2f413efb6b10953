//! Facts, terms and records: whatever stands in them, reading ends with a value and findings that point
//! into the text; and what was read can be written and is read again.

use proptest::collection::vec;
use proptest::prelude::*;
use tribune::content::{facts, glossary, records};

use super::files::{YAML, check_places, site};
use super::{hold, soup};

const DATA: &[&str] = &[
    "value: ",
    "80",
    "[50, 60]",
    "1:4",
    "2004",
    "2004~",
    "2004/2005",
    "unit: ",
    "percent",
    "USD",
    "hours/week",
    "bound: ",
    "over",
    "exactly",
    "as_of: ",
    "place: ",
    "source: ",
    "{ section: S }",
    "caveat: ",
    "superseded: ",
    "{ en: x, fr: y }",
    "label: ",
    "{ en: a, fr: b, ar: c }",
    "term: ",
    "rejected: ",
    "accepted: ",
    "definition: ",
    "en: ",
    "fr: ",
    "\n",
    "\n  ",
    "\n    ",
    "a:",
    "b: ",
    "[",
    "]",
    "{ ",
    " }",
    ", ",
    "\"",
    "'",
    "é",
    "~",
    "-1",
    "1e400",
    "9999999999999999999",
    "\t",
    "# ",
];

/// Pieces of data, and of any YAML.
fn data() -> impl Strategy<Value = String> {
    let piece = prop_oneof![3 => soup(DATA, 10), 1 => soup(YAML, 4)];
    vec(piece, 0..5).prop_map(|pieces| format!("a:\n  {}", pieces.join("\nb:\n  ")))
}

#[test]
fn any_facts_are_read_or_refused() {
    let site = site();
    hold(1000, data(), |text| {
        let (facts, found) = facts::parse(&facts::FILE.into(), &text, &site.languages);
        check_places(&text, &found)?;
        for id in facts.ids() {
            prop_assert!(facts.find(id).is_some());
        }
        Ok(())
    });
}

#[test]
fn any_terms_are_read_or_refused() {
    let site = site();
    hold(1000, data(), |text| {
        let (terms, found) = glossary::parse(&glossary::FILE.into(), &text, &site.languages);
        check_places(&text, &found)?;
        for id in terms.ids() {
            prop_assert!(terms.find(id).is_some());
        }
        Ok(())
    });
}

/// Lines of records, whole and cut, with what version control leaves where it could not join.
const LINES: &[&str] = &[
    "0123456789abcdef.1\tfedcba9876543210.12.6d7bcd7e\t2026-11-22\tRosa\n",
    "0123456789abcdef.1\tfedcba9876543210.12.6d7bcd7e\t2026-11-21\t\n",
    "fedcba9876543210.3\t0123456789abcdef.1\t2026-11-22\té\n",
    "0123456789abcdef.1\tA text\n",
    "<<<<<<< HEAD\n",
    "||||||| base\n",
    "=======\n",
    ">>>>>>> other\n",
    "#source\ttranslation\tdate\tby\n",
    "# a note\n",
    "0123456789abcde",
    "\t",
    "\n",
    "2026-11-22",
    "2026-13-45",
    "é",
    "<<<<<<<",
    "\0",
];

#[test]
fn any_records_are_read_and_what_was_read_is_written_and_read_again() {
    hold(1500, soup(LINES, 24), |text| {
        let path = records::path("fr", "a/page").into();
        let file = records::parse(&path, &text);
        check_places(&text, &file.found)?;
        // What cannot be read is kept as it stands, and is found again.
        let again = records::parse(&path, &file.write());
        prop_assert_eq!(again.found.len(), file.found.len());
        prop_assert_eq!(again.write(), file.write());
        prop_assert_eq!(again.records, file.records);
        let texts = records::Texts::parse(&text).write();
        prop_assert_eq!(records::Texts::parse(&texts).write(), texts);
        Ok(())
    });
}
