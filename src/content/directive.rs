//! The grammar of directives (the generic-directive syntax of Docusaurus, Starlight and MyST):
//! `:::name[label]{key=value}` opens a container that `:::` closes, `::name{…}` stands on a line of
//! its own, `:name[label]{…}` stands in a sentence. Finds what looks like one in a raw text; whether
//! it is one, and not a line of a code block, is for [`super::markdown`] to say.

use std::ops::Range;

use memchr::{memchr, memrchr};

/// How a directive is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `:::name`, with Markdown up to its `:::`.
    Container,
    /// `:::` alone.
    Close,
    /// `::name` on a line of its own.
    Leaf,
    /// `:name[…]` in a sentence.
    Inline,
    /// Begins like a directive and cannot be read as one.
    Malformed,
}

impl Form {
    /// Whether it takes a whole line.
    pub fn is_block(self) -> bool {
        self != Form::Inline
    }
}

/// One `key=value`. Byte ranges in the text that was scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The key; empty for a value that stands alone, as in `::chart{fair-share}`.
    pub key: String,
    /// The value without its quotes.
    pub value: String,
    /// Where the key stands (the value, if it stands alone).
    pub key_span: Range<usize>,
    /// Where the value stands, without its quotes.
    pub value_span: Range<usize>,
}

/// A directive as typed. Byte ranges in the text that was scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// How it is written.
    pub form: Form,
    /// Its name; empty for a close.
    pub name: String,
    /// Number of colons.
    pub colons: usize,
    /// The text between its brackets, if it has them.
    pub label: Option<Range<usize>>,
    /// What stands between its braces.
    pub attributes: Vec<Attribute>,
    /// All of it, from the first colon on.
    pub span: Range<usize>,
}

impl Directive {
    fn new(form: Form, colons: usize, span: Range<usize>) -> Directive {
        Directive { form, name: String::new(), colons, label: None, attributes: Vec::new(), span }
    }

    /// The text between its brackets; `text` is what was scanned. A backslash before punctuation is
    /// not part of it (CommonMark 0.31, 2.4): it is how a bracket gets in.
    pub fn label_text(&self, text: &str) -> String {
        let label = self.label.clone().map_or("", |label| &text[label]);
        let mut out = String::with_capacity(label.len());
        let mut chars = label.chars().peekable();
        while let Some(c) = chars.next() {
            match chars.peek() {
                Some(next) if c == '\\' && next.is_ascii_punctuation() => out.extend(chars.next()),
                _ => out.push(c),
            }
        }
        out
    }
}

/// Directives that draw or compute something, and stand at an id that their place among the others of
/// their name gives them.
const NUMBERED: [&str; 2] = ["chart", "calculator"];

/// The id of the directive of a name that stands at a position among those of the text, from 1.
pub fn numbered_id(name: &str, position: usize) -> String {
    format!("{name}-{position}")
}

/// Ids that blocks of a text give to themselves, as `:::aside{id=origins}` does, or have by their number.
/// In a sentence, `id` names a term.
pub fn ids(directives: &[Directive]) -> Vec<Box<str>> {
    let mut ids = Vec::new();
    let mut counts = [0; NUMBERED.len()];
    for directive in directives.iter().filter(|directive| directive.form.is_block()) {
        if let Some(at) = NUMBERED.iter().position(|name| *name == directive.name) {
            counts[at] += 1;
            ids.push(numbered_id(&directive.name, counts[at]).into());
        }
        let given = directive.attributes.iter().filter(|attribute| attribute.key == "id");
        ids.extend(given.map(|attribute| attribute.value.as_str().into()));
    }
    ids
}

/// Everything in `text` that looks like a directive, in order.
pub fn scan(text: &str) -> Vec<Directive> {
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    // Lines without a colon are passed over.
    while let Some(colon) = memchr(b':', &bytes[at..]) {
        let start = memrchr(b'\n', &bytes[..at + colon]).map_or(0, |end| end + 1);
        let end = memchr(b'\n', &bytes[at + colon..]).map_or(text.len(), |end| at + colon + end);
        let content = text[start..end].trim_end();
        let indent = prefix(content);
        match content[indent..].starts_with("::").then(|| block(&content[indent..], start + indent))
        {
            Some(Some(directive)) => found.push(directive),
            _ => inlines(content, start, &mut found),
        }
        at = end;
    }
    found
}

