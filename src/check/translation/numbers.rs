//! Numbers that differ between a translation and its source, compared as values, each read in the
//! notation of its language: 1,234.5 is 1 234,5. Millions and milliards count: 5 billion is 5 milliards
//! in French and 5 mil millones in Spanish, and "5 billones" is a thousand times as much (RAE, Diccionario
//! panhispánico de dudas, "billón"; OQLF, « milliard »).
//!
//! Deliberately let pass: numbers up to twenty, which one of the languages may spell out; times of day,
//! ordinals, decades, and figures within words; a number that stands in the other text in code, in a
//! link or in a passage of another language; one that is there in both texts but more often in one of
//! them; numbers that could be read in two ways.

use super::{same_outline, section_start};
use crate::check::{Kind, Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Language;

pub const LINT: Lint = Lint {
    codes: &[
        ("translation/numbers", Severity::Warning),
        ("translation/billion", Severity::Warning),
    ],
    run: Run::Translation(lint),
};

/// Up to here a number may be spelled out.
const SPELLED: f64 = 20.0;

/// A number of a text.
#[derive(Clone, Debug, PartialEq)]
struct Figure {
    /// What it may mean: one value, or several where its notation is ambiguous.
    values: Vec<f64>,
    /// Which passage, and bytes in its text.
    passage: usize,
    start: usize,
    end: usize,
    /// Its digits as they are written.
    number: String,
    /// With the word for its scale.
    typed: String,
}

impl Figure {
    fn is_like(&self, other: &Figure) -> bool {
        self.values.iter().any(|a| other.values.iter().any(|b| (a - b).abs() <= a.abs() * 1e-9))
    }

    fn may_be_spelled(&self) -> bool {
        self.values.iter().any(|value| *value <= SPELLED)
    }

    /// A thousand times the value of another: billones for billions.
    fn is_thousandfold(&self, other: &Figure) -> bool {
        self.values.iter().any(|a| other.values.iter().any(|b| (a / b - 1000.0).abs() < 1e-6))
    }
}

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (section, own, theirs) in portions(view, original) {
        let (own, theirs) = (Portion::new(view, &own), Portion::new(original, &theirs));
        let mut missing: Vec<&Figure> = own.lacks(&theirs).collect();
        missing.dedup_by(|a, b| a.is_like(b));
        let extra = theirs.lacks(&own);
        for figure in extra {
            let span = view.passages[figure.passage].span(figure.start..figure.end);
            let twin = missing.iter().position(|other| figure.is_thousandfold(other));
            let code = if twin.is_some() { "translation/billion" } else { "translation/numbers" };
            // The number that is missing is most likely what should stand here.
            let expected = match twin {
                Some(at) => Some(missing.remove(at)),
                None if missing.is_empty() => None,
                None => Some(missing.remove(0)),
            };
            let expected = expected.map_or("none", |other| &other.typed);
            let finding = view.found(code, span).with("typed", figure.typed.as_str());
            found.push(finding.with("expected", expected).with("other", &original.document.file));
        }
        for figure in missing {
            let finding = view.found("translation/numbers", section.clone()).with("typed", "none");
            let finding = finding.with("expected", figure.typed.as_str());
            found.push(finding.with("other", &original.document.file));
        }
    }
    found
}

/// A part of a text: its figures, and how it was typed.
struct Portion<'a> {
    figures: Vec<Figure>,
    typed: Vec<&'a str>,
}

