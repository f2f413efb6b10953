//! French: Canada by default, France where it differs.
//!
//! Sources: OQLF, Vitrine linguistique 22039 (espacement) and 23386 (guillemets); *Le guide du rédacteur* 1.1.12
//! (heure), 1.3.2 (SI), 2.3.1, 2.4 and 7.2.6 (citation double); Nicole Ouimet, « L'espace insécable », *L'Actualité
//! langagière* 4/3, 2007 (Bureau de la traduction); Musée canadien de l'histoire, *Manuel de rédaction* 3.2 (unités)
//! and 4.1 (tirets); *Lexique des règles typographiques en usage à l'Imprimerie nationale* for France; CLDR 48 for
//! separators.

use super::Rules;
use super::common::{self, Abbreviation, Side, Tie, UNITS, side};
use super::easy::Ties;
use super::line::{Line, Space};
use super::quotes::Quoting;

/// « » then “ ” then ‘ ’ (OQLF 23386, *Guide du rédacteur* 7.2.6), in France too, where the Imprimerie nationale
/// would repeat « » and nearly all publishers do not.
pub(super) const QUOTING: Quoting = Quoting {
    levels: &[('«', '»'), ('“', '”'), ('‘', '’')],
    elisions: &[
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "presqu", "quelqu",
    ],
    // Québec's spoken forms: 'stie, 'ti-cul, 'a (elle), 'y (il).
    clipped: &["stie", "sti", "ti", "tite", "tit", "pis"],
};

/// Before a name or number, with a point (Ouimet: noms de personnes, renvois).
const ABBREVIATIONS: &[Abbreviation] = &[
    ("M", Tie::Article),
    ("MM", Tie::Name),
    ("MM", Tie::Article),
    ("St", Tie::Name),
    ("Ste", Tie::Name),
    ("p", Tie::Number),
    ("pp", Tie::Number),
    ("art", Tie::Number),
    ("al", Tie::Number),
    ("par", Tie::Number),
    ("chap", Tie::Number),
    ("vol", Tie::Number),
    ("fig", Tie::Number),
    ("tabl", Tie::Number),
    ("ann", Tie::Number),
    ("t", Tie::Number),
    ("éd", Tie::Number),
    ("tél", Tie::Number),
    ("env", Tie::Number),
    ("p", Tie::Part("ex")),
    ("av", Tie::Part("J")),
    ("apr", Tie::Part("J")),
];

/// Without a point. *Me* and *Pr* are left out: « Me voici ».
const POINTLESS: &[Abbreviation] = &[
    ("Mme", Tie::Name),
    ("Mme", Tie::Article),
    ("Mmes", Tie::Name),
    ("Mmes", Tie::Article),
    ("Mlle", Tie::Name),
    ("Mlles", Tie::Name),
    ("Mgr", Tie::Name),
    ("Dr", Tie::Name),
    ("Dre", Tie::Name),
    ("Drs", Tie::Name),
    ("no", Tie::Number),
    ("nos", Tie::Number),
    ("No", Tie::Number),
    ("n°", Tie::Number),
    ("N°", Tie::Number),
    ("nº", Tie::Number),
    ("Nº", Tie::Number),
    ("§", Tie::Number),
    ("§§", Tie::Number),
];

/// Symbols which only French has: octets, feet and inches (Musée canadien de l'histoire 3.2), millions of dollars.
const FRENCH_UNITS: &[&str] = &[
    "ko", "Ko", "Mo", "Go", "To", "$US", "$CA", "$CAN", "G$", "MM$", "Md$", "Md€", "pi", "po", "lb",
];

const LARGE: &[&str] = &["million", "millions", "milliard", "milliards", "billion", "billions"];

/// Which dollars (CLDR 48, fr-CA: « 75 $ US » with a no-break space on both sides).
const DOLLARS: &[&str] = &["US", "CA", "CAN", "MX", "AU"];

/// All of these, for blocks that need no line.
pub(super) const TIES: Ties = Ties {
    abbreviations: ABBREVIATIONS,
    pointless: POINTLESS,
    units: &[UNITS, FRENCH_UNITS, LARGE],
};

