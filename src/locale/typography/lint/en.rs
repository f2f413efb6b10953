//! English: Canadian spelling, `per cent`, dashes. What is quoted keeps the spelling of its author.

use super::super::Variant;
use super::super::common;
use super::super::line::Line;
use super::{Report, hyphen, is_quoted, starts_word};

/// Checks what begins at `i`.
pub(super) fn check(report: &mut Report, i: usize, variant: Variant) {
    let line = report.line;
    match line.ch(i) {
        '-' => hyphen(report, i, "en-dash", Some("—".to_owned())),
        'p' if variant == Variant::EnCa && common::follows_figure(line, i) => {
            percent_word(report, i)
        }
        // The letters with which the words of `spelling` begin.
        'b'..='f'
        | 'h'
        | 'l'
        | 'n'
        | 'o'
        | 'r'
        | 't'
        | 'B'..='F'
        | 'H'
        | 'L'
        | 'N'
        | 'O'
        | 'R'
        | 'T'
            if variant == Variant::EnCa && starts_word(line, i) =>
        {
            spelling(report, i)
        }
        _ => {}
    }
}

/// House form: `per cent` in words, or `80%`; one of them throughout (*The Canadian Style* 1.17 on when to use
/// which; the spelling in two words is that of the Canadian Oxford).
fn percent_word(report: &mut Report, i: usize) {
    let end = report.line.word_end(i);
    if report.line.spells(i, end, "percent") && !is_quoted(report.line, i) {
        report.add(i, end, "en-ca-percent", Some("per cent".to_owned()));
    }
}

/// *The Canadian Style*, chapter 3, and the Canadian Oxford: -our and -re. Names of American bodies keep theirs.
fn spelling(report: &mut Report, i: usize) {
    const OUR: &[&str] = &[
        "labor", "color", "favor", "honor", "neighbor", "behavior", "harbor", "rumor", "endeavor",
    ];
    const ENDINGS: &[&str] = &[
        "", "s", "ed", "ing", "er", "ers", "ful", "less", "able", "ably", "ite", "ites", "hood",
        "hoods",
    ];
    const WHOLE: &[(&str, &str)] = &[
        ("center", "centre"),
        ("centers", "centres"),
        ("theater", "theatre"),
        ("theaters", "theatres"),
        ("defense", "defence"),
        ("offense", "offence"),
    ];
    let line = report.line;
    let end = line.word_end(i);
    // Most words are too short and need not be looked up.
    if end - i < 5 {
        return;
    }
    let word = line.text(i, end);
    let lower = word.to_lowercase();
    let our = OUR.iter().find_map(|stem| {
        lower.strip_prefix(stem).filter(|rest| ENDINGS.contains(rest)).map(|rest| (stem, rest))
    });
    let right = match our {
        Some((stem, rest)) => format!("{}our{rest}", &stem[..stem.len() - 2]),
        None => match WHOLE.iter().find(|(american, _)| *american == lower) {
            Some((_, canadian)) => (*canadian).to_owned(),
            None => return,
        },
    };
    if !is_name(line, i, end) && !is_quoted(line, i) {
        let capital = word.chars().take(1);
        report.add(i, end, "en-ca-spelling", Some(capital.chain(right.chars().skip(1)).collect()));
    }
}

/// Labor Notes, Department of Labor, American Federation of Labor: a capital beside another capital.
fn is_name(line: &Line, i: usize, end: usize) -> bool {
    let before = line.word_start(i);
    let follows = line.spaced(i)
        && (line.spells(before, i, "of")
            || line.spells(before, i, "and")
            || line.ch(before).is_uppercase());
    line.ch(i).is_uppercase()
        && (follows && i > 0 || line.spaced(end) && line.ch(end).is_uppercase())
}
