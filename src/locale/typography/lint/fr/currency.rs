//! Amounts in dollars with the sign before the figure, as English has them.
//!
//! What is suggested is written into texts by `check --fix`: so there is a suggestion only where the amount has
//! one reading, and none for ranges, for `$5M` and for a number that may be English or not.

use super::super::super::common;
use super::super::super::line::Line;
use super::super::{Report, spaced_text};

/// What stands before the sign, and the sign with its country as French has it (OQLF, symboles des unités
/// monétaires).
const COUNTRIES: &[(&str, &str)] =
    &[("US", "$ US"), ("CA", "$ CA"), ("CAN", "$ CA"), ("C", "$ CA"), ("MX", "$ MX")];

/// OQLF, unités monétaires: the sign follows the amount, and a million takes « de ».
pub(super) fn dollars_first(report: &mut Report, i: usize) {
    let line = report.line;
    let before = line.touched(i);
    let is_figure = line.is_digit(i + 1);
    if !is_figure || matches!(before, '0'..='9' | '$') || common::follows_figure(line, i) {
        return;
    }
    let start = line.word_start(i);
    let word = line.text(start, i);
    let country = COUNTRIES.iter().find(|(typed, _)| *typed == word);
    // `a$5` is no amount, and « en $ 2004 » has the sign of a unit and a year.
    let is_unit = line.spaced(i + 1) && line.spells(line.word_start(i), i, "en");
    if start < i && line.joined(i) && (country.is_none() || line.touched(start).is_alphanumeric())
        || is_unit
    {
        return;
    }
    // The second half of a range that was reported with its first.
    if is_dash(line.prev(i)) && line.prev(i - 1).is_ascii_digit() {
        return;
    }
    let start = if line.joined(i) { start } else { i };
    let sign = country.filter(|_| start < i).map_or("$", |(_, sign)| sign);
    let end = amount_end(line, i + 1);
    let (end, right) = match behind(line, end) {
        Behind::Large(word) => {
            let country = sign.strip_prefix('$').unwrap_or("");
            let dollars = match followed_by(line, word, &["de", "dollars"]) {
                true => String::new(),
                false => format!(" de dollars{country}"),
            };
            let figure = french(&spaced_text(line, i + 1, end));
            let large = line.text(end, word);
            (word, figure.map(|figure| format!("{figure} {large}{dollars}")))
        }
        Behind::Nothing => {
            let is_doubtful = start == i && is_country(line, i);
            let figure = french(&spaced_text(line, i + 1, end)).filter(|_| !is_doubtful);
            (end, figure.map(|figure| format!("{figure} {sign}")))
        }
        Behind::More(end) => (end, None),
    };
    report.add(start, end, "fr-currency-order", right);
}

/// What follows an amount.
enum Behind {
    /// Nothing that belongs to it.
    Nothing,
    /// A million or more of it; where the word ends.
    Large(usize),
    /// Something that leaves no single right form; where that ends.
    More(usize),
}

fn behind(line: &Line, end: usize) -> Behind {
    let word = line.word_end(end);
    let text = line.text(end, word);
    let is_large = matches!(&*text, "million" | "millions" | "milliard" | "milliards");
    let is_unclear = matches!(&*text, "mille" | "M" | "k" | "K" | "G")
        || common::CURRENCIES.contains(&&*text)
        || line.ch(end) == 'à' && (line.is_digit(end + 1) || line.ch(end + 1) == '$');
    let far = end + 1 + usize::from(line.ch(end + 1) == '$');
    if is_dash(line.ch(end)) && line.is_digit(far) {
        Behind::More(amount_end(line, far))
    } else if is_large && line.spaced(end) {
        Behind::Large(word)
    } else if is_unclear || word > end && line.joined(end) {
        Behind::More(word)
    } else {
        Behind::Nothing
    }
}

/// Whether a country stands before the sign at `i` with a space between them: « CAN $5 », « US $5 ».
fn is_country(line: &Line, i: usize) -> bool {
    line.spaced(i) && COUNTRIES.iter().any(|(word, _)| line.spells(line.word_start(i), i, word))
}

fn is_dash(ch: char) -> bool {
    matches!(ch, '-' | '–' | '—')
}

fn followed_by(line: &Line, mut at: usize, words: &[&str]) -> bool {
    words.iter().all(|word| {
        let end = line.word_end(at);
        let is_word = line.spells(at, end, word);
        at = end;
        is_word
    })
}

