//! What [`set`](super::set) leaves as typed because it takes judgment, reported with a suggestion.
//!
//! Suggestions are what to type, with plain spaces: setting makes them unbreakable. No finding ever changes a text.

use std::ops::Range;

use super::common::{self, Side, side};
use super::line::{Line, NONE};
use super::{Rules, Run, Variant, protect, quotes};

/// One place in a text which an editor should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Index of the run.
    pub run: usize,
    /// Bytes in the text of that run. A finding which goes on into further runs ends with its first.
    pub range: Range<usize>,
    /// `fr-ordinal`, `fr-accent-capital`, `fr-currency-order`, `fr-date-1er`, `fr-inclusive`, `fr-hour`,
    /// `es-open-mark`, `es-mx-number`, `es-meridiem`, `es-dash`, `en-ca-spelling`, `en-ca-percent`, `en-dash`,
    /// `quote-unpaired`.
    pub code: &'static str,
    /// What to type instead, where it can be told.
    pub suggestion: Option<String>,
}

/// Reports what the rules of the locale leave to the editor.
pub fn lint(rules: &Rules, runs: &[Run<'_>]) -> Vec<Finding> {
    let mut line = Line::read(runs);
    protect::protect(&mut line);
    let mut report = Report { line: &line, findings: Vec::new() };
    for i in (0..line.len()).filter(|i| line.is_free(*i)) {
        match rules.variant {
            Variant::FrCa | Variant::FrFr => french(&mut report, i),
            Variant::EsMx | Variant::EsEs => spanish(&mut report, i, rules.variant),
            Variant::EnCa | Variant::EnUs => english(&mut report, i, rules.variant),
        }
    }
    for at in quotes::unpaired(&line, rules.quoting()) {
        report.add(at, at + 1, "quote-unpaired", None);
    }
    report.findings.sort_by_key(|finding| (finding.run, finding.range.start));
    report.findings
}

struct Report<'a> {
    line: &'a Line,
    findings: Vec<Finding>,
}

impl Report<'_> {
    fn add(&mut self, from: usize, to: usize, code: &'static str, suggestion: Option<String>) {
        if let Some((run, range)) = self.line.place(from, to) {
            self.findings.push(Finding { run, range, code, suggestion });
        }
    }
}

fn starts_word(line: &Line, i: usize) -> bool {
    !line.touched(i).is_alphanumeric()
}

/// The characters `from..to` with single spaces where there were any.
fn spaced_text(line: &Line, from: usize, to: usize) -> String {
    let mut out = String::new();
    for i in from..to {
        if i > from && line.spaced(i) {
            out.push(' ');
        }
        out.push_str(&line.text(i, i + 1));
    }
    out
}

fn french(report: &mut Report, i: usize) {
    let line = report.line;
    match line.ch(i) {
        '0'..='9' if starts_word(line, i) => {
            ordinal(report, i);
            first_of_month(report, i);
            hour(report, i);
        }
        '$' => dollars_first(report, i),
        '·' => inclusive(report, i),
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
        report.add(i, end, "fr-ordinal", Some(format!("{figure}{right}")));
    }
}

/// OQLF, date: the first of the month is an ordinal, 1er.
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

/// OQLF, heure: `15 h 30`, `10 h`; the colon is for tables and timetables.
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

/// OQLF, unités monétaires: the sign follows the amount, and a million takes « de ».
fn dollars_first(report: &mut Report, i: usize) {
    let line = report.line;
    if !line.is_digit(i + 1) || line.touched(i).is_ascii_digit() || common::follows_figure(line, i)
    {
        return;
    }
    let mut end = line.digits_end(i + 1);
    while matches!(line.touching(end), ',' | '.') && line.joined(end + 1) && line.is_digit(end + 1)
    {
        end = line.digits_end(end + 1);
    }
    while common::follows_figure(line, end) && line.is_digit(end) && line.digits_end(end) == end + 3
    {
        end += 3;
    }
    let amount = spaced_text(line, i + 1, end);
    let word = line.word_end(end);
    if line.spaced(end)
        && (line.spells(end, end + 7, "million") || line.spells(end, end + 8, "milliard"))
    {
        let large = line.text(end, word);
        report.add(i, word, "fr-currency-order", Some(format!("{amount} {large} de dollars")));
    } else {
        report.add(i, end, "fr-currency-order", Some(format!("{amount} $")));
    }
}

