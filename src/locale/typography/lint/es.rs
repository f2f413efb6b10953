//! Spanish: opening marks, separators of numbers, `p. m.`, decades, dashes.

use super::super::Variant;
use super::super::common::{self, Side, side};
use super::super::line::Line;
use super::{Report, decade, english_decade, hyphen, spaced_text, starts_word};

/// Checks what begins at `i`.
pub(super) fn check(report: &mut Report, i: usize, variant: Variant) {
    let line = report.line;
    match line.ch(i) {
        '?' | '!' => open_mark(report, i),
        '-' => hyphen(report, i, "es-dash", None),
        '—' if line.is_folded(i) => two_hyphens(report, i),
        // RAE, Ortografía 2010, apóstrofo: no sign stands for the century.
        '\'' | '’' => decade(report, i, "es-decade", |digits| Some(digits.to_owned())),
        'a' | 'p' | 'A' | 'P' if i > 0 && line.is_digit(i - 1) => spanish_meridiem(report, i),
        '0'..='9' if starts_word(line, i) => {
            english_decade(report, i, "es-decade", &["los", "años"]);
            if variant == Variant::EsMx {
                european_number(report, i);
            }
        }
        _ => {}
    }
}

/// RAE 3.4.9: a question or exclamation opens with `¿` or `¡`; `(?)`, `(!)` and a doubtful year are exempt.
fn open_mark(report: &mut Report, i: usize) {
    let line = report.line;
    let is_address = i > 0 && !line.is_free(i - 1) && !line.is_opaque(i - 1);
    // `name?: type` is code, and a mark behind a space rather a key: «pulse !».
    let is_code = line.touching(i + 1) == ':' || line.spaced(i);
    let repeats = matches!(line.prev(i), '?' | '!');
    if !common::is_mark(line, i) || repeats || is_address || is_code {
        return;
    }
    let Some(start) = unopened(line, i) else { return };
    let is_year = line.digits_end(start) == i;
    let opening = if line.ch(i) == '?' { '¿' } else { '¡' };
    let start = question_word(line, start, i).unwrap_or(start);
    if start < i && !is_year {
        let right = format!("{opening}{}", spaced_text(line, start, i + 1));
        report.add(start, i + 1, "es-open-mark", Some(right));
    }
}

/// Where the question or exclamation that ends at `end` begins, unless a mark opens it: with its sentence or
/// clause, or behind what opens a quotation or bracket around it. Those within it are passed over.
fn unopened(line: &Line, end: usize) -> Option<usize> {
    let (mut depth, mut start) = (0_usize, None);
    for i in (0..end).rev().filter(|i| line.is_free(*i)) {
        match (line.ch(i), bracket(line, i)) {
            (_, Side::Close) => depth += 1,
            (_, Side::Open) if depth > 0 => depth -= 1,
            (_, Side::Open) => return start.or(Some(i + 1)),
            _ if depth > 0 => {}
            ('¿' | '¡', _) => return None,
            ('?' | '!', _) => return start.or(Some(i + 1)),
            ('.' | '…' | ';' | ':', _) if line.spaced(i + 1) => start = start.or(Some(i + 1)),
            ('—' | '–', _) if line.joined(i + 1) => start = start.or(Some(i + 1)),
            _ => {}
        }
    }
    start.or(Some(0))
}

/// Whether a bracket or quotation mark at `i` opens or closes; everything else is but a word.
fn bracket(line: &Line, i: usize) -> Side {
    match line.ch(i) {
        '"' if matches!(side(line.touched(i)), Side::Edge | Side::Open) => Side::Open,
        '"' => Side::Close,
        ch @ ('(' | ')' | '[' | ']' | '«' | '»' | '“' | '”') => side(ch),
        _ => Side::Word,
    }
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
    if line.touching(end).is_alphanumeric() {
        return;
    }
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
        // 192.168.100.200 is the address of a machine.
        let is_clear = !fraction.is_empty() || groups.len() == 3;
        report.add(i, i + number.len(), "es-mx-number", is_clear.then_some(right));
    }
}

/// RAE 7.3.5, Fundéu: `p. m.` with a space, being two words; so neither `3 p.m.` nor `3:30pm`.
fn spanish_meridiem(report: &mut Report, i: usize) {
    let line = report.line;
    let hour = line.start_of(i, |ch| ch.is_ascii_digit() || ch == ':');
    let last = line.start_of(i, |ch| ch.is_ascii_digit());
    let touches = line.joined(i);
    let half = line.ch(i).to_ascii_lowercase();
    // Capitals behind a space may be anything: 30 PM.
    let is_half = half == line.ch(i) || touches;
    let dotted = line.spells(i + 1, i + 4, ".m.") && (i + 1..i + 4).all(|k| line.joined(k));
    let plain = matches!(line.touching(i + 1), 'm' | 'M') && common::is_word_break(line, i + 2);
    // A point at the end of the sentence is that of the abbreviation as well.
    let end = if dotted { i + 4 } else { i + 2 + usize::from(line.touching(i + 2) == '.') };
    let is_hour = (1..=2).contains(&(i - last)) && !matches!(line.touched(hour), '.' | ',');
    if is_half && is_hour && (dotted || plain) {
        let right = format!("{half}. m.");
        match touches {
            true => report.add(
                hour,
                end,
                "es-meridiem",
                Some(format!("{} {right}", line.text(hour, i))),
            ),
            false => report.add(i, end, "es-meridiem", Some(right)),
        }
    }
}

/// RAE 3.4.7: the dash is a long one that clings to the remark. Which of two opens it is for the author, so `--`
/// stays as typed and is reported.
fn two_hyphens(report: &mut Report, i: usize) {
    let line = report.line;
    let between = line.spaced(i) && line.spaced(i + 1);
    let within = line.touched(i).is_alphabetic() && line.touching(i + 1).is_alphabetic();
    if between || within {
        report.add(i, i + 1, "es-dash", None);
    }
}