/// Where the number that begins at `start` ends: its groups and its fraction, whoever wrote them.
fn amount_end(line: &Line, start: usize) -> usize {
    let mut end = line.digits_end(start);
    let is_mark = |at: usize| matches!(line.touching(at), ',' | '.' | '\'' | '’');
    loop {
        if is_mark(end) && line.joined(end + 1) && line.is_digit(end + 1) {
            end = line.digits_end(end + 1);
        } else if common::follows_figure(line, end)
            && line.is_digit(end)
            && line.digits_end(end) == end + 3
        {
            end += 3;
        } else {
            return end;
        }
    }
}

/// A number as French writes it: `1,234.50` → `1 234,50`, `5.50` → `5,50`. Before it stands a sign in the English
/// order, so three digits behind one comma are thousands; behind one point they are nobody knows what.
fn french(number: &str) -> Option<String> {
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    let (whole, fraction) = match (number.matches(',').count(), number.matches('.').count()) {
        (0, 0) => (number, None),
        (0, 1) => number.split_once('.').map(|(whole, rest)| (whole, Some(rest)))?,
        (1, 0) if !has_groups(number) => {
            number.split_once(',').map(|(whole, rest)| (whole, Some(rest)))?
        }
        (_, 0) => (number, None),
        (_, 1) => number.rsplit_once('.').map(|(whole, rest)| (whole, Some(rest)))?,
        _ => return None,
    };
    if fraction.is_some_and(|rest| rest.len() > 2 || !is_plain(rest)) {
        return None;
    }
    if whole.contains(',') && (!has_groups(whole) || whole.contains(' ')) {
        return None;
    }
    let whole = whole.replace(',', " ");
    let fraction = fraction.map(|rest| format!(",{rest}")).unwrap_or_default();
    is_plain(&whole).then(|| format!("{whole}{fraction}"))
}

/// Whether all that stands behind commas is groups of three.
fn has_groups(number: &str) -> bool {
    let mut groups = number.split(',');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
        && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::super::super::super::{Rules, Run, lint};
    use std::borrow::Cow;

    /// The text with each suggestion written into it, and how many findings have none.
    fn fixed(text: &str) -> (String, usize) {
        let rules = Rules::for_locale("fr-CA", false).unwrap();
        let found = lint(&rules, &[Run::Text(Cow::Borrowed(text))]);
        let found: Vec<_> = found.iter().filter(|it| it.code == "fr-currency-order").collect();
        let mut out = text.to_owned();
        for finding in found.iter().rev() {
            if let Some(right) = &finding.suggestion {
                out.replace_range(finding.range.clone(), right);
            }
        }
        (out, found.iter().filter(|finding| finding.suggestion.is_none()).count())
    }

    #[test]
    fn an_amount_is_worth_the_same_behind_its_mending() {
        let cases = [
            ("$75 par jour", "75 $ par jour"),
            ("US$5, C$5, CA$5, CAN$ 5, MX$ 100.", "5 $ US, 5 $ CA, 5 $ CA, 5 $ CA, 100 $ MX."),
            ("$5,000 et $1,234.50 et $1,234,567", "5 000 $ et 1 234,50 $ et 1 234 567 $"),
            ("$5.50, $5,5, $5,50 et $1 234,50", "5,50 $, 5,5 $, 5,50 $ et 1 234,50 $"),
            ("$5/h, ($5) -$5, $ 5.", "5 $/h, (5 $) -5 $, 5 $."),
            ("$1.5 million", "1,5 million de dollars"),
            ("$800 millions de dollars", "800 millions de dollars"),
            ("US$2 milliards", "2 milliards de dollars US"),
        ];
        for (typed, right) in cases {
            assert_eq!(fixed(typed), (right.to_owned(), 0), "{typed}");
        }
    }

    #[test]
    fn what_has_more_than_one_reading_is_left() {
        for left in [
            "$5M",
            "$5k",
            "$5-10",
            "$5–$10",
            "$5 - $10",
            "$5 à 10",
            "$5.000",
            "$1,23,456",
            "$5 USD",
            "US $5",
            "$5 mille",
            "$1.234.567",
            "$1'000",
        ] {
            assert_eq!(fixed(left), (left.to_owned(), 1), "{left}");
        }
        for passed in ["a$5", "en $ 2004", "75 $", "75 $ US", "5 $ 10", "HK$5", "$$5"] {
            assert_eq!(fixed(passed), (passed.to_owned(), 0), "{passed}");
        }
    }
}
