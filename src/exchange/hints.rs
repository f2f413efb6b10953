//! What helps a translator beside the words: comments of the source that begin with `translators:`, and
//! the terms of the glossary that a block uses, with the one that is preferred in the other language.

use crate::content::blocks::{Block, Kind};
use crate::lang::Lang;
use crate::site::Site;

use super::passage::Passage;

/// What a comment for translators begins with.
const WORD: &str = "translators:";

/// A term of the glossary in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// As the source has it.
    pub source: String,
    /// As it is to be translated.
    pub target: String,
    /// Forms that are wrong in this meaning.
    pub rejected: Vec<String>,
}

/// For each block what comments say to translators: one in HTML (`<!-- translators: … -->`) before a
/// block or in it, one in YAML (`# translators: …`) above a title, summary or description.
pub fn notes(text: &str, blocks: &[Block]) -> Vec<Vec<String>> {
    let mut notes = vec![Vec::new(); blocks.len()];
    let html = text.match_indices("<!--").filter_map(|(at, _)| {
        let inner = &text[at + 4..];
        let inner = &inner[..inner.find("-->")?];
        Some((at, inner.trim().strip_prefix(WORD)?))
    });
    let body = blocks.iter().find(|block| !block.is_in_front(text));
    let end_of_front = body.map_or(text.len(), |block| block.span().start);
    let yaml = text[..end_of_front].match_indices('#').filter_map(|(at, _)| {
        let is_comment = text[..at].chars().next_back().is_none_or(char::is_whitespace);
        let line = text[at + 1..].lines().next().unwrap_or("");
        Some((at, line.trim().strip_prefix(WORD)?)).filter(|_| is_comment)
    });
    for (at, note) in html.chain(yaml) {
        let of = blocks.iter().position(|block| block.span().end > at);
        // In a block of code a comment is code.
        let of = of.filter(|of| blocks[*of].kind != Kind::Code || blocks[*of].span().start > at);
        if let Some(of) = of {
            notes[of].push(note.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    notes
}

/// Terms of the glossary in a text, in the order of the glossary.
pub fn terms(site: &Site, from: Lang, to: Lang, words: &str, passage: &Passage) -> Vec<Hit> {
    let words = words.to_lowercase();
    let hit = |term: &crate::content::glossary::Term| {
        let (ours, theirs) = (term.entry(from)?, term.entry(to)?);
        let forms = std::iter::once(&ours.term).chain(&ours.variants);
        let is_named =
            passage.marks.iter().any(|mark| mark.close == format!("]{{id={}}}", term.id));
        let is_said = || forms.clone().any(|form| stands_in(&words, &form.to_lowercase()));
        (is_named || is_said()).then(|| Hit {
            source: ours.term.clone(),
            target: theirs.term.clone(),
            rejected: theirs.rejected.clone(),
        })
    };
    site.glossary.iter().filter_map(hit).collect()
}

/// Whether a form stands in a text as words of its own, if only with an ending such as a plural's.
fn stands_in(text: &str, form: &str) -> bool {
    const LONGEST_ENDING: usize = 2;
    text.match_indices(form).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let ending = text[at + form.len()..].chars().take_while(|c| c.is_alphanumeric()).count();
        !form.is_empty() && !before.is_some_and(char::is_alphanumeric) && ending <= LONGEST_ENDING
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_as_words() {
        assert!(stands_in("the strike funds pay", "strike fund"));
        assert!(stands_in("(union)", "union"));
        assert!(!stands_in("reunion of unionists", "union"));
        assert!(!stands_in("anything", ""));
    }
}
