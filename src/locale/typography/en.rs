//! English of Canada and the United States.
//!
//! Sources: *The Canadian Style* (Translation Bureau) 5.02, 5.09, 5.24 and 17.07; Canadian Museum of History, *Style
//! Guide* 4.1 (dashes); *The Chicago Manual of Style* (17th ed.) for no-break spaces, apostrophes and dashes.

use super::common::{self, Abbreviation, Side, Tie, UNITS, side};
use super::easy::Ties;
use super::line::{Line, Space};
use super::quotes::Quoting;

/// “ ” then ‘ ’ (Chicago 13.30; CLDR en).
pub(super) const QUOTING: Quoting = Quoting {
    levels: &[('“', '”'), ('‘', '’')],
    elisions: &[],
    clipped: &[
        "twas", "tis", "twere", "twill", "twould", "twixt", "tween", "em", "til", "till", "cause",
        "cuz", "bout", "round", "neath", "n", "nuff", "hood", "cept", "gainst", "fraid", "scuse",
        "spose",
    ],
};

/// Chicago 6.121: a no-break space keeps titles, references and their names or numbers together.
const ABBREVIATIONS: &[Abbreviation] = &[
    ("Mr", Tie::Name),
    ("Mrs", Tie::Name),
    ("Ms", Tie::Name),
    ("Mx", Tie::Name),
    ("Messrs", Tie::Name),
    ("Dr", Tie::Name),
    ("Drs", Tie::Name),
    ("Prof", Tie::Name),
    ("Rev", Tie::Name),
    ("Hon", Tie::Name),
    ("Gov", Tie::Name),
    ("Sen", Tie::Name),
    ("Rep", Tie::Name),
    ("Gen", Tie::Name),
    ("Capt", Tie::Name),
    ("Sgt", Tie::Name),
    ("St", Tie::Name),
    ("Ste", Tie::Name),
    ("No", Tie::Number),
    ("Nos", Tie::Number),
    ("no", Tie::Number),
    ("nos", Tie::Number),
    ("p", Tie::Number),
    ("pp", Tie::Number),
    ("art", Tie::Number),
    ("Art", Tie::Number),
    ("arts", Tie::Number),
    ("sec", Tie::Number),
    ("Sec", Tie::Number),
    ("ch", Tie::Number),
    ("chap", Tie::Number),
    ("vol", Tie::Number),
    ("fig", Tie::Number),
    ("Fig", Tie::Number),
    ("para", Tie::Number),
    ("c", Tie::Number),
    ("ca", Tie::Number),
];

const POINTLESS: &[Abbreviation] = &[("§", Tie::Number), ("§§", Tie::Number)];

const LARGE: &[&str] = &["million", "billion", "trillion"];

const ENGLISH_UNITS: &[&str] =
    &["lb", "lb.", "lbs", "oz", "oz.", "ft", "ft.", "mi", "mph", "hr", "hrs", "min."];

/// All of these, for blocks that need no line.
pub(super) const TIES: Ties = Ties {
    abbreviations: ABBREVIATIONS,
    pointless: POINTLESS,
    units: &[UNITS, ENGLISH_UNITS, LARGE],
};

/// Applies the rules of English to a line whose quotes are set.
pub(super) fn set(line: &mut Line) {
    line.each_stop(|line, i| {
        if common::follows_amount(line, i) {
            figure(line, i);
        }
        match line.ch(i) {
            // The Canadian Style 17.07: no space before these.
            ':' | ';' | '!' | '?' => common::close_up(line, i),
            '“' => common::tighten(line, i, true),
            '”' => common::tighten(line, i, false),
            '%' | '‰' => percent(line, i),
            '-' => range(line, i),
            '—' => dash(line, i),
            '…' => common::ellipsis(line, i),
            '.' => common::abbreviation(line, i, ABBREVIATIONS),
            '§' => common::pointless(line, i, POINTLESS),
            'U' | 'M' | 'C' | 'E' => common::currency(line, i),
            // The Canadian Style 5.09: a space in triads, which must not break.
            '0'..='9' => common::triads(line, i, Space::NoBreak),
            _ => {}
        }
    });
}

/// What follows a figure and a space: *The Canadian Style* 5.02 wants "the entire number (numeral and word)" on one
/// line, Chicago 6.121 a figure and its unit.
fn figure(line: &mut Line, i: usize) {
    if matches!(line.ch(i), '%' | '‰') {
        return;
    }
    let unit = common::unit(line, i, UNITS)
        || common::unit(line, i, ENGLISH_UNITS)
        || common::unit(line, i, LARGE);
    if !unit {
        common::meridiem(line, i);
    }
}

/// CLDR en: no space between the figure and `%`. `5 % 3` is arithmetic.
fn percent(line: &mut Line, i: usize) {
    let figure = common::follows_figure(line, i) && line.is_free(i);
    if figure && common::is_word_break(line, i + 1) && !line.is_digit(i + 1) {
        line.want(i, Space::Remove);
    }
}

