//! Figures typed by hand although facts.yaml has them: they would not change when the fact does, and
//! they lose its source and caveat.
//!
//! A sentence is held against every fact that it seems to speak of: one that shares at least two
//! words of substance with the fact's label. If it then gives a figure in the fact's unit, that figure
//! either repeats the fact or contradicts it. Deliberately let pass: sentences that name none of the
//! words (a percentage may be anything), figures in code, in arithmetic without a unit, and years.

use super::{Lint, Run, View};
use crate::content::facts::{Fact, Value, text_in};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[("facts/typed", Severity::Warning), ("facts/contradicted", Severity::Warning)],
    run: Run::Text(lint),
};

/// Shorter words say too little; so do these, which stand in many labels.
const SHORTEST: usize = 5;

fn lint(view: &View) -> Vec<Diagnostic> {
    let facts: Vec<(&Fact, f64, Vec<String>)> = view
        .site
        .facts
        .iter()
        .filter_map(|fact| {
            let Value::Number(value) = fact.value else { return None };
            let label = text_in(&fact.label, view.document.lang)?;
            Some((fact, value, stems(label)))
        })
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for passage in &view.passages {
        for (start, sentence) in sentences(&passage.text) {
            let words = stems(sentence);
            for figure in figures(sentence, view) {
                let spoken_of = facts.iter().filter(|(fact, _, label)| {
                    figure.unit == unit(fact)
                        && label.iter().filter(|w| words.contains(w)).count() >= 2
                });
                // The fact that shares most words is the one that is meant.
                let meant = spoken_of.max_by_key(|(_, _, label)| {
                    label.iter().filter(|word| words.contains(word)).count()
                });
                let Some((fact, value, _)) = meant else { continue };
                let code = match (figure.value - value).abs() < 1e-9 {
                    true => "facts/typed",
                    false => "facts/contradicted",
                };
                let span = passage.span(start + figure.start..start + figure.end);
                let typed = sentence[figure.start..figure.end].to_owned();
                found.push(view.found(code, span).with("typed", typed).with("fact", &fact.id));
            }
        }
    }
    found
}

/// What a figure counts, as far as it can be told from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Percent,
    Millions,
    Other,
}

/// A figure with a unit. Byte range in its sentence.
struct Figure {
    start: usize,
    end: usize,
    value: f64,
    unit: Unit,
}

fn unit(fact: &Fact) -> Unit {
    match (fact.unit.as_str(), fact.scale.as_deref()) {
        ("percent", _) => Unit::Percent,
        (_, Some("million")) => Unit::Millions,
        _ => Unit::Other,
    }
}

/// The percentages and millions of a sentence, read in the notation of its language.
fn figures(sentence: &str, view: &View) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut at = 0;
    while let Some(next) = sentence[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + next;
        let length = sentence[start..]
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}')))
            .unwrap_or(sentence.len() - start);
        let number =
            sentence[start..start + length].trim_end_matches(['.', ',', '\u{a0}', '\u{202f}']);
        at = start + length.max(1);
        let rest = &sentence[start + number.len()..];
        let Some((unit, behind)) = unit_behind(rest) else { continue };
        let parsed = view.language().formatter.parse_number(number);
        let Some(value) = parsed.and_then(|value| value.to_string().parse().ok()) else { continue };
        figures.push(Figure { start, end: start + number.len() + behind, value, unit });
    }
    figures
}

/// The unit at the beginning of a text, and its length.
fn unit_behind(text: &str) -> Option<(Unit, usize)> {
    let trimmed = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let space = text.len() - trimmed.len();
    let words = [
        ("%", Unit::Percent),
        ("per cent", Unit::Percent),
        ("percent", Unit::Percent),
        ("pour cent", Unit::Percent),
        ("por ciento", Unit::Percent),
        ("millions", Unit::Millions),
        ("million", Unit::Millions),
        ("millones", Unit::Millions),
    ];
    words
        .iter()
        .find(|(word, _)| trimmed.starts_with(word))
        .map(|(word, unit)| (*unit, space + word.len()))
}

/// Sentences with their places: cut behind `.`, `!`, `?` and `;` before a space.
fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for at in 0..bytes.len() {
        let is_end = matches!(bytes[at], b'.' | b'!' | b'?' | b';');
        if is_end && bytes.get(at + 1).is_none_or(|next| *next == b' ') {
            sentences.push((start, &text[start..=at]));
            start = at + 1;
        }
    }
    if start < text.len() {
        sentences.push((start, &text[start..]));
    }
    sentences
}

/// The words of substance of a text, lower-case and cut to six letters, so that inflected forms meet.
fn stems(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| word.chars().count() >= SHORTEST);
    let mut stems: Vec<String> =
        words.map(|word| word.to_lowercase().chars().take(6).collect()).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_cut_and_numbers_are_not() {
        let cut: Vec<&str> =
            sentences("Over 1.5 million. Yes! No").iter().map(|(_, s)| *s).collect();
        assert_eq!(cut, ["Over 1.5 million.", " Yes!", " No"]);
    }

    #[test]
    fn units_are_seen_behind_spaces() {
        assert_eq!(unit_behind("\u{a0}% of"), Some((Unit::Percent, 3)));
        assert_eq!(unit_behind(" millions de"), Some((Unit::Millions, 9)));
        assert_eq!(unit_behind(" workers"), None);
    }

    #[test]
    fn inflected_words_meet() {
        assert_eq!(stems("Non-union workers"), stems("union, worker... workers union"));
    }
}