/// Length of what may stand before a block: spaces, `>` of quotations, and list markers.
fn prefix(line: &str) -> usize {
    let bytes = line.as_bytes();
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\t' | b'>') => at += 1,
            Some(b'-' | b'*' | b'+') if bytes.get(at + 1) == Some(&b' ') => at += 2,
            Some(b'0'..=b'9') => {
                let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
                match (bytes.get(at + digits), bytes.get(at + digits + 1)) {
                    (Some(b'.' | b')'), Some(b' ')) => at += digits + 2,
                    _ => return at,
                }
            }
            _ => return at,
        }
    }
}

/// A directive that takes all of `line`, which begins with `::` and stands at `offset`.
fn block(line: &str, offset: usize) -> Option<Directive> {
    let colons = line.bytes().take_while(|byte| *byte == b':').count();
    let span = offset..offset + line.len();
    let rest = line[colons..].trim_start();
    if rest.is_empty() {
        return (colons > 2).then(|| Directive::new(Form::Close, colons, span));
    }
    let name_at = line.len() - rest.len();
    let name = name(rest)?;
    // `::` with a space is prose; `::: name` is common enough in other tools to be meant.
    if colons == 2 && name_at != colons {
        return None;
    }
    let form = if colons == 2 { Form::Leaf } else { Form::Container };
    let mut directive = Directive::new(form, colons, span);
    directive.name = name.to_owned();
    let at = name_at + name.len();
    match arguments(line, at, offset, &mut directive) {
        Some(end) if line[end..].trim().is_empty() => Some(directive),
        _ => Some(Directive { form: Form::Malformed, ..directive }),
    }
}

/// So many slips on one line are no sentence, and more of them would say nothing new; but each would be
/// searched for its end up to the end of the line again.
const MAX_SLIPS: usize = 20;

/// Directives in the sentences of one line, which stands at `start`.
fn inlines(line: &str, start: usize, found: &mut Vec<Directive>) {
    let bytes = line.as_bytes();
    let mut at = 0;
    let mut slips = 0;
    while let Some(next) = line[at..].find(':').filter(|_| slips < MAX_SLIPS) {
        let colon = at + next;
        at = colon + 1;
        let before = colon.checked_sub(1).map(|i| bytes[i]);
        // `std::fs`, `10:30`, `http://…`, and an escaped `\:`.
        if before.is_some_and(|b| {
            b.is_ascii_alphanumeric()
                || b":\\/_".contains(&b)
                || b >= 0x80 && is_letter_before(line, colon)
        }) {
            continue;
        }
        let Some(name) = name(&line[at..]) else { continue };
        let open = at + name.len();
        if bytes.get(open) != Some(&b'[') {
            continue;
        }
        let mut directive = Directive::new(Form::Inline, 1, start + colon..start + line.len());
        directive.name = name.to_owned();
        match arguments(line, open, start, &mut directive) {
            Some(end) => {
                directive.span.end = start + end;
                at = end;
            }
            None => {
                slips += 1;
                directive.form = Form::Malformed;
                directive.span.end = start + open + 1;
                at = open + 1;
            }
        }
        found.push(directive);
    }
}

fn is_letter_before(line: &str, at: usize) -> bool {
    line[..at].chars().next_back().is_some_and(char::is_alphanumeric)
}

/// The name at the beginning of `text`: an ASCII letter, then letters, digits, `-` and `_`.
fn name(text: &str) -> Option<&str> {
    let end = text
        .bytes()
        .position(|b| !(b.is_ascii_alphanumeric() || b == b'-' || b == b'_'))
        .unwrap_or(text.len());
    let name = &text[..end];
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
}

