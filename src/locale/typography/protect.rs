//! What stays as typed inside running text: URLs, e-mail addresses, paths and emoticons.
//!
//! Each zone is found from a character which no rule ever changes (`:`, `@`, `/`, `\`), and reaches only as far as
//! characters which no rule ever puts there. So the zones of a text and those of the same text once set are the
//! same, which idempotence rests upon. Times, ratios and `std::fs` need no zone: no rule looks at a colon which
//! touches what follows it.

use super::common::{Side, side};
use super::line::{Line, NONE, OBJECT, is_quote};

/// Marks every zone of the line as protected.
///
/// Zones may overlap: one which the removal of a space lengthens must not hide another. Only within a zone are
/// others of the same kind skipped, since a row of slashes would else take quadratic time.
pub(super) fn protect(line: &mut Line) {
    let (mut urls_end, mut paths_end) = (0, 0);
    line.each_stop(|line, i| {
        let mut zone = None;
        match line.ch(i) {
            ':' | '/' | 'w' if i >= urls_end => {
                zone = url(line, i).or_else(|| www(line, i)).or_else(|| bare_domain(line, i));
                urls_end = zone.map_or(urls_end, |(_, end)| end);
            }
            '\\' if i >= paths_end => {
                zone = path(line, i);
                paths_end = zone.map_or(paths_end, |(_, end)| end);
            }
            '@' => zone = email(line, i),
            ':' | ';' => {}
            _ => return,
        }
        if let Some((from, to)) = zone {
            line.protect(from, to);
        }
        if let Some((from, to)) = emoticon(line, i) {
            line.protect(from, to);
        }
    });
}

/// `:-)`, `;)`, `:'(`, `:D`: eyes, perhaps a nose, a mouth, with nothing else touching but marks.
fn emoticon(line: &Line, i: usize) -> Option<(usize, usize)> {
    if !matches!(line.ch(i), ':' | ';') {
        return None;
    }
    let before = line.touched(i);
    if before != NONE && !is_quote(before) && side(before) != Side::Open {
        return None;
    }
    let mut mouth = i + 1;
    while mouth < i + 3 && matches!(line.touching(mouth), '-' | '\'' | '^') {
        mouth += 1;
    }
    if !matches!(
        line.touching(mouth),
        ')' | '(' | ']' | '[' | 'D' | 'P' | 'p' | 'O' | 'o' | '3' | '/' | '\\' | '|' | '*'
    ) {
        return None;
    }
    let after = line.touching(mouth + 1);
    let alone = after == NONE || is_quote(after) || side(after) == Side::Close;
    alone.then_some((i, mouth + 1))
}

/// `scheme://…`, `mailto:…`, `tel:…` (RFC 3986, section 3).
fn url(line: &Line, i: usize) -> Option<(usize, usize)> {
    if line.ch(i) != ':' {
        return None;
    }
    let start = line.start_of(i, |ch| ch.is_ascii_alphanumeric() || matches!(ch, '+' | '.' | '-'));
    if start == i || !line.joined(i) {
        return None;
    }
    let slashes = line.touching(i + 1) == '/' && line.touching(i + 2) == '/';
    let known = ["mailto", "tel"].iter().any(|scheme| line.spells(start, i, scheme));
    (slashes || (known && line.joined(i + 1))).then(|| (start, url_end(line, start)))
}

/// `www.…` at the start of a word.
fn www(line: &Line, i: usize) -> Option<(usize, usize)> {
    let starts =
        line.ch(i) == 'w' && !line.touched(i).is_alphanumeric() && line.spells(i, i + 4, "www.");
    (starts && (i + 1..i + 5).all(|k| line.joined(k))).then(|| (i, url_end(line, i)))
}

