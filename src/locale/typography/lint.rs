//! What [`set`](super::set) leaves as typed because it takes judgment, reported with a suggestion.
//!
//! Suggestions are what to type, with plain spaces: setting makes them unbreakable. No finding ever changes a text.

use std::ops::Range;

use super::line::Line;
use super::{Rules, Run, Variant, protect, quotes};

mod en;
mod es;
mod fr;

/// One place in a text which an editor should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Index of the run.
    pub run: usize,
    /// Bytes in the text of that run. A finding which goes on into further runs ends with its first.
    pub range: Range<usize>,
    /// One of [`CODES`].
    pub code: &'static str,
    /// What to type instead, where it can be told.
    pub suggestion: Option<String>,
}

/// All codes, each explained where it is found: `lint/fr.rs`, `lint/es.rs`, `lint/en.rs`.
pub const CODES: &[&str] = &[
    "fr-ordinal",
    "fr-accent-capital",
    "fr-currency-order",
    "fr-date-1er",
    "fr-decade",
    "fr-inclusive",
    "fr-hour",
    "es-open-mark",
    "es-mx-number",
    "es-meridiem",
    "es-decade",
    "es-dash",
    "en-ca-spelling",
    "en-ca-percent",
    "en-dash",
    "quote-unpaired",
];