/// Applies the rules of French to a line whose quotes are set.
pub(super) fn set(line: &mut Line, rules: Rules) {
    let high = if rules.has_fine_space() { Space::Fine } else { Space::Remove };
    let group = if rules.variant == super::Variant::FrFr { Space::Fine } else { Space::NoBreak };
    if line.has_dashes() {
        dashes(line);
        incises(line);
    }
    line.each_stop(|line, i| {
        if common::follows_amount(line, i) {
            figure(line, i);
        }
        match line.ch(i) {
            // OQLF 22039: an unbreakable space before the colon.
            ':' if common::is_mark(line, i) => line.want(i, Space::NoBreak),
            ';' | '!' | '?' if common::is_mark(line, i) => high_mark(line, i, high),
            '«' => opening(line, i),
            '»' => line.want(i, Space::NoBreak),
            '“' => common::tighten(line, i, true),
            '”' => common::tighten(line, i, false),
            '%' | '‰' | '$' | '€' | '£' => symbol(line, i, i + 1),
            '°' if matches!(line.touching(i + 1), 'C' | 'F') => symbol(line, i, i + 2),
            '…' => common::ellipsis(line, i),
            '.' => common::abbreviation(line, i, ABBREVIATIONS),
            'M' | 'D' | 'n' | 'N' | '§' => common::pointless(line, i, POINTLESS),
            '0'..='9' => common::triads(line, i, group),
            _ => {}
        }
    });
}

/// OQLF 22039: nothing before `; ! ?`, or a fine space where it can be had; in a row, only before the first.
fn high_mark(line: &mut Line, i: usize, high: Space) {
    let in_row = matches!(line.prev(i), '!' | '?') && line.ch(i) != ';';
    line.want(i, if in_row { Space::Remove } else { high });
}

/// OQLF 22039: an unbreakable space inside « », none between an apostrophe and «.
fn opening(line: &mut Line, i: usize) {
    line.want(i + 1, Space::NoBreak);
    if line.prev(i) == '’'
        && i >= 2
        && line.joined(i - 1)
        && line.ch(i - 2).is_alphabetic()
        && is_elided(line, i - 1)
    {
        line.want(i, Space::Remove);
    }
}

fn is_elided(line: &Line, apostrophe: usize) -> bool {
    let word = line.text(line.word_start(apostrophe), apostrophe).to_lowercase();
    QUOTING.elisions.contains(&word.as_str())
}

/// What follows a figure and a space.
fn figure(line: &mut Line, i: usize) {
    if common::unit(line, i, UNITS) || common::unit(line, i, FRENCH_UNITS) {
        hour(line, i);
    } else if !is_dollars_first(line, i) {
        common::unit(line, i, LARGE);
    }
}

/// `15 h 30`: the h between two spaces (*Guide du rédacteur* 1.1.12), both unbreakable.
fn hour(line: &mut Line, i: usize) {
    if line.ch(i) == 'h'
        && line.spaced(i + 1)
        && line.is_digit(i + 1)
        && line.digits_end(i + 1) == i + 3
    {
        line.want(i + 1, Space::NoBreak);
    }
}

/// `$800 millions` is an English amount: left as typed, whole, for the lint to report.
fn is_dollars_first(line: &Line, i: usize) -> bool {
    let start = line.start_of(i, |ch| ch.is_ascii_digit() || matches!(ch, ',' | '.'));
    line.touched(start) == '$'
}

/// `80%`, `75$`, `20°C`: OQLF 22039 and *Guide du rédacteur* 2.3.1 want a space, so one is put where there is none.
fn symbol(line: &mut Line, i: usize, end: usize) {
    if i == 0 || !line.is_free(i) || !line.is_digit(i - 1) || !common::is_word_break(line, end) {
        return;
    }
    line.want(i, Space::NoBreak);
    let dollars = line.ch(i) == '$' && line.spaced(end);
    if dollars && DOLLARS.iter().any(|word| line.spells(end, line.word_end(end), word)) {
        line.want(end, Space::NoBreak);
    }
}

