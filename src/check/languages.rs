//! Words that betray a language, or a slip of the hand: a passage in another language than its page's
//! that is not marked with `lang` (WCAG 2.2, 3.1.2), and a small word typed twice.
//!
//! Deliberately let pass: passages of fewer than twelve words, such as titles of books; whatever uses as
//! many small words of its own language; languages other than English, French and Spanish; a block that
//! stands so in the source, which is told as not translated. Of doubled
//! words all but articles, prepositions, conjunctions and the like: "had had", « nous nous » are right.

use std::cmp::Ordering;
use std::ops::Range;

use super::passages::{Kind, Passage};
use super::{Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint =
    Lint { codes: &[("language/unmarked", Severity::Warning)], run: Run::Text(unmarked) };

pub const DOUBLED: Lint =
    Lint { codes: &[("language/doubled-word", Severity::Warning)], run: Run::Text(doubled) };

/// Small words of each language that the two others do not have.
const OWN: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "is", "that", "for", "with", "are", "was", "were", "by",
            "this", "these", "from", "which", "have", "has", "not", "be", "it", "at", "their",
            "they", "will", "would", "who", "what", "can", "been", "its", "an", "you", "your",
            "we", "our", "if", "but", "when", "how", "why", "do", "does", "should", "could",
            "than", "there", "into", "about", "only", "also",
        ],
    ),
    (
        "fr",
        &[
            "les", "des", "du", "et", "est", "une", "dans", "pour", "qui", "au", "aux", "sur",
            "par", "avec", "sont", "pas", "cette", "ces", "leur", "leurs", "nous", "vous", "ils",
            "elle", "ont", "être", "mais", "où", "ce", "ne", "il", "votre", "notre", "vos",
            "aussi", "très", "même", "tous", "tout", "toute", "quand",
        ],
    ),
    (
        "es",
        &[
            "el", "los", "las", "del", "y", "una", "por", "para", "con", "como", "más", "pero",
            "su", "sus", "lo", "al", "esta", "este", "estos", "sin", "sobre", "entre", "ser",
            "hay", "muy", "cuando", "donde", "quien", "es", "está", "qué", "también", "puede",
            "esto", "ese", "esa", "desde", "hasta", "porque", "cada", "todos",
        ],
    ),
];

/// Small words that are never right twice in a row.
const NEVER_TWICE: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "the", "an", "of", "to", "in", "on", "at", "for", "with", "and", "or", "but", "are",
            "was", "were", "be", "by", "from", "as", "it", "we", "they", "this", "than", "which",
            "will", "their", "our", "your", "if", "when",
        ],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "un", "une", "des", "du", "de", "à", "et", "ou", "mais", "dans",
            "sur", "pour", "par", "avec", "qui", "que", "est", "sont", "ne", "au", "aux", "ce",
            "cette", "ces", "son", "sa", "ses", "il", "elle", "ils", "elles", "où", "si",
        ],
    ),
    (
        "es",
        &[
            "el", "la", "los", "las", "un", "una", "a", "de", "del", "en", "y", "pero", "por",
            "para", "con", "que", "es", "son", "se", "su", "sus", "al", "lo", "le", "les", "si",
            "cuando",
        ],
    ),
];

/// The primary language of a BCP 47 tag.
fn primary(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or(locale)
}

fn list(lists: &[(&str, &'static [&'static str]); 3], language: &str) -> &'static [&'static str] {
    lists.iter().find(|(key, _)| *key == language).map_or(&[], |(_, words)| words)
}

/// How many words of a text are small words of a language alone; nothing for a language that is not
/// known here.
pub fn small_words(text: &str, locale: &str) -> Option<usize> {
    let own = list(&OWN, primary(locale));
    (!own.is_empty()).then(|| words(text).filter(|word| own.contains(&word.as_str())).count())
}

/// Whether what stands at `at` seems to be in another language than the page's: the sentence around it has
/// more small words of that language, or has none of either and the passage has more.
pub fn is_foreign(passage: &Passage, at: &Range<usize>, locale: &str) -> bool {
    let text = passage.text.as_str();
    let balance = |text: &str| {
        let own = small_words(text, locale)?;
        let others = OWN.iter().filter(|(key, _)| *key != primary(locale));
        let most = others.filter_map(|(key, _)| small_words(text, key)).max().unwrap_or(0);
        Some(most.cmp(&own))
    };
    match balance(&text[sentence(text, at)]) {
        Some(Ordering::Equal) => balance(text) == Some(Ordering::Greater),
        told => told == Some(Ordering::Greater),
    }
}

