//! Most blocks of running text hold nothing but words, commas, sentence points, hyphens and apostrophes
//! between letters. Of these only the apostrophe changes, the same in all languages; so such a block is
//! set without laying it out as a line, in a tenth of the time. Whatever else stands in it, if only one
//! digit, is for the rules. The property test of idempotence holds both ways against each other.

use std::borrow::Cow;

use super::Run;

/// Sets a block that is easy; says whether it was. One that is not stays untouched.
pub(super) fn set(runs: &mut [Run<'_>]) -> bool {
    let last = runs.iter().rposition(|run| matches!(run, Run::Text(_)));
    let is_easy = runs.iter().enumerate().all(|(at, run)| match run {
        Run::Text(text) => is_easy(text.as_bytes(), Some(at) == last),
        Run::Opaque => false,
        Run::Transparent | Run::SoftBreak | Run::Break => true,
    });
    if is_easy {
        for run in runs {
            if let Run::Text(text) = run
                && text.contains('\'')
            {
                *text = Cow::Owned(text.replace('\'', "’"));
            }
        }
    }
    is_easy
}

/// Longest abbreviation that ties itself to what follows ("Messrs."), and longest title without a point
/// (« Mlles »): shorter words may be one.
const ABBREVIATION: usize = 6;
const TITLE: usize = 5;

fn is_easy(text: &[u8], is_last: bool) -> bool {
    let mut word = 0;
    for (at, byte) in text.iter().enumerate() {
        let next = text.get(at + 1).copied();
        let is_within = || at > 0 && is_letter(text[at - 1]) && next.is_some_and(is_letter);
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {
                // Mme, Dr: with a space behind them that must not break.
                if word == 0 && matches!(byte, b'M' | b'D') {
                    let rest = text[at..].iter().take_while(|byte| is_letter(**byte)).count();
                    if rest <= TITLE {
                        return false;
                    }
                }
                word += 1;
                continue;
            }
            // The letters of Latin 1 and their neighbours: à, é, ñ, œ.
            0xC3 | 0xC5 => {
                word += 1;
                continue;
            }
            0x80..=0xBF if at > 0 && matches!(text[at - 1], 0xC3 | 0xC5) => continue,
            b' ' | b',' => {}
            b'\'' | b'-' if is_within() => {}
            b'.' if next.is_none() && is_last => {}
            b'.' if word > ABBREVIATION && next.is_none_or(|next| next == b' ') => {}
            _ => return false,
        }
        word = 0;
    }
    true
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn easy(text: &str) -> Option<String> {
        let mut runs = [Run::Text(Cow::Borrowed(text))];
        let is_easy = set(&mut runs);
        let [Run::Text(text)] = runs else { return None };
        is_easy.then(|| text.into_owned())
    }

    #[test]
    fn plain_prose_is_easy() {
        let text = "L'usine d'à-côté, qu'on connaît. Nous votons.";
        assert_eq!(easy(text).as_deref(), Some("L’usine d’à-côté, qu’on connaît. Nous votons."));
    }

    #[test]
    fn whatever_a_rule_may_look_at_is_not() {
        for text in [
            "M. Roy",
            "Mme Roy",
            "Dr Roy",
            "voir art. un",
            "Oui !",
            "a - b",
            "«a»",
            "5 a",
            "a...b",
            "'twas",
            "workers' hall",
            "a/b",
            "a:",
            "c’est",
            "x.y",
            "a. b",
            "J. Roy",
            "—",
            "\u{a0}",
            "日本",
        ] {
            assert_eq!(easy(text), None, "{text}");
        }
    }
}