/// House form: feminine and masculine written out, no middle dot (OQLF advises against it as well).
fn inclusive(report: &mut Report, i: usize) {
    let line = report.line;
    let is_part = |ch: char| ch.is_alphabetic() || ch == '·';
    if !line.joined(i) || !line.prev(i).is_alphabetic() {
        return;
    }
    let (start, end) = (line.start_of(i, is_part), line.end_of(i, is_part));
    if (start..i).any(|k| line.ch(k) == '·') {
        return;
    }
    let word = line.text(start, end);
    let right = doublet(&word);
    report.add(start, end, "fr-inclusive", right);
}

/// « travailleur·euse·s » → « travailleuses et travailleurs ».
fn doublet(word: &str) -> Option<String> {
    const FEMININES: &[(&str, &str, &str)] = &[
        ("eur", "euse", "euse"),
        ("teur", "rice", "trice"),
        ("teur", "trice", "trice"),
        ("er", "ère", "ère"),
        ("f", "ve", "ve"),
        ("if", "ive", "ive"),
        ("el", "elle", "elle"),
        ("el", "le", "elle"),
        ("en", "ne", "enne"),
        ("en", "enne", "enne"),
        ("x", "se", "se"),
        ("eux", "euse", "euse"),
        ("", "e", "e"),
    ];
    let mut parts = word.split('·');
    let (masculine, mut ending) = (parts.next()?, parts.next()?);
    let mut plural = parts.next() == Some("s");
    if let Some(singular) = ending.strip_suffix('s').filter(|_| !plural) {
        (ending, plural) = (singular, true);
    }
    let (cut, _, add) =
        FEMININES.iter().find(|(cut, typed, _)| *typed == ending && masculine.ends_with(cut))?;
    let feminine = format!("{}{add}", masculine.strip_suffix(cut)?);
    let s = |word: &str| if word.ends_with(['s', 'x']) { "" } else { "s" };
    Some(match plural {
        true => format!("{feminine}{} et {masculine}{}", s(&feminine), s(masculine)),
        false => format!("{feminine} ou {masculine}"),
    })
}

/// OQLF and Académie: capitals keep their accents. Only words which cannot be read otherwise.
fn bare_capital(report: &mut Report, i: usize) {
    let line = report.line;
    let end = line.word_end(i);
    let word = line.text(i, end);
    let rest = word.get(1..).unwrap_or_default().to_lowercase();
    let capital = match word.as_str() {
        "A" if begins_sentence(line, i) && line.spaced(end) && line.ch(end).is_alphabetic() => {
            let next = line.word_end(end);
            if next > end + 1 {
                let right = format!("À {}", line.text(end, next));
                report.add(i, next, "fr-accent-capital", Some(right));
            }
            return;
        }
        "Ca" => 'Ç',
        "Ile" | "Iles" => 'Î',
        _ if !word.starts_with('E') => return,
        _ if matches!(rest.as_str(), "tre" | "tres" | "tes") => 'Ê',
        _ if ACUTE.iter().any(|stem| rest.starts_with(stem)) && rest != "dith" => 'É',
        _ => return,
    };
    let compound = line.end_of(i, |ch| ch.is_alphabetic() || ch == '-');
    let right = format!("{capital}{}", line.text(i + 1, compound));
    report.add(i, compound, "fr-accent-capital", Some(right));
}

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