impl<'a> Portion<'a> {
    fn new(view: &View<'a>, passages: &[usize]) -> Portion<'a> {
        let typed = |at: &usize| view.text.get(view.passages[*at].whole());
        Portion {
            figures: figures(view, passages),
            typed: passages.iter().filter_map(typed).collect(),
        }
    }

    /// The figures of another portion that this one does not have in any way.
    fn lacks<'b>(&'b self, other: &'b Portion) -> impl Iterator<Item = &'b Figure> {
        other.figures.iter().filter(|figure| {
            let is_typed = || {
                // With a word behind it, the same digits may be another number.
                figure.number == figure.typed
                    && self.typed.iter().any(|text| stands_in(&figure.number, text))
            };
            !self.figures.iter().any(|own| own.is_like(figure))
                && !figure.may_be_spelled()
                && !is_typed()
        })
    }
}

/// Whether a number stands in a text, and not as a part of a longer one.
fn stands_in(digits: &str, text: &str) -> bool {
    text.match_indices(digits).any(|(at, _)| {
        !text[..at].ends_with(|c: char| c.is_ascii_digit())
            && !text[at + digits.len()..].starts_with(|c: char| c.is_ascii_digit())
    })
}

/// What is held against what: place for what is missing, passages of the translation, of the source.
type Pair = (std::ops::Range<usize>, Vec<usize>, Vec<usize>);

fn portions(view: &View, original: &View) -> Vec<Pair> {
    let all = |view: &View| (0..view.passages.len()).collect::<Vec<_>>();
    if !same_outline(&view.document.outline, &original.document.outline) {
        return vec![(view.start(), all(view), all(original))];
    }
    let of = |view: &View, section: usize| -> Vec<usize> {
        // A note may stand anywhere; those of a page are one portion.
        all(view)
            .into_iter()
            .filter(|at| {
                let passage = &view.passages[*at];
                passage.section == section && passage.kind != Kind::Footnote
            })
            .collect()
    };
    let notes = |view: &View| -> Vec<usize> {
        all(view).into_iter().filter(|at| view.passages[*at].kind == Kind::Footnote).collect()
    };
    let mut portions = Vec::new();
    for section in 0..=view.document.outline.len() {
        let (own, theirs) = (of(view, section), of(original, section));
        let kinds = |view: &View, of: &[usize]| -> Vec<Kind> {
            of.iter().map(|at| view.passages[*at].kind).collect()
        };
        if kinds(view, &own) == kinds(original, &theirs) {
            for (a, b) in own.into_iter().zip(theirs) {
                portions.push((view.passages[a].whole(), vec![a], vec![b]));
            }
        } else {
            portions.push((section_start(view, section), own, theirs));
        }
    }
    let (own, theirs) = (notes(view), notes(original));
    match (own.len() == theirs.len(), own.first()) {
        (true, _) => portions.extend(
            own.into_iter().zip(theirs).map(|(a, b)| (view.passages[a].whole(), vec![a], vec![b])),
        ),
        (false, Some(first)) => portions.push((view.passages[*first].whole(), own, theirs)),
        (false, None) => {}
    }
    portions
}

fn figures(view: &View, passages: &[usize]) -> Vec<Figure> {
    passages
        .iter()
        .flat_map(|at| {
            let mut found = read(&view.passages[*at].text, view.language());
            found.iter_mut().for_each(|figure| figure.passage = *at);
            found
        })
        .collect()
}

fn read(text: &str, language: &Language) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + next;
        let end = start + length(&text[start..]);
        at = end;
        if !is_figure(text, start, end) {
            // The minutes of a time are no figure either.
            at += minutes(&text[end..]);
            continue;
        }
        let mut values = values(&text[start..end], language);
        if let Some(century) = century(&text[..start]).filter(|_| end - start == 2) {
            values.iter_mut().for_each(|value| *value += century);
        }
        let (scale, behind) = scale(&text[end..], &language.locale);
        values.iter_mut().for_each(|value| *value *= scale);
        at = end + behind;
        let (number, typed) = (text[start..end].to_owned(), text[start..at].to_owned());
        found.push(Figure { values, passage: 0, start, end: at, number, typed });
    }
    found
}

/// Length of the number at the beginning of a text: digits, with single marks between groups of them;
/// spaces only before three digits.
fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |at: usize| bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = digits(0);
    let mut first = at;
    loop {
        let Some(mark) = text[at..].chars().next() else { return at };
        let behind = at + mark.len_utf8();
        let group = if behind <= bytes.len() { digits(behind) } else { 0 };
        let goes_on = match mark {
            '.' | ',' => group > 0,
            ' ' | '\u{a0}' | '\u{202f}' => group == 3 && first <= 3,
            _ => false,
        };
        if !goes_on {
            return at;
        }
        at = behind + group;
        first = first.min(3);
    }
}

/// Whether the digits at `start..end` are a number of their own: no part of a word, time or ordinal.
fn is_figure(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back().unwrap_or(' ');
    let mut rest = text[end..].chars();
    let (after, second) = (rest.next().unwrap_or(' '), rest.next().unwrap_or(' '));
    let in_word = before.is_alphanumeric() || matches!(before, '_' | '/' | '#' | '@' | ':' | '=');
    // And no decade, which one of the languages may spell out: "1960s", « années 60 ».
    let is_decade = is_of_decade(&text[..start]);
    let is_ordinal = after.is_alphabetic()
        || matches!(after, 'º' | 'ª')
        || after == '.' && matches!(second, 'º' | 'ª');
    let is_time = after == ':' && second.is_ascii_digit();
    !in_word
        && !is_decade
        && !is_ordinal
        && !is_time
        && hours(&text[end..]) == 0
        && after != '_'
        && after != '/'
}

/// Length of ` h` behind an hour in French.
fn hours(text: &str) -> usize {
    let trimmed = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let is_hour = trimmed.starts_with('h') && !trimmed[1..].starts_with(char::is_alphabetic);
    if is_hour { text.len() - trimmed.len() + 1 } else { 0 }
}