/// `exemple.org/…`: a host name whose last label has two letters or more, before a slash.
fn bare_domain(line: &Line, i: usize) -> Option<(usize, usize)> {
    if line.ch(i) != '/' || !line.touched(i).is_ascii_alphabetic() {
        return None;
    }
    let start = line.start_of(i, |ch| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-'));
    let label = line.start_of(i, |ch| ch.is_ascii_alphabetic());
    let host = i - label >= 2 && label >= start + 2 && line.prev(label) == '.';
    host.then(|| (start, url_end(line, start)))
}

/// `name@host.org`: the characters which addresses have in practice, not all that RFC 5322 allows.
fn email(line: &Line, i: usize) -> Option<(usize, usize)> {
    let is_name =
        |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '_' | '%' | '+' | '-');
    let start = if line.joined(i) { line.start_of(i, is_name) } else { i };
    let mut end = i + 1;
    if line.joined(end) {
        end = line.end_of(end, |ch| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-'));
    }
    while end > i + 1 && matches!(line.ch(end - 1), '.' | '-') {
        end -= 1;
    }
    let dotted = (i + 1..end).any(|k| line.ch(k) == '.');
    (start < i && dotted).then_some((start, end))
}

/// `C:\x`, `..\x`: what touches a backslash, up to quotes.
fn path(line: &Line, i: usize) -> Option<(usize, usize)> {
    let is_path = |ch: char| !is_quote(ch) && !matches!(ch, '<' | '>' | OBJECT);
    let is_head =
        |ch: char| is_path(ch) && (side(ch) != Side::Open || matches!(ch, '-' | '/' | '\\'));
    let start = if line.joined(i) { line.start_of(i, is_head) } else { i };
    let end = line.end_of(i, is_path);
    Some((start, trimmed(line, start, end)))
}

fn url_end(line: &Line, start: usize) -> usize {
    let mut end = start;
    while end < line.len() && (end == start || line.joined(end)) && is_url(line, end) {
        end += 1;
    }
    trimmed(line, start, end)
}

fn is_url(line: &Line, i: usize) -> bool {
    let ch = line.ch(i);
    // What a straight quote may turn into ends a URL as the quote itself does; an apostrophe may be part of one.
    !line.is_opaque(i) && !matches!(ch, '<' | '>') && (ch == '\'' || !is_quote(ch))
}

/// Leaves to the sentence what ends a URL but belongs to the sentence: marks, a bracket or quote it never opened.
fn trimmed(line: &Line, start: usize, mut end: usize) -> usize {
    const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];
    let count = |ch: char| (start..end).filter(|k| line.ch(*k) == ch).count();
    let mut surplus = BRACKETS.map(|(open, close)| count(close).saturating_sub(count(open)));
    let mut quotes = count('\'');
    while end > start + 1 {
        let last = line.ch(end - 1);
        let bracket = BRACKETS.iter().position(|(_, close)| *close == last);
        match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | '—' | '–' | '-' | '*' => {}
            '\'' if quotes % 2 == 1 => quotes -= 1,
            _ => match bracket {
                Some(kind) if surplus[kind] > 0 => surplus[kind] -= 1,
                _ => break,
            },
        }
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::Run;
    use super::*;
    use std::borrow::Cow;

    /// The text with each protected character replaced by `_`, spaces left out.
    fn zones(text: &str) -> String {
        let mut line = Line::read(&[Run::Text(Cow::Borrowed(text))]);
        protect(&mut line);
        (0..line.len()).map(|i| if line.is_free(i) { line.ch(i) } else { '_' }).collect()
    }

    #[test]
    fn urls_end_where_the_sentence_goes_on() {
        assert_eq!(zones("(http://a.b/c?d='e')."), format!("({}).", "_".repeat(18)));
        assert_eq!(zones("'https://a.b/c'"), format!("'{}'", "_".repeat(13)));
        assert_eq!(zones("www.a.org!"), format!("{}!", "_".repeat(9)));
        assert_eq!(zones("a.org/?q=1, ok"), format!("{},ok", "_".repeat(10)));
        assert_eq!(zones("et/ou, km/h"), "et/ou,km/h");
    }

    #[test]
    fn mail_and_paths() {
        assert_eq!(zones("ecris@exemple.org: x"), format!("{}:x", "_".repeat(17)));
        assert_eq!(zones("@ici a@b"), "@icia@b");
        assert_eq!(zones("C:\\x, y"), "____,y");
        assert_eq!(zones("\"C:\\x\""), "\"____\"");
    }

    #[test]
    fn emoticons_stand_alone() {
        assert_eq!(zones("a :-) b ;) c :'("), "a___b__c___");
        assert_eq!(zones("a:) (b;) :pas x:D"), "a:)(b;):pasx:D");
        assert_eq!(zones("a :)!"), "a__!");
    }
}