/// A hyphen typed between two spaces is an en dash: Musée canadien de l'histoire 4.1 (« tiret court dans tous les
/// cas »), Bureau de la traduction (« le tiret est suivi et précédé d'une espace »). Between figures it may be a
/// range or a minus, and is left alone; so is the hyphen of ranges (« p. 232-236 »), which French keeps (ibid.).
fn dashes(line: &mut Line) {
    line.each_stop(|line, i| {
        let typed = line.ch(i) == '-' || line.is_folded(i) && line.ch(i) == '—';
        if !typed || !line.spaced(i) || !line.spaced(i + 1) || !line.is_free(i) {
            return;
        }
        let (before, after) = (line.ch(i - 1), line.ch(i + 1));
        let figures = before.is_ascii_digit() && after.is_ascii_digit();
        let opens = matches!(after, '«' | '“' | '‘' | '(' | '[');
        if !figures
            && matches!(side(before), Side::Word | Side::Close)
            && (opens || side(after) == Side::Word)
        {
            line.put(i, '–');
        }
    });
}

/// Two dashes in one sentence enclose an aside: neither parts from it (Imprimerie nationale; Université Côte d'Azur,
/// « Les tirets »: tiret + espace insécable + texte + espace insécable + tiret). One dash, or three, say too little.
fn incises(line: &mut Line) {
    let mut found: Vec<usize> = Vec::new();
    line.each_stop(|line, i| match line.ch(i) {
        '–' | '—' if line.spaced(i) && side(line.ch(i - 1)) != Side::Open => found.push(i),
        '.' | '!' | '?' | '…' if ends_sentence(line, i) => {
            enclose(line, &found);
            found.clear();
        }
        _ => {}
    });
    enclose(line, &found);
}

fn enclose(line: &mut Line, dashes: &[usize]) {
    if let [first, last] = *dashes {
        let opens = line.spaced(first + 1) && side(line.ch(first + 1)) != Side::Close;
        let closes = !line.joined(last + 1) || side(line.ch(last + 1)) == Side::Close;
        if opens && closes && line.ch(first) == line.ch(last) {
            line.want(first + 1, Space::NoBreak);
            line.want(last, Space::NoBreak);
        }
    }
}

/// A mark with a space behind, unless it is the point of an abbreviation (« M. Roy »). A closing character next to
/// it says too little: the space between them may go.
fn ends_sentence(line: &Line, i: usize) -> bool {
    !line.joined(i + 1) && side(line.ch(i + 1)) != Side::Close && !is_abbreviation(line, i)
}

fn is_abbreviation(line: &Line, point: usize) -> bool {
    if line.ch(point) != '.' || !line.joined(point) {
        return false;
    }
    let start = line.word_start(point);
    let initials = point - start <= 2 && line.ch(start).is_uppercase();
    let known = |(word, _): &Abbreviation| line.spells(start, point, word);
    initials || ABBREVIATIONS.iter().any(known)
}

#[cfg(test)]
mod tests {
    use super::super::{Rules, set_str};

    fn fr(text: &str) -> String {
        let rules = Rules::for_locale("fr-CA", false).unwrap();
        set_str(&rules, text).replace('\u{A0}', "␣")
    }

    #[test]
    fn asides_need_two_dashes_of_one_kind_in_one_sentence() {
        assert_eq!(fr("a – b – fin. d — e — f"), "a –␣b␣– fin. d —␣e␣— f");
        for kept in ["a – b", "a – b — c", "a – b – c – d", "a – fin. C – d", "– a – b", "a–b–c"]
        {
            assert_eq!(fr(kept), kept);
        }
    }

    #[test]
    fn hyphens_stay_unless_between_spaced_words() {
        assert_eq!(fr("mot - mot. Oui «a» - (b)"), "mot – mot. Oui «␣a␣» – (b)");
        for kept in ["10 - 5", "- item", "a -b", "a- b", "vis-à-vis", "a - - b"] {
            assert_eq!(fr(kept), kept);
        }
    }

    #[test]
    fn a_symbol_joined_to_its_figure_is_parted_from_it() {
        assert_eq!(fr("5%, 5$, 5€, 5°C, 5‰ et 5% CA"), "5␣%, 5␣$, 5␣€, 5␣°C, 5␣‰ et 5␣% CA");
        for kept in ["%5", "$5", "x%", "5%x", "5$a", "45°", "5°N"] {
            assert_eq!(fr(kept), kept);
        }
    }
}
