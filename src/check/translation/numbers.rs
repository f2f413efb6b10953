//! Numbers that differ between a translation and its source, compared as values, each read in the
//! notation of its language: 1,234.5 is 1 234,5. Millions and milliards count: 5 billion is 5 milliards
//! in French and 5 mil millones in Spanish, and "5 billones" is a thousand times as much (RAE, Diccionario
//! panhispánico de dudas, "billón"; OQLF, « milliard »).
//!
//! Deliberately let pass: numbers up to twenty, which one of the languages may spell out, and others whose
//! word stands in the other text (« une cinquantaine »); 100%, which may be "wholly"; times of day, dates in
//! figures, ordinals, decades, and figures within words and marks (CB-110); a number that stands in the other
//! text in code, in a link or in a passage of another language, or elsewhere in the section; one
//! that is there in both texts but more often in one of them; numbers that could be read in two ways. Where
//! one of them has more paragraphs, that is told, and not each number in those which the other does not have.

use std::ops::Range;

use super::{same_outline, section_start};
use crate::check::languages::is_foreign;
use crate::check::{Kind, Lint, Passage, Run, View};
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
        // Halves too: 2.5 is « deux et demi ».
        self.values.iter().any(|value| *value <= SPELLED && (value * 2.0).fract() == 0.0)
    }

    /// A thousand times the value of another: billones for billions.
    fn is_thousandfold(&self, other: &Figure) -> bool {
        self.values.iter().any(|a| other.values.iter().any(|b| (a / b - 1000.0).abs() < 1e-6))
    }
}

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (section, own, theirs) in portions(view, original) {
        let source = original.language();
        let is_near = |view: &View, at: &[usize], figure: &Figure| {
            let near = figures(view, &beside(&view.passages, at), source);
            near.iter().any(|other| other.is_like(figure))
        };
        let (here, there) = (own, theirs);
        let is_longer = here.len() > there.len();
        let is_shorter = here.len() < there.len();
        let own = Portion::new(view, &here, source);
        let theirs = Portion::new(original, &there, source);
        let mut missing: Vec<&Figure> =
            own.lacks(&theirs).filter(|figure| !is_near(view, &here, figure)).collect();
        missing.dedup_by(|a, b| a.is_like(b));
        let extra = theirs.lacks(&own);
        for figure in extra.filter(|figure| !is_near(original, &there, figure)) {
            let span = view.passages[figure.passage].span(figure.start..figure.end);
            let twin = missing.iter().position(|other| figure.is_thousandfold(other));
            let code = if twin.is_some() { "translation/billion" } else { "translation/numbers" };
            if twin.is_none() && is_longer && is_new(figure, &own, &theirs) {
                continue;
            }
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
        for figure in missing.into_iter().filter(|_| !is_shorter) {
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
    /// Passages of a text whose source is in the language `source`, in which some may have been left.
    fn new(view: &View<'a>, passages: &[usize], source: &Language) -> Portion<'a> {
        let typed = |at: &usize| view.text.get(view.passages[*at].whole());
        Portion {
            figures: figures(view, passages, source),
            typed: passages.iter().filter_map(typed).collect(),
        }
    }

    /// The figures of another portion that this one does not have in any way.
    fn lacks<'b>(&'b self, other: &'b Portion) -> impl Iterator<Item = &'b Figure> {
        other.figures.iter().filter(|figure| {
            let digits = figure.number.replace([' ', '\u{a0}', '\u{202f}'], "");
            let is_typed = || {
                // With a word behind it, the same digits may be another number.
                figure.number == figure.typed
                    && self
                        .typed
                        .iter()
                        .any(|text| stands_in(&figure.number, text) || stands_in(&digits, text))
            };
            let is_spelled = || figure.values.iter().any(|value| spelled(*value, &self.typed));
            !self.figures.iter().any(|own| own.is_like(figure))
                && !figure.may_be_spelled()
                && !is_typed()
                && !is_spelled()
        })
    }
}

/// The rest of the section of a lone paragraph, to which a sentence may have moved; a cell of a table stands
/// alone.
fn beside(all: &[Passage], passages: &[usize]) -> Vec<usize> {
    let &[at] = passages else { return Vec::new() };
    let own = &all[at];
    let is_beside = |it: &Passage| own.kind != Kind::Cell && it.section == own.section;
    (0..all.len()).filter(|other| is_beside(&all[*other])).collect()
}

/// Whether the word for a round number, or for the tens of one below a hundred, stands in a text: exactly
/// which number the words name is not read.
fn spelled(value: f64, texts: &[&str]) -> bool {
    const TENS: [&[&str]; 8] = [
        &["twenty", "vingt", "veint"],
        &["thirty", "trent", "treint"],
        &["forty", "quarant", "cuarent"],
        &["fifty", "cinquant", "cincuent"],
        &["sixty", "soixant", "sesent"],
        &["seventy", "soixant", "septant", "setent"],
        &["eighty", "vingt", "ochent"],
        &["ninety", "vingt", "nonant", "novent"],
    ];
    const HUNDREDS: &[&str] = &[
        "hundred",
        "hundreds",
        "cent",
        "cents",
        "centaine",
        "centaines",
        "cien",
        "ciento",
        "cientos",
        "centenar",
        "centenares",
    ];
    const THOUSANDS: &[&str] =
        &["thousand", "thousands", "mille", "millier", "milliers", "mil", "miles", "millares"];
    let texts = || texts.iter().map(|text| text.to_lowercase());
    let has_word = |is_meant: &dyn Fn(&str) -> bool| {
        texts().any(|text| {
            let text = text.replace("pour cent", "").replace("per cent", "");
            text.split(|c: char| !c.is_alphabetic()).any(is_meant)
        })
    };
    if value < 100.0 {
        let tens = ((value / 10.0) as usize).checked_sub(2).and_then(|tens| TENS.get(tens));
        return tens
            .is_some_and(|stems| has_word(&|word| stems.iter().any(|s| word.starts_with(s))));
    }
    value % 1000.0 == 0.0 && has_word(&|word| THOUSANDS.contains(&word))
        || value < 1000.0 && value % 100.0 == 0.0 && has_word(&|word| HUNDREDS.contains(&word))
}

/// Whether the paragraph of a figure has none at all of the figures of the source.
fn is_new(figure: &Figure, own: &Portion, theirs: &Portion) -> bool {
    let beside = own.figures.iter().filter(|other| other.passage == figure.passage);
    !beside.into_iter().any(|one| theirs.figures.iter().any(|other| one.is_like(other)))
}

/// Whether a number stands in a text, and not as a part of a longer one.
fn stands_in(digits: &str, text: &str) -> bool {
    text.match_indices(digits).any(|(at, _)| {
        !text[..at].ends_with(|c: char| c.is_ascii_digit())
            && !text[at + digits.len()..].starts_with(|c: char| c.is_ascii_digit())
    })
}

/// What is held against what: place for what is missing, passages of the translation, of the source.
type Pair = (Range<usize>, Vec<usize>, Vec<usize>);

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

fn figures(view: &View, passages: &[usize], source: &Language) -> Vec<Figure> {
    let own = view.language();
    passages
        .iter()
        .filter(|at| view.passages[**at].text.contains(|c: char| c.is_ascii_digit()))
        .flat_map(|at| {
            let passage = &view.passages[*at];
            // What was left in the language of the source has its notation, and its billions.
            let is_left = is_foreign(passage, &(0..passage.text.len()), &own.locale);
            let mut found = read(&passage.text, if is_left { source } else { own });
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
            // Up to 12 it may be a month: 2016-03.
            let month = values.iter().copied().find(|value| *value <= 12.0);
            values.iter_mut().for_each(|value| *value += century);
            values.extend(month);
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
    let is_marked =
        before == '-' && text[..start - 1].chars().next_back().is_some_and(char::is_alphabetic);
    let in_word = before.is_alphanumeric()
        || is_marked
        || matches!(before, '_' | '/' | '#' | '@' | ':' | '=');
    // And no decade, which one of the languages may spell out: "1960s", « années 60 ».
    let is_decade = is_of_decade(&text[..start]);
    let is_ordinal = after.is_alphabetic()
        || matches!(after, 'º' | 'ª')
        || after == '.' && matches!(second, 'º' | 'ª');
    // Nor an address such as 2001:db8::20, nor a law's 501(c)(3).
    let is_time = matches!(after, ':' | '(') && second.is_alphanumeric();
    !in_word
        && !is_decade
        && !is_ordinal
        && !is_time
        && !is_whole(&text[start..])
        && hours(&text[end..]) == 0
        && after != '_'
        && after != '/'
}

/// Whether a text begins with `100%`, which is a way to say "wholly".
fn is_whole(text: &str) -> bool {
    let rest = text.strip_prefix("100").unwrap_or_default();
    rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).starts_with('%')
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
    fn words_stand_for_round_numbers() {
        assert!(spelled(50.0, &["Une cinquantaine de personnes"]));
        assert!(spelled(24.0, &["en veinticuatro horas"]));
        assert!(spelled(300.0, &["Three hundred"]) && spelled(2000.0, &["deux mille"]));
        assert!(!spelled(100.0, &["80 pour cent, au centre"]) && !spelled(150.0, &["cent"]));
        assert!(!spelled(60.0, &["fifty"]) && !spelled(7.3, &["seven"]));
    }

    #[test]
    fn a_short_year_may_be_a_month() {
        let config = config::parse(&config::FILE.into(), "languages: { en: { locale: en-CA } }");
        let config = config.0.expect("config");
        let found = read("2016-03 and 1998-99", &config.languages[Lang(0)]);
        let values: Vec<_> = found.into_iter().map(|figure| figure.values).collect();
        assert_eq!(values, [vec![2016.0], vec![2003.0, 3.0], vec![1998.0], vec![1999.0]]);
    }

    #[test]
    fn times_ordinals_and_parts_of_words_are_no_figures() {
        for (lang, text) in [
            (0, "the 1990s, at 3:30 p.m. on the 21st, CO2, G20, 20th century, 24/7, #45"),
            (1, "à 15 h 30, le 1er, le 21e siècle, 60 h, années 90"),
            (2, "a las 15:30, 3.º, 21.ª, A4, años 90, un 100 % libre"),
            (0, "a 501(c)(3) group, 2001:db8::20, CB-11013, COVID-19, 100% free"),
        ] {
            let found: Vec<_> =
                read_in(lang, text).into_iter().filter(|(v, _)| *v > 20.0).collect();
            assert_eq!(found, [], "{text}");
        }
    }
}