/// A hyphen between two unmistakable ends of a range becomes an en dash (*The Canadian Style* 5.24; Canadian Museum
/// of History 4.1; Chicago 6.78): percentages, dollars, years, pages. All other hyphens stay: telephone
/// numbers, dates, scores, compounds.
fn range(line: &mut Line, i: usize) {
    if !line.joined(i) || !line.joined(i + 1) || !line.is_free(i) {
        return;
    }
    let (from, to) = (figure_before(line, i), figure_after(line, i + 1));
    if let (Some(from), Some(to)) = (from, to) {
        let percent = to.sign == '%' && matches!(from.sign, '%' | ' ');
        let money = from.sign == '$' && matches!(to.sign, '$' | ' ');
        let plain = from.sign == ' ' && to.sign == ' ';
        let years = plain && is_year(line, from) && is_year(line, to);
        let pages = plain && follows_pp(line, from.start);
        if percent || money || years || pages {
            line.put(i, '–');
        }
    }
}

/// One end of a range: its digits, and the sign it bears.
#[derive(Clone, Copy)]
struct End {
    start: usize,
    end: usize,
    sign: char,
}

fn figure_before(line: &Line, i: usize) -> Option<End> {
    let percent = line.prev(i) == '%';
    let end = if percent { i - 1 } else { i };
    if end == 0 || !line.is_digit(end - 1) {
        return None;
    }
    // Whether a space stands before the sign must not matter: the percent rule takes it away.
    let mut start = line.start_of(end, is_figure);
    while !line.is_digit(start) {
        start += 1;
    }
    let before = line.touched(start);
    let sign = if percent {
        '%'
    } else if before == '$' {
        '$'
    } else {
        ' '
    };
    let alone = sign == '$'
        || !(before.is_alphanumeric() || matches!(before, '-' | '–' | '/' | '.' | ',' | '+'));
    alone.then_some(End { start, end, sign })
}

fn figure_after(line: &Line, i: usize) -> Option<End> {
    let dollars = line.ch(i) == '$';
    let start = if dollars { i + 1 } else { i };
    if !line.joined(start) || !line.is_digit(start) {
        return None;
    }
    let mut end = line.end_of(start, is_figure);
    while end > start && !line.is_digit(end - 1) {
        end -= 1;
    }
    let percent = line.ch(end) == '%' && end > start;
    let after = line.touching(if percent { end + 1 } else { end });
    let alone = !(after.is_alphanumeric() || matches!(after, '-' | '–' | '/' | ':' | '°'));
    let sign = if percent {
        '%'
    } else if dollars {
        '$'
    } else {
        ' '
    };
    alone.then_some(End { start, end, sign })
}

fn is_figure(ch: char) -> bool {
    ch.is_ascii_digit() || matches!(ch, '.' | ',')
}

fn follows_pp(line: &Line, i: usize) -> bool {
    i >= 3 && line.ch(i - 1) == '.' && line.spells(line.word_start(i - 1), i - 1, "pp")
}

fn is_year(line: &Line, end: End) -> bool {
    let century =
        ["18", "19", "20"].iter().any(|century| line.spells(end.start, end.start + 2, century));
    century && end.end - end.start == 4
}

/// Two hyphens are the typist's em dash (Chicago 6.85), closed up or spaced as typed, since styles differ (Canadian
/// Museum of History 4.1). A row which begins a word is an option (`--watch`) and stays.
fn dash(line: &mut Line, i: usize) {
    if !line.is_folded(i) || !line.is_free(i) || i == 0 || line.joined(i) != line.joined(i + 1) {
        return;
    }
    let mark = line.ch(i - 1);
    // A backtick quotes an option, even where it is no code: `--watch'.
    let before = matches!(side(mark), Side::Word | Side::Close) && mark != '`';
    let after = matches!(side(line.ch(i + 1)), Side::Word)
        || matches!(line.ch(i + 1), '“' | '‘' | '’' | '(' | '…');
    if before && after {
        line.put(i, '—');
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Rules, set_str};

    fn en(text: &str) -> String {
        let rules = Rules::for_locale("en-CA", false).unwrap();
        set_str(&rules, text).replace('\u{A0}', "␣")
    }

    #[test]
    fn only_unmistakable_ranges_take_an_en_dash() {
        assert_eq!(en("$1,000-$2,000, 1.5%-2.5%, 5-6%"), "$1,000–$2,000, 1.5%–2.5%, 5–6%");
        for kept in
            ["1-2", "2004-05", "a1965-2001", "1965-2001-x", "5%-x", "555-1234", "1-800-555-1234"]
        {
            assert_eq!(en(kept), kept);
        }
    }

    #[test]
    fn two_hyphens_are_a_dash_between_words_only() {
        assert_eq!(en("a--b \"c\"--\"d\" e -- f"), "a—b “c”—“d” e — f");
        for kept in ["--x", "a --x", "a-- b", "1---2", "--", "a --"] {
            assert_eq!(en(kept), kept);
        }
    }

    #[test]
    fn percent_closes_up_after_figures_only() {
        assert_eq!(en("5 %, 5 %! a % b, 5 %x, 7 % 2"), "5%, 5%! a % b, 5 %x, 7 % 2");
    }
}
