//! Spanish: America by default, Spain where it differs.
//!
//! Sources: RAE and ASALE, *Ortografía de la lengua española* (2010), chapters III.3 (puntuación), V.3.2.5.3
//! (abreviaturas) and VIII (expresiones numéricas); Fundéu; CLDR 48 for quotation marks and separators.

use super::common::{self, Abbreviation, Tie, UNITS};
use super::easy::Ties;
use super::line::{Line, Space};
use super::quotes::Quoting;

/// CLDR es-MX: “ ” then ‘ ’, as most of American Spanish prints.
pub(super) const QUOTING_AMERICA: Quoting =
    Quoting { levels: &[('“', '”'), ('‘', '’')], elisions: &[], clipped: CLIPPED };

/// RAE III.3.4.8 and CLDR es: « » first, then “ ”, then ‘ ’.
pub(super) const QUOTING_SPAIN: Quoting =
    Quoting {
        levels: &[('«', '»'), ('“', '”'), ('‘', '’')], elisions: &[], clipped: CLIPPED
    };

/// Spanish has no elision; these are clipped in speech (’pa, ’tá) or come with English names (rock ’n’ roll).
const CLIPPED: &[&str] = &["pa", "tá", "toy", "n"];

/// RAE V.3.2.5.3: an abbreviation never parts from the word it depends on, nor do its own elements.
const ABBREVIATIONS: &[Abbreviation] = &[
    ("Sr", Tie::Name),
    ("Sra", Tie::Name),
    ("Srta", Tie::Name),
    ("Sres", Tie::Name),
    ("Sras", Tie::Name),
    ("Dr", Tie::Name),
    ("Dra", Tie::Name),
    ("Dres", Tie::Name),
    ("Lic", Tie::Name),
    ("Ing", Tie::Name),
    ("Arq", Tie::Name),
    ("Prof", Tie::Name),
    ("Profa", Tie::Name),
    ("Mtro", Tie::Name),
    ("Mtra", Tie::Name),
    ("Dña", Tie::Name),
    ("Sto", Tie::Name),
    ("Sta", Tie::Name),
    ("Gral", Tie::Name),
    ("Cía", Tie::Name),
    ("art", Tie::Number),
    ("arts", Tie::Number),
    ("Art", Tie::Number),
    ("p", Tie::Number),
    ("pp", Tie::Number),
    ("pág", Tie::Number),
    ("págs", Tie::Number),
    ("núm", Tie::Number),
    ("núms", Tie::Number),
    ("Núm", Tie::Number),
    ("No", Tie::Number),
    ("cap", Tie::Number),
    ("fig", Tie::Number),
    ("vol", Tie::Number),
    ("t", Tie::Number),
    ("inc", Tie::Number),
    ("frac", Tie::Number),
    ("fracc", Tie::Number),
    ("s", Tie::Number),
    ("ss", Tie::Number),
    ("tel", Tie::Number),
    ("p", Tie::Part("ej")),
    ("a", Tie::Part("C")),
    ("d", Tie::Part("C")),
    ("EE", Tie::Part("UU")),
    ("CC", Tie::Part("OO")),
];

const POINTLESS: &[Abbreviation] = &[
    ("n.º", Tie::Number),
    ("N.º", Tie::Number),
    ("n.os", Tie::Number),
    ("n°", Tie::Number),
    ("N°", Tie::Number),
    ("nº", Tie::Number),
    ("Nº", Tie::Number),
    ("§", Tie::Number),
];

const LARGE: &[&str] = &["mil", "millón", "millones", "billón", "billones"];

/// All of these, for blocks that need no line.
pub(super) const TIES: Ties =
    Ties { abbreviations: ABBREVIATIONS, pointless: POINTLESS, units: &[UNITS, LARGE] };

/// Applies the rules of Spanish to a line whose quotes are set.
pub(super) fn set(line: &mut Line) {
    let mut angular = 0_usize;
    line.each_stop(|line, i| {
        if common::follows_amount(line, i) {
            figure(line, i);
        }
        match line.ch(i) {
            '«' => angular += 1,
            // A lone one is an arrow (« Inicio » Prensa »), not a quotation mark.
            '»' if angular == 0 => return,
            '»' => angular -= 1,
            _ => {}
        }
        match line.ch(i) {
            ':' | ';' | '!' | '?' => common::close_up(line, i),
            // RAE III.3.4.8, 3.4.9: quotation, question and exclamation marks touch what they enclose.
            '«' | '“' | '¿' | '¡' => common::tighten(line, i, true),
            '»' | '”' => common::tighten(line, i, false),
            '$' | '€' => amount(line, i),
            '…' => common::ellipsis(line, i),
            '.' => common::abbreviation(line, i, ABBREVIATIONS),
            'n' | 'N' | '§' => common::pointless(line, i, POINTLESS),
            'U' | 'M' | 'C' | 'E' => common::currency(line, i),
            // RAE VIII: groups of three, never parted from each other.
            '0'..='9' => common::triads(line, i, Space::NoBreak),
            _ => {}
        }
    });
}

/// What follows a figure and a space: RAE (símbolos) and Fundéu want a space before `%`, Mexican usage has none;
/// the author's choice stands, and a space is made unbreakable.
fn figure(line: &mut Line, i: usize) {
    if !common::unit(line, i, UNITS) && !common::unit(line, i, LARGE) {
        common::meridiem(line, i);
    }
}

/// `$ 75`: American usage has the sign first, without space (RAE); if one was typed it is made unbreakable.
fn amount(line: &mut Line, i: usize) {
    if line.is_free(i)
        && line.spaced(i + 1)
        && line.is_digit(i + 1)
        && !line.touched(i).is_ascii_digit()
    {
        common::amount(line, i);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Rules, set_str};

    fn es(text: &str) -> String {
        let rules = Rules::for_locale("es-MX", false).unwrap();
        set_str(&rules, text).replace('\u{A0}', "␣")
    }

    #[test]
    fn marks_touch_what_they_belong_to() {
        assert_eq!(es("¡ Ya ! « a » ¿ b ? : c"), "¡Ya! «a» ¿b?: c");
        for kept in ["2 : 1", "(?)", "¿?", "a :b", "a » b", "¡!"] {
            assert_eq!(es(kept), kept);
        }
    }

    #[test]
    fn figures_keep_the_author_s_choice() {
        assert_eq!(es("5 %, 5%, 5 €, $ 5, 5 m, 3 p. m."), "5␣%, 5%, 5␣€, $␣5, 5␣m, 3␣p.␣m.");
    }
}
