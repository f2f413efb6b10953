//! Spanish: opening marks, separators of numbers, `p. m.`, decades, dashes.

use super::super::Variant;
use super::super::common::{self, Side, side};
use super::super::line::Line;
use super::{Report, decade, hyphen, spaced_text, starts_word};

/// Checks what begins at `i`.
pub(super) fn check(report: &mut Report, i: usize, variant: Variant) {
    let line = report.line;
    match line.ch(i) {
        '?' | '!' => open_mark(report, i),
        '-' => hyphen(report, i, "es-dash", None),
        // RAE, Ortografía 2010, apóstrofo: no sign stands for the century.
        '\'' | '’' => decade(report, i, "es-decade"),
        'a' | 'p' if common::follows_figure(line, i) => spanish_meridiem(report, i),
        '0'..='9' if variant == Variant::EsMx && starts_word(line, i) => european_number(report, i),
        _ => {}
    }
}

/// RAE 3.4.9: a question or exclamation opens with `¿` or `¡`; `(?)` and `(!)` are exempt.
fn open_mark(report: &mut Report, i: usize) {
    let line = report.line;
    if !common::is_mark(line, i) || matches!(line.prev(i), '?' | '!') {
        return;
    }
    let mut start = i;
    while start > 0 && !is_start(line, start) {
        start -= 1;
    }
    if matches!(line.prev(start), '¿' | '¡') {
        return;
    }
    let opening = if line.ch(i) == '?' { '¿' } else { '¡' };
    let start = question_word(line, start, i).unwrap_or(start);
    if start < i {
        let right = format!("{opening}{}", spaced_text(line, start, i + 1));
        report.add(start, i + 1, "es-open-mark", Some(right));
    }
}

/// Does a sentence, or something quoted or bracketed, begin at `i`?
fn is_start(line: &Line, i: usize) -> bool {
    let (before, spaced) = (line.ch(i - 1), line.spaced(i));
    matches!(before, '?' | '!')
        || (spaced && matches!(before, '.' | '…' | ';' | ':'))
        || (side(before) == Side::Open && !matches!(before, '-' | '/'))
        || (before == '"' && line.joined(i))
}

/// Where the question proper begins: « Si ganan, quién pierde? ».
fn question_word(line: &Line, from: usize, to: usize) -> Option<usize> {
    const WORDS: &[&str] = &[
        "qué", "quién", "quiénes", "cómo", "cuándo", "dónde", "cuál", "cuáles", "cuánto", "cuánta",
        "cuántos", "cuántas",
    ];
    (from..to).find(|i| {
        let end = line.word_end(*i);
        line.prev(*i) == ',' && WORDS.iter().any(|word| line.spells(*i, end, word))
    })
}

/// CLDR es-MX: `1,234.5`. Reported only where both separators, or two points, leave no doubt.
fn european_number(report: &mut Report, i: usize) {
    let line = report.line;
    if matches!(line.touched(i), '.' | ',') {
        return;
    }
    let end = line.end_of(i, |ch| ch.is_ascii_digit() || matches!(ch, '.' | ','));
    let number = line.text(i, end);
    let number = number.trim_end_matches(['.', ',']);
    let (whole, fraction) =
        number.split_once(',').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let groups: Vec<&str> = whole.split('.').collect();
    let grouped = groups.len() > 1
        && groups[0].len() <= 3
        && groups[1..].iter().all(|group| group.len() == 3);
    let plain = fraction.is_none_or(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if grouped && plain && !groups[0].is_empty() && (fraction.is_some() || groups.len() > 2) {
        let fraction = fraction.map(|rest| format!(".{rest}")).unwrap_or_default();
        let right = format!("{}{fraction}", groups.join(","));
        report.add(i, i + number.len(), "es-mx-number", Some(right));
    }
}

/// RAE 7.3.5, Fundéu: `p. m.` with a space, being two words.
fn spanish_meridiem(report: &mut Report, i: usize) {
    let line = report.line;
    if line.spells(i + 1, i + 4, ".m.") && (i + 1..i + 4).all(|k| line.joined(k)) {
        let right = format!("{}. m.", line.ch(i));
        report.add(i, i + 4, "es-meridiem", Some(right));
    }
}