/// Reports what the rules of the locale leave to the editor.
pub fn lint(rules: &Rules, runs: &[Run<'_>]) -> Vec<Finding> {
    let mut line = Line::read(runs);
    protect::protect(&mut line);
    let mut report = Report { line: &line, findings: Vec::new() };
    for i in line.stops().filter(|i| line.is_free(*i)) {
        match rules.variant {
            Variant::FrCa | Variant::FrFr => fr::check(&mut report, i),
            Variant::EsMx | Variant::EsEs => es::check(&mut report, i, rules.variant),
            Variant::EnCa | Variant::EnUs => en::check(&mut report, i, rules.variant),
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

/// A hyphen between spaced words stands for a dash (RAE 3.4.7, raya; Chicago 6.75), which kind is for the author.
/// Between two capitals it rather joins names, labels or titles (Windsor - Detroit), and what is quoted may be
/// the words of a machine. Months are a span: May - June.
fn hyphen(report: &mut Report, i: usize, code: &'static str, suggestion: Option<String>) {
    let line = report.line;
    let words = line.prev(i).is_alphabetic() && line.ch(i + 1).is_alphabetic();
    let before = line.start_of(i, char::is_alphanumeric);
    let is_month = MONTHS.contains(&line.text(before, i).as_str());
    let names = !is_month && line.ch(before).is_uppercase() && line.ch(i + 1).is_uppercase();
    if words && !names && line.spaced(i) && line.spaced(i + 1) && !is_quoted(line, i) {
        report.add(i, i + 1, code, suggestion);
    }
}

/// Those of English; other languages write them small.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Is a quotation open at `i`?
fn is_quoted(line: &Line, i: usize) -> bool {
    let count = |marks: &[char]| (0..i).filter(|k| marks.contains(&line.ch(*k))).count();
    count(&['«', '“']) > count(&['»', '”']) || count(&['"']) % 2 == 1
}

/// `'80`: no apostrophe stands for the century.
fn decade(
    report: &mut Report,
    i: usize,
    code: &'static str,
    suggestion: impl Fn(&str) -> Option<String>,
) {
    let line = report.line;
    let end = line.digits_end(i + 1);
    let figure = line.joined(i + 1) && end == i + 3 && !line.touching(end).is_alphanumeric();
    if figure && !line.joined(i) {
        let digits = line.text(i + 1, end);
        report.add(i, end, code, suggestion(&digits));
    }
}

/// `90s`, `80's`, `1990s`: the plural of English. Two digits alone may be seconds: they count behind one of `words`,
/// or with an apostrophe.
fn english_decade(report: &mut Report, i: usize, code: &'static str, words: &[&str]) {
    let line = report.line;
    let digits = line.digits_end(i);
    let has_apostrophe = matches!(line.touching(digits), '\'' | '’');
    let s = digits + usize::from(has_apostrophe);
    let is_plural = line.touching(s) == 's' && !line.touching(s + 1).is_alphanumeric();
    let is_free = !matches!(line.touched(i), '.' | ',' | '-' | '/' | ':');
    let before = line.text(line.word_start(i), i);
    let is_named = line.spaced(i) && words.contains(&&*before);
    let is_decade = match digits - i {
        2 => is_named || has_apostrophe,
        4 => matches!(line.ch(i), '1' | '2'),
        _ => false,
    };
    if is_plural && is_free && is_decade && line.prev(digits) == '0' {
        let year = line.text(i, digits);
        let is_clear = is_named && year.len() == 4;
        report.add(i, s + 1, code, is_clear.then_some(year));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    fn codes(tag: &str, text: &str) -> Vec<&'static str> {
        let rules = Rules::for_locale(tag, false).unwrap();
        let findings = lint(&rules, &[Run::Text(Cow::Borrowed(text))]);
        assert!(findings.iter().all(|finding| CODES.contains(&finding.code)));
        findings.iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn right_texts_are_not_reported() {
        let right = [
            (
                "fr-CA",
                "1re, 2e, 1er mai, 11 mai, 21 mars, 1,1 mai, Eau, Etc., Edith, A-t-il, À propos, plan A",
            ),
            (
                "fr-CA",
                "15 h 30, ratio 2:1, 16:9:1, http://a.b:10/10:30, 75 $ US, «non», 1980, l'été, etc·",
            ),
            (
                "es-MX",
                "¿Quién? ¡Nadie! «¿Sí?» (¡no!) —¿Quién? ¿¡Otra!? Si ganan, ¿quién pierde? (?) (!)",
            ),
            (
                "es-MX",
                "¿A favor de la sección no libre («non-free»)? ¿Cuándo? (1952?) ¿Quién gana: tú o yo?",
            ),
            (
                "es-MX",
                "«¿Sí?» ¿Habla con la Sra. López? https://a.mx/b?, https://a.mx?q? ¿De \"él\"?",
            ),
            ("es-MX", "Windsor - Detroit"),
            (
                "fr-FR",
                "Electron est là. Edith, Editing, Elected. A inspiré d'autres, A contrario, A les voir, A et B. A bug. «Education», Edit. Electric Book",
            ),
            (
                "en-CA",
                "Windsor - Detroit, Section G - Is it? Choose “Guided - use it all”, \"a - b\"",
            ),
            ("es-MX", "1,234.5 y 12.5 y 1.234 y 3 p. m. y 1906-1910 y vis-a-vis"),
            (
                "en-CA",
                "Labor Notes, Department of Labor, American Federation of Labor, labour, laboratory, elaborate",
            ),
            (
                "en-CA",
                "80 per cent, 5-4, co-op, 1965-2001, \"yes\" 5'10\" and 12\", (e.g. \" for inches)",
            ),
            ("en-CA", "He wrote: \"Our labor rose 80 percent.\" And “color”."),
            ("en-US", "labor, 80 percent, color"),
        ];
        for (tag, text) in right {
            assert_eq!(codes(tag, text), Vec::<&str>::new(), "{tag}: {text}");
        }
    }

    #[test]
    fn a_finding_says_where() {
        let rules = Rules::for_locale("fr-CA", false).unwrap();
        let runs = [
            Run::Text(Cow::Borrowed("la ")),
            Run::Transparent,
            Run::Text(Cow::Borrowed("« 2ème » fois")),
        ];
        let found =
            Finding { run: 2, range: 3..8, code: "fr-ordinal", suggestion: Some("2e".to_owned()) };
        assert_eq!(lint(&rules, &runs), [found]);
    }

    #[test]
    fn a_finding_over_two_runs_ends_with_the_first() {
        let rules = Rules::for_locale("fr-CA", false).unwrap();
        let runs =
            [Run::Text(Cow::Borrowed("le 1 ")), Run::Transparent, Run::Text(Cow::Borrowed("mai"))];
        let findings = lint(&rules, &runs);
        assert_eq!((findings[0].run, findings[0].range.clone()), (0, 3..4));
    }
}
