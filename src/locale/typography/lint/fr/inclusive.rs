//! Forms for women and men in one word: `travailleur·euse·s`, `employé(e)s`, `travailleurs.euses`.

use super::super::Report;

/// House form: feminine and masculine written out, no middle dot (OQLF advises against it as well).
pub(super) fn dots(report: &mut Report, i: usize) {
    let line = report.line;
    let start = line.word_start(i);
    let first = line.joined(i) && start < i && line.touched(start) != '·';
    if !first || !line.touching(i + 1).is_alphabetic() {
        return;
    }
    let end = line.end_of(i, |ch| ch.is_alphabetic() || ch == '·');
    let word = line.text(start, end);
    let right = doublet(&word);
    report.add(start, end, "fr-inclusive", right);
}

/// The same with a bracket or a point at `i`. Not « enfant(s) », which is a plural, nor what may be the name of a
/// site: `exemple.es`.
pub(super) fn brackets_or_points(report: &mut Report, i: usize) {
    const ENDINGS: &[&str] = &[
        "e", "es", "ne", "nes", "le", "les", "se", "ses", "ve", "ves", "euse", "euses", "rice",
        "rices", "trice", "trices", "ère", "ères", "ive", "ives", "elle", "elles", "enne", "ennes",
    ];
    let line = report.line;
    let (start, ending) = (line.word_start(i), line.word_end(i + 1));
    let feminine = line.text(i + 1, ending);
    let masculine = line.text(start, i);
    let stands_alone = !matches!(line.touched(start), '.' | '@' | '/' | '-' | '·' | '(');
    let is_form = stands_alone && i >= start + 3 && line.joined(i + 1);
    if !is_form || !ENDINGS.contains(&&*feminine) {
        return;
    }
    let mut end = ending;
    let has_plural = if line.ch(i) == '(' {
        if line.touching(ending) != ')' {
            return;
        }
        end += 1;
        line.touching(end) == 's'
    } else {
        let may_be_site = masculine.is_ascii() && feminine.len() == 2;
        if may_be_site {
            return;
        }
        line.touching(end) == '.' && line.touching(end + 1) == 's'
    };
    if has_plural {
        end += if line.ch(i) == '(' { 1 } else { 2 };
    }
    let goes_on = line.touching(end).is_alphanumeric()
        || line.touching(end) == '.' && line.touching(end + 1).is_alphanumeric();
    if !goes_on {
        let plural = if has_plural { "·s" } else { "" };
        let right = doublet(&format!("{masculine}·{feminine}{plural}"));
        report.add(start, end, "fr-inclusive", right);
    }
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
    // « travailleurs.euses » has the plural in both halves.
    let masculine = masculine.strip_suffix('s').filter(|_| plural).unwrap_or(masculine);
    let (cut, _, add) =
        FEMININES.iter().find(|(cut, typed, _)| *typed == ending && masculine.ends_with(cut))?;
    let feminine = format!("{}{add}", masculine.strip_suffix(cut)?);
    let s = |word: &str| if word.ends_with(['s', 'x']) { "" } else { "s" };
    Some(match plural {
        true => format!("{feminine}{} et {masculine}{}", s(&feminine), s(masculine)),
        false => format!("{feminine} ou {masculine}"),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::super::{Rules, Run, lint};
    use std::borrow::Cow;

    #[test]
    fn brackets_and_points_are_seen_as_middle_dots_are() {
        let found = |text: &'static str| {
            let rules = Rules::for_locale("fr-CA", false).unwrap();
            let found = lint(&rules, &[Run::Text(Cow::Borrowed(text))]);
            let found = found.into_iter().filter(|finding| finding.code == "fr-inclusive");
            found.map(|it| (&text[it.range], it.suggestion.unwrap_or_default())).next()
        };
        let cases = [
            ("Les employé(e)s.", "employé(e)s", "employées et employés"),
            ("un employé(e)", "employé(e)", "employée ou employé"),
            ("Les travailleurs.euses, ", "travailleurs.euses", "travailleuses et travailleurs"),
            ("les délégué.e.s.", "délégué.e.s", "déléguées et délégués"),
            ("les délégué.es", "délégué.es", "déléguées et délégués"),
            ("ouvrier(ère)s", "ouvrier(ère)s", "ouvrières et ouvriers"),
        ];
        for (text, typed, right) in cases {
            assert_eq!(found(text), Some((typed, right.to_owned())), "{text}");
        }
        for passed in
            ["Enfant(s), exemple.es", "Fin.Elle", "p.ex. un mot (le mot)", "www.site.rice.edu"]
        {
            assert_eq!(found(passed), None, "{passed}");
        }
    }
}
