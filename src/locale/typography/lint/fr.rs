//! French: ordinals, dates, hours, amounts, accents on capitals, middle dots.

use super::super::common;
use super::super::line::{Line, NONE};
use super::{Report, decade, english_decade, starts_word};

mod currency;
mod inclusive;

/// Checks what begins at `i`.
pub(super) fn check(report: &mut Report, i: usize) {
    let line = report.line;
    match line.ch(i) {
        '0'..='9' if starts_word(line, i) => {
            ordinal(report, i);
            first_of_month(report, i);
            hour(report, i);
            english_decade(report, i, "fr-decade", &["années"]);
        }
        '$' => currency::dollars_first(report, i),
        '·' => inclusive::dots(report, i),
        '(' | '.' if line.joined(i) => inclusive::brackets_or_points(report, i),
        // Guide du rédacteur 2.4.1: « en français, l'absence d'apostrophe avant le chiffre ».
        '\'' | '’' => decade(report, i, "fr-decade", |digits| {
            // Of the decades before, nobody can tell the century.
            (matches!(digits.as_bytes()[0], b'3'..=b'9')).then(|| format!("19{digits}"))
        }),
        'A' | 'C' | 'E' | 'I' if starts_word(line, i) => bare_capital(report, i),
        _ => {}
    }
}

/// OQLF, abréviations des adjectifs ordinaux: 1er, 1re, 2e, 2es; never 1ère, 2ème, 2ième.
fn ordinal(report: &mut Report, i: usize) {
    const ENDINGS: &[(&str, &str)] = &[
        ("ère", "re"),
        ("ères", "res"),
        ("ière", "re"),
        ("ières", "res"),
        ("ème", "e"),
        ("èmes", "es"),
        ("ième", "e"),
        ("ièmes", "es"),
        ("eme", "e"),
        ("emes", "es"),
        ("iere", "re"),
    ];
    let digits = report.line.digits_end(i);
    if !report.line.joined(digits) {
        return;
    }
    let end = report.line.word_end(digits);
    if let Some((_, right)) =
        ENDINGS.iter().find(|(wrong, _)| report.line.spells(digits, end, wrong))
    {
        let figure = report.line.text(i, digits);
        // The first is 1er or 1re, and only the first is: « 1ème » and « 2ère » are for the author to mend.
        let is_clear = (figure == "1") == right.starts_with('r');
        report.add(i, end, "fr-ordinal", is_clear.then(|| format!("{figure}{right}")));
    }
}