fn spanish(report: &mut Report, i: usize, variant: Variant) {
    let line = report.line;
    match line.ch(i) {
        '?' | '!' => open_mark(report, i),
        '-' => hyphen(report, i, "es-dash", None),
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
    while start > 0 && !ends_before(line, start) {
        if matches!(line.ch(start - 1), '¿' | '¡') {
            return;
        }
        start -= 1;
    }
    let opening = if line.ch(i) == '?' { '¿' } else { '¡' };
    let start = question_word(line, start, i).unwrap_or(start);
    if start < i {
        let right = format!("{opening}{}", spaced_text(line, start, i + 1));
        report.add(start, i + 1, "es-open-mark", Some(right));
    }
}

/// Does a new sentence, or something quoted, begin at `i`?
fn ends_before(line: &Line, i: usize) -> bool {
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

fn english(report: &mut Report, i: usize, variant: Variant) {
    let line = report.line;
    match line.ch(i) {
        '-' => hyphen(report, i, "en-dash", Some("—".to_owned())),
        'p' if variant == Variant::EnCa && common::follows_figure(line, i) => {
            percent_word(report, i)
        }
        ch if variant == Variant::EnCa && ch.is_ascii_alphabetic() && starts_word(line, i) => {
            spelling(report, i)
        }
        _ => {}
    }
}

/// A hyphen between spaced words stands for a dash (RAE 3.4.7, raya; Chicago 6.75), which kind is for the author.
fn hyphen(report: &mut Report, i: usize, code: &'static str, suggestion: Option<String>) {
    let line = report.line;
    let words = line.prev(i).is_alphabetic() && line.ch(i + 1).is_alphabetic();
    if words && line.spaced(i) && line.spaced(i + 1) {
        report.add(i, i + 1, code, suggestion);
    }
}

/// *The Canadian Style* 5.11: `per cent` in words, or `80%`; one of them throughout.
fn percent_word(report: &mut Report, i: usize) {
    let end = report.line.word_end(i);
    if report.line.spells(i, end, "percent") {
        report.add(i, end, "en-ca-percent", Some("per cent".to_owned()));
    }
}

/// *The Canadian Style* 3.02, Canadian Oxford: -our and -re. Names of American bodies keep theirs.
fn spelling(report: &mut Report, i: usize) {
    const OUR: &[&str] = &[
        "labor", "color", "favor", "honor", "neighbor", "behavior", "harbor", "rumor", "endeavor",
    ];
    const ENDINGS: &[&str] = &[
        "", "s", "ed", "ing", "er", "ers", "ful", "less", "able", "ably", "ite", "ites", "hood",
        "hoods",
    ];
    const WHOLE: &[(&str, &str)] = &[
        ("center", "centre"),
        ("centers", "centres"),
        ("theater", "theatre"),
        ("theaters", "theatres"),
        ("defense", "defence"),
        ("offense", "offence"),
    ];
    let line = report.line;
    let end = line.word_end(i);
    let word = line.text(i, end);
    let lower = word.to_lowercase();
    let our = OUR.iter().find_map(|stem| {
        lower.strip_prefix(stem).filter(|rest| ENDINGS.contains(rest)).map(|rest| (stem, rest))
    });
    let right = match our {
        Some((stem, rest)) => format!("{}our{rest}", &stem[..stem.len() - 2]),
        None => match WHOLE.iter().find(|(american, _)| *american == lower) {
            Some((_, canadian)) => (*canadian).to_owned(),
            None => return,
        },
    };
    if !is_name(line, i, end) {
        let capital = word.chars().take(1);
        report.add(i, end, "en-ca-spelling", Some(capital.chain(right.chars().skip(1)).collect()));
    }
}

/// Labor Notes, Department of Labor, American Federation of Labor: a capital beside another capital.
fn is_name(line: &Line, i: usize, end: usize) -> bool {
    let before = line.word_start(i);
    let follows = line.spaced(i)
        && (line.spells(before, i, "of")
            || line.spells(before, i, "and")
            || line.ch(before).is_uppercase());
    line.ch(i).is_uppercase()
        && (follows && i > 0 || line.spaced(end) && line.ch(end).is_uppercase())
}