/// Length of what belongs to a time behind its hour: `:30`, ` h 30`.
fn minutes(text: &str) -> usize {
    let mark = if text.starts_with(':') { 1 } else { hours(text) };
    if mark == 0 {
        return 0;
    }
    let rest = text[mark..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 2 { text.len() - rest.len() + digits } else { mark }
}

/// The century to which `01` belongs in `2000-01`: that of the year right before it.
fn century(before: &str) -> Option<f64> {
    let year = before.strip_suffix(['-', '–'])?;
    let year = year.get(year.len().checked_sub(4)?..)?;
    let year: f64 = year.bytes().all(|b| b.is_ascii_digit()).then(|| year.parse().ok())??;
    Some((year / 100.0).floor() * 100.0)
}

/// Whether a text ends with the word for a decade: « années », «años».
fn is_of_decade(before: &str) -> bool {
    ["années", "années\u{a0}", "años", "años\u{a0}"]
        .iter()
        .any(|word| before.trim_end().ends_with(word))
}

/// What a number may mean: what its language says, or where that leaves doubt, both readings.
fn values(typed: &str, language: &Language) -> Vec<f64> {
    if let Some(value) = language.formatter.parse_number(typed) {
        return value.to_string().parse().into_iter().collect();
    }
    let plain: String =
        typed.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let last = plain.rfind(['.', ',']);
    let decimal = last.map(|at| {
        let (whole, fraction) = plain.split_at(at);
        let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
        format!("{whole}.{}", &fraction[1..])
    });
    [Some(digits), decimal].into_iter().flatten().filter_map(|text| text.parse().ok()).collect()
}

/// What a word behind a number multiplies it by, and the length of the word with the space before it.
fn scale(text: &str, locale: &str) -> (f64, usize) {
    // Longer ones first: "mil millones" begins with "mil".
    let scales: &[(&str, f64)] = match locale.split('-').next().unwrap_or("") {
        "en" => &[("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)],
        "fr" => &[
            ("mille", 1e3),
            ("millions", 1e6),
            ("million", 1e6),
            ("milliards", 1e9),
            ("milliard", 1e9),
            ("billions", 1e12),
            ("billion", 1e12),
        ],
        "es" => &[
            ("mil millones", 1e9),
            ("mil", 1e3),
            ("millones", 1e6),
            ("millón", 1e6),
            ("billones", 1e12),
            ("billón", 1e12),
        ],
        _ => &[],
    };
    let trimmed = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let space = text.len() - trimmed.len();
    let is_word = |word: &str| {
        space > 0
            && trimmed.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    scales
        .iter()
        .find(|(word, _)| is_word(word))
        .map_or((1.0, 0), |(word, scale)| (*scale, space + word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;
    use crate::lang::Lang;

    fn read_in(lang: u8, text: &str) -> Vec<(f64, String)> {
        let yaml =
            "languages: { en: { locale: en-CA }, fr: { locale: fr-CA }, es: { locale: es-MX } }";
        let config = config::parse(&config::FILE.into(), yaml).0.expect("config");
        let found = read(text, &config.languages[Lang(lang)]);
        found.into_iter().map(|figure| (figure.values[0], figure.typed)).collect()
    }

    #[test]
    fn each_language_has_its_notation() {
        let values =
            |lang, text| read_in(lang, text).into_iter().map(|(v, _)| v).collect::<Vec<_>>();
        assert_eq!(
            values(0, "1,234.5 and 80% in 2004, 1965-2001."),
            [1234.5, 80.0, 2004.0, 1965.0, 2001.0]
        );
        assert_eq!(
            values(1, "1 234,5 et 80 % en 2004; 10 000 $"),
            [1234.5, 80.0, 2004.0, 10_000.0]
        );
        assert_eq!(values(2, "1,234.5 y 80% en 2004"), [1234.5, 80.0, 2004.0]);
        assert_eq!(values(0, "US$800 million, 5 billion"), [8e8, 5e9]);
        assert_eq!(values(1, "800 millions, 5 milliards, 5 billions"), [8e8, 5e9, 5e12]);
        assert_eq!(
            values(2, "800 millones, 5 mil millones, 30 mil, 5 billones"),
            [8e8, 5e9, 3e4, 5e12]
        );
        assert_eq!(values(0, "in 2000-01, 1998–99"), [2000.0, 2001.0, 1998.0, 1999.0]);
    }

    #[test]
    fn times_ordinals_and_parts_of_words_are_no_figures() {
        for (lang, text) in [
            (0, "the 1990s, at 3:30 p.m. on the 21st, CO2, G20, 20th century, 24/7, #45"),
            (1, "à 15 h 30, le 1er, le 21e siècle, 60 h, années 90"),
            (2, "a las 15:30, 3.º, 21.ª, A4, años 90"),
        ] {
            let found: Vec<_> =
                read_in(lang, text).into_iter().filter(|(v, _)| *v > 20.0).collect();
            assert_eq!(found, [], "{text}");
        }
    }
}