/// *Guide du rédacteur* 2.4.2: the first of the month is an ordinal, 1er.
fn first_of_month(report: &mut Report, i: usize) {
    const MONTHS: &[&str] = &[
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let line = report.line;
    let end = line.word_end(i + 1);
    let alone = line.ch(i) == '1'
        && !common::follows_figure(line, i)
        && !matches!(line.touched(i), '.' | ',' | '-');
    if alone && line.spaced(i + 1) && MONTHS.iter().any(|month| line.spells(i + 1, end, month)) {
        let month = line.text(i + 1, end);
        report.add(i, end, "fr-date-1er", Some(format!("1er {month}")));
    }
}

/// *Guide du rédacteur* 1.1.12: `15 h 30`, `10 h`; the colon is for tables and timetables, `14 h 00` for nobody.
fn hour(report: &mut Report, i: usize) {
    let line = report.line;
    let colon = line.digits_end(i);
    let end = line.digits_end(colon + 1);
    let shape = colon - i <= 2
        && matches!(line.touching(colon), ':' | 'h')
        && line.joined(colon + 1)
        && end == colon + 3;
    let longer = matches!(line.touching(end), ':' | ',' | '.') && line.is_digit(end + 1)
        || !common::is_word_break(line, end);
    let number = |from: usize, to: usize| line.text(from, to).parse::<u8>().unwrap_or(u8::MAX);
    if shape
        && !longer
        && !matches!(line.touched(i), ':' | '-')
        && number(i, colon) <= 24
        && number(colon + 1, end) < 60
    {
        let (hours, minutes) = (line.text(i, colon), line.text(colon + 1, end));
        let right =
            if minutes == "00" { format!("{hours} h") } else { format!("{hours} h {minutes}") };
        report.add(i, end, "fr-hour", Some(right));
    }
}

/// OQLF and Académie: capitals keep their accents. Only words which cannot be read otherwise: within a sentence
/// a capital begins a name, which may be foreign (Electron, Edit), so only those are looked at that are French.
fn bare_capital(report: &mut Report, i: usize) {
    let line = report.line;
    let end = line.word_end(i);
    let word = line.text(i, end);
    let rest = word.get(1..).unwrap_or_default().to_lowercase();
    let begins = begins_sentence(line, i);
    let capital = match word.as_str() {
        "A" => {
            if begins {
                bare_a(report, i, end);
            }
            return;
        }
        "Ca" if begins => 'Ç',
        "Ile" | "Iles" => 'Î',
        _ if !word.starts_with('E') => return,
        _ if begins && matches!(rest.as_str(), "tre" | "tres" | "tes") => 'Ê',
        _ if NAMES.contains(&rest.as_str()) => 'É',
        _ if begins && takes_acute(line, end, &rest) => 'É',
        _ => return,
    };
    let compound = line.end_of(i, |ch| ch.is_alphabetic() || ch == '-');
    let right = format!("{capital}{}", line.text(i + 1, compound));
    report.add(i, compound, "fr-accent-capital", Some(right));
}

/// « A la fin »: only before words which a preposition has behind it, as « a » may be a verb, a letter or Latin
/// (a contrario), and before the name of a place at the head of a sentence: « A Oshawa, ».
fn bare_a(report: &mut Report, i: usize, end: usize) {
    const BEHIND: &[&str] = &[
        "la",
        "l",
        "ce",
        "cet",
        "cette",
        "ces",
        "celles",
        "ceux",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "mon",
        "notre",
        "votre",
        "nos",
        "vos",
        "chaque",
        "chacun",
        "chacune",
        "tous",
        "tout",
        "toutes",
        "quel",
        "quelle",
        "qui",
        "quoi",
        "partir",
        "propos",
        "cause",
        "titre",
        "travers",
        "côté",
        "moins",
        "mesure",
        "terme",
        "défaut",
        "force",
        "condition",
        "peine",
        "présent",
        "nouveau",
        "suivre",
        "venir",
        "droite",
        "gauche",
        "bien",
        "bientôt",
        "noter",
        "lire",
        "voir",
        "savoir",
        "faire",
        "moitié",
        "quelques",
        "nouvelle",
        "long",
        "court",
        "plusieurs",
        "plus",
        "partout",
        "compter",
        "supposer",
        "vrai",
        "mi",
        "aucun",
        "aucune",
        "pied",
        "part",
        "deux",
        "trois",
        "quand",
        "travail",
        "nous",
        "vous",
        "elle",
    ];
    let line = report.line;
    let next = line.word_end(end);
    let is_place = line.ch(end).is_uppercase() && next > end + 2 && line.touching(next) == ',';
    let is_behind = BEHIND.iter().any(|word| line.spells(end, next, word));
    if line.spaced(end) && (is_behind || is_place) {
        let right = format!("À {}", line.text(end, next));
        report.add(i, next, "fr-accent-capital", Some(right));
    }
}

/// Whether a word that begins with E, here without it, takes É: not names and titles (Electric Avenue), and
/// not words that look English or, standing alone, may be.
fn takes_acute(line: &Line, end: usize, rest: &str) -> bool {
    const ENGLISH: &[&str] = &["ing", "ional", "ed", "or", "ors", "ly"];
    const BOTH: &[&str] =
        &["tion", "tions", "sion", "sions", "lent", "lents", "dent", "ment", "ments", "gant"];
    let ends = |endings: &[&str]| endings.iter().any(|ending| rest.ends_with(ending));
    let goes_on = line.spaced(end) && line.ch(end).is_lowercase();
    let is_title = line.spaced(end) && line.ch(end).is_uppercase();
    ACUTE.iter().any(|stem| rest.starts_with(stem))
        && !is_title
        && !ends(ENGLISH)
        && (goes_on || !ends(BOTH))
        && !matches!(rest, "dith" | "dit" | "lectron")
}

/// What takes É within a sentence too, without it.
const NAMES: &[&str] = &[
    "tat", "tats", "cole", "coles", "glise", "glises", "gypte", "quateur", "cosse", "thiopie",
    "rythrée", "lysée", "ditions", "mirats",
];

/// Beginnings of words which take É, without it.
const ACUTE: &[&str] = &[
    "bauch",
    "cart",
    "chang",
    "chec",
    "chel",
    "chéan",
    "clair",
    "cole",
    "colog",
    "conom",
    "cout",
    "cran",
    "cri",
    "dit",
    "ducat",
    "duqu",
    "gal",
    "glise",
    "lect",
    "lev",
    "lèv",
    "limin",
    "lu",
    "miss",
    "mett",
    "nerg",
    "norm",
    "numér",
    "poque",
    "quilibr",
    "quip",
    "quit",
    "quival",
    "rable",
    "tabli",
    "tap",
    "tat",
    "té",
    "teind",
    "tend",
    "trang",
    "tud",
    "valu",
    "vénement",
    "vènement",
    "videm",
    "vit",
    "volu",
];

fn begins_sentence(line: &Line, i: usize) -> bool {
    let before = line.prev(i);
    matches!(before, NONE | '.' | '!' | '?' | '…' | '«' | '“' | '"' | ':' | '(' | '–' | '—')
}
