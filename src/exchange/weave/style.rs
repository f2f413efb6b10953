//! Passages as Markdown: as they came, or with a backslash before whatever might mean something.

use crate::content::blocks::Kind;
use crate::exchange::passage::{Form, Passage, Piece};

/// How a passage is written as Markdown.
pub struct Style<'a> {
    pub is_escaped: bool,
    pub kind: Kind,
    /// What further lines begin with.
    pub prefix: String,
    /// Pictures as they are typed, by the numbers of their marks.
    pub pictures: &'a [(usize, String)],
}

impl Style<'_> {
    pub fn typed(&self, passage: &Passage, pieces: &[Piece]) -> String {
        let mut out = String::new();
        // Within words of a directive only brackets mean something.
        let mut in_words = 0usize;
        for piece in pieces {
            let mark = |n: &usize| passage.mark(*n);
            match piece {
                Piece::Text(text) if in_words > 0 => out += &in_brackets(text),
                Piece::Text(text) => out += &self.text(text, out.is_empty()),
                Piece::Alone(n) => match mark(n) {
                    Some(mark) if mark.form == Form::Break => {
                        out += "\\\n";
                        out += &self.prefix;
                    }
                    Some(mark) if mark.form == Form::Picture => {
                        let typed = self.pictures.iter().find(|(number, _)| number == n);
                        out += typed.map_or(mark.open.as_str(), |(_, typed)| typed);
                    }
                    Some(mark) if mark.form == Form::Text => {
                        out += &escape(&mark.open, false, self.kind)
                    }
                    mark => out += mark.map_or("", |mark| &mark.open),
                },
                Piece::Open(n) => {
                    in_words += usize::from(mark(n).is_some_and(|m| m.form == Form::Words));
                    out += mark(n).map_or("", |mark| &mark.open);
                }
                Piece::Close(n) => {
                    let ends = usize::from(mark(n).is_some_and(|m| m.form == Form::Words));
                    in_words = in_words.saturating_sub(ends);
                    out += mark(n).map_or("", |mark| &mark.close);
                }
            }
        }
        out
    }

    fn text(&self, text: &str, is_first: bool) -> String {
        match self.is_escaped {
            true => escape(text, is_first, self.kind),
            false => text.to_owned(),
        }
    }
}

/// A text in which nothing means anything but itself (CommonMark 0.31, 2.4).
fn escape(text: &str, is_first: bool, kind: Kind) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let number = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in text.char_indices() {
        let begins =
            is_first && (at == 0 && "+-=>#".contains(c) || at == number && ".)".contains(c));
        match c {
            // At the end of a heading they would be its name, with a backslash too.
            '{' if kind == Kind::Heading => out += "&#123;",
            '}' if kind == Kind::Heading => out += "&#125;",
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '{' | '}' | ':'
            | '#' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c if begins => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

pub fn in_brackets(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_mean_something_is_escaped() {
        assert_eq!(escape("*a* & <b> #c", false, Kind::Paragraph), "\\*a\\* \\& \\<b\\> \\#c");
        assert_eq!(escape("12. x", true, Kind::Paragraph), "12\\. x");
        assert_eq!(escape("- x", true, Kind::Paragraph), "\\- x");
        assert_eq!(escape("12. x", false, Kind::Paragraph), "12. x");
        assert_eq!(escape("a {b}", true, Kind::Heading), "a &#123;b&#125;");
    }
}