/// The sentence in which `at` stands, roughly: from one mark before a space to the next.
fn sentence(text: &str, at: &Range<usize>) -> Range<usize> {
    const ENDS: [&str; 4] = [". ", "! ", "? ", "… "];
    let before = |end: &str| text[..at.start].rfind(end).map_or(0, |start| start + end.len());
    let behind = |end: &str| text[at.end..].find(end).map_or(text.len(), |stop| at.end + stop);
    let start = ENDS.into_iter().map(before).max().unwrap_or(0);
    start..ENDS.into_iter().map(behind).min().unwrap_or(text.len())
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn unmarked(view: &View) -> Vec<Diagnostic> {
    let locale = view.language().locale.as_str();
    if list(&OWN, primary(locale)).is_empty() {
        return Vec::new();
    }
    let foreign = |passage: &&Passage| {
        let all = passage.words();
        let own = small_words(&passage.text, locale).unwrap_or(0);
        let others = OWN.iter().filter(|(key, _)| *key != primary(locale));
        let best = others
            .map(|(key, _)| (small_words(&passage.text, key).unwrap_or(0), *key))
            .max_by_key(|(count, _)| *count);
        let (count, key) = best.unwrap_or((0, ""));
        (all >= 12 && count >= 4 && count * 7 >= all && own * 4 <= count).then_some(key)
    };
    let one = |passage: &Passage| {
        let language = foreign(&passage)?;
        let finding = view.found("language/unmarked", passage.whole());
        Some(finding.with("language", language))
    };
    view.passages.iter().filter(|passage| passage.kind != Kind::Footnote).filter_map(one).collect()
}

fn doubled(view: &View) -> Vec<Diagnostic> {
    let never = list(&NEVER_TWICE, primary(&view.language().locale));
    if never.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for passage in &view.passages {
        let text = passage.text.as_str();
        let mut before: Option<(usize, &str)> = None;
        for (start, piece) in pieces(text) {
            // The second one may end the sentence.
            let word = piece.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '…']);
            let end = start + word.len();
            if let Some((first, twin)) = before
                && twin.eq_ignore_ascii_case(word)
                // "De la A a la Z" speaks of a letter.
                && (twin.len() > 1 || twin == word)
                && word.chars().all(char::is_lowercase)
                && never.contains(&word)
            {
                let span = passage.span(first..end);
                // The second one goes, with the space before it.
                let rest = passage.span(first + twin.len()..end);
                let finding = view.found("language/doubled-word", span).with("typed", word);
                found.push(finding.suggest(rest, "").safely());
            }
            before = Some((start, piece));
        }
    }
    found
}

/// The pieces between spaces, with their places: a mark makes a word another one.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split([' ', '\u{a0}']).filter_map(move |piece| {
        let start = at;
        at += piece.len() + text[start + piece.len()..].chars().next().map_or(0, char::len_utf8);
        (!piece.is_empty()).then_some((start, piece))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_list_has_a_word_of_another() {
        for (key, own) in OWN {
            for (other, theirs) in OWN {
                let shared: Vec<_> = own.iter().filter(|word| theirs.contains(word)).collect();
                assert!(key == other || shared.is_empty(), "{key} {other}: {shared:?}");
            }
        }
    }

    #[test]
    fn small_words_tell_languages_apart() {
        let french = "Les heures supplémentaires ne sont pas la réponse à des mises à pied.";
        assert_eq!(small_words(french, "fr-CA"), Some(5));
        assert_eq!(small_words(french, "en"), Some(0));
        assert_eq!(small_words(french, "de"), None);
    }

    #[test]
    fn a_sentence_tells_its_language_and_else_its_passage() {
        let is_foreign = |text: &str, word: &str, locale| {
            let at = text.find(word).expect("word");
            is_foreign(&Passage::of(text), &(at..at + word.len()), locale)
        };
        let mixed = "Electron est prêt pour tous. A small example is there for you. Electron!";
        assert!(!is_foreign(mixed, "Electron est", "fr"));
        assert!(is_foreign(mixed, "A small", "fr"));
        assert!(is_foreign("Beware! This is for the brave.", "Beware!", "es"));
        assert!(!is_foreign("Beware!", "Beware!", "es"));
        assert!(!is_foreign("How are you?", "How", "de"));
    }

    #[test]
    fn pieces_have_places() {
        assert_eq!(pieces("é  b\u{a0}c").collect::<Vec<_>>(), [(0, "é"), (4, "b"), (7, "c")]);
    }
}