/// Reads `[label]{attributes}`, each of them optional, at `at` of `line`. Gives where they end, or
/// nothing when one is not closed.
fn arguments(line: &str, at: usize, offset: usize, directive: &mut Directive) -> Option<usize> {
    let mut end = at;
    if line[end..].starts_with('[') {
        let close = closing_bracket(&line[end..])? + end;
        directive.label = Some(offset + end + 1..offset + close);
        end = close + 1;
    }
    // A space before the braces is a slip that is easily made, and easily understood on a line of
    // its own.
    let spaces = if directive.form == Form::Inline { 0 } else { leading_spaces(&line[end..]) };
    if line[end + spaces..].starts_with('{') {
        end = attributes(line, end + spaces + 1, offset, &mut directive.attributes)?;
    }
    Some(end)
}

fn leading_spaces(text: &str) -> usize {
    text.bytes().take_while(|b| *b == b' ').count()
}

/// Position of the bracket that closes the one at the beginning of `text`.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Reads `key=value key="value" value }` from `at` of `line` on; gives the position behind `}`.
fn attributes(line: &str, at: usize, offset: usize, found: &mut Vec<Attribute>) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut at = at;
    loop {
        at += bytes[at..].iter().take_while(|b| b" \t,".contains(b)).count();
        match bytes.get(at)? {
            b'}' => return Some(at + 1),
            b'=' => return None,
            _ => {}
        }
        let start = at;
        let (word, end) = word(line, at)?;
        if bytes.get(end) == Some(&b'=') && !b"\"'".contains(&bytes[start]) {
            let (value, value_end) = self::word(line, end + 1)?;
            found.push(Attribute {
                key: line[word].to_owned(),
                value: line[value.clone()].to_owned(),
                key_span: offset + start..offset + end,
                value_span: offset + value.start..offset + value.end,
            });
            at = value_end;
        } else {
            let span = offset + word.start..offset + word.end;
            found.push(Attribute {
                key: String::new(),
                value: line[word].to_owned(),
                key_span: span.clone(),
                value_span: span,
            });
            at = end;
        }
    }
}

/// A quoted or bare word at `at`: the range of its text, and where it ends with its quotes.
fn word(line: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let rest = &line[at..];
    match rest.chars().next()? {
        quote @ ('"' | '\'') => {
            let length = rest[1..].find(quote)?;
            Some((at + 1..at + 1 + length, at + length + 2))
        }
        _ => {
            let length = rest.find([' ', '\t', '}', '=', ',']).unwrap_or(rest.len());
            Some((at..at + length, at + length))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        scan(text)
            .iter()
            .map(|d| {
                let mut shown = format!("{:?} {}", d.form, d.name);
                if let Some(label) = &d.label {
                    shown += &format!(" [{}]", &text[label.clone()]);
                }
                for a in &d.attributes {
                    assert_eq!(&text[a.value_span.clone()], a.value);
                    shown += &format!(" {}={}", a.key, a.value);
                }
                format!("{shown} <{}>", &text[d.span.clone()])
            })
            .collect()
    }

    #[test]
    fn reads_the_three_forms() {
        assert_eq!(
            shown(
                ":::aside{title=\"A b\" id='x'}\nText :fact[a-b], (:term[fonds **x**]{id=strike-fund})\n:::\n> ::chart{fair-share}\n"
            ),
            [
                "Container aside title=A b id=x <:::aside{title=\"A b\" id='x'}>",
                "Inline fact [a-b] <:fact[a-b]>",
                "Inline term [fonds **x**] id=strike-fund <:term[fonds **x**]{id=strike-fund}>",
                "Close  <:::>",
                "Leaf chart =fair-share <::chart{fair-share}>",
            ]
        );
    }

    #[test]
    fn leaves_prose_alone() {
        for text in [
            "std::fs and a::b[0]",
            "10:30[x]",
            "Voir :[lien](x)",
            "é:fact[x]",
            "\\:fact[x]",
            "a : b",
            ":: note",
            "::",
            "| :--- | ---: |",
            "Note: [x]",
            ": definition",
        ] {
            assert_eq!(shown(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn says_what_it_cannot_read() {
        for text in
            [":::aside{title=\"x}", ":::aside and more", "::children{of=", ":fact[never closed"]
        {
            assert_eq!(scan(text)[0].form, Form::Malformed, "{text}");
        }
    }
}
