//! HTML at the level of characters and tags: escaping, and which raw tags an author may write.

use memchr::{memchr, memchr_iter, memchr3, memchr3_iter};

/// Appends text with the characters that mean something in HTML escaped, for text and attributes.
pub fn escape(text: &str, out: &mut String) {
    let mut start = 0;
    // Byte by byte: all that is escaped is ASCII, and so never a part of another character.
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(&text[start..at]);
        out.push_str(escaped);
        start = at + 1;
    }
    out.push_str(&text[start..]);
}

/// Appends running text: quotation marks need no escape there.
pub fn escape_text(text: &str, out: &mut String) {
    let mut start = 0;
    for at in memchr3_iter(b'&', b'<', b'>', text.as_bytes()) {
        out.push_str(&text[start..at]);
        out.push_str(match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            _ => "&gt;",
        });
        start = at + 1;
    }
    out.push_str(&text[start..]);
}

/// Inline elements that an author may write as raw HTML: they mark text and do nothing.
const SAFE_ELEMENTS: [&str; 26] = [
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
const SAFE_ATTRIBUTES: [&str; 4] = ["lang", "dir", "title", "datetime"];

/// A raw tag that may stand in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawTag {
    /// `<b>`: the name, and the tag written anew.
    Open(String, String),
    /// `</b>`.
    Close(String),
    /// `<br>`, `<wbr>`.
    Void(String),
    /// `<!-- … -->`: dropped.
    Comment,
}

/// Reads one raw inline tag; nothing when it may not stand in a page.
pub fn safe_tag(raw: &str) -> Option<RawTag> {
    if raw.starts_with("<!--") {
        let is_whole = raw.find("-->").is_some_and(|end| end + 3 == raw.len());
        return is_whole.then_some(RawTag::Comment);
    }
    let inner = raw.strip_prefix('<')?.strip_suffix('>')?;
    if let Some(name) = inner.strip_prefix('/') {
        return safe_name(name.trim()).map(RawTag::Close);
    }
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let end = inner.find(|c: char| c.is_ascii_whitespace()).unwrap_or(inner.len());
    let name = safe_name(&inner[..end])?;
    if matches!(name.as_str(), "br" | "wbr") {
        return inner[end..].trim().is_empty().then(|| RawTag::Void(format!("<{name}>")));
    }
    let mut tag = format!("<{name}");
    attributes(&inner[end..], &mut tag)?;
    tag.push('>');
    Some(RawTag::Open(name, tag))
}

fn safe_name(name: &str) -> Option<String> {
    let name = name.to_ascii_lowercase();
    SAFE_ELEMENTS.contains(&name.as_str()).then_some(name)
}

/// Writes the attributes anew, all quoted; nothing when one is not safe.
fn attributes(text: &str, tag: &mut String) -> Option<()> {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=')?;
        let name = name.trim().to_ascii_lowercase();
        if !SAFE_ATTRIBUTES.contains(&name.as_str()) {
            return None;
        }
        let after = after.trim_start();
        let (value, next) = match after.chars().next()? {
            quote @ ('"' | '\'') => after[1..].split_once(quote)?,
            _ => {
                after.split_at(after.find(|c: char| c.is_ascii_whitespace()).unwrap_or(after.len()))
            }
        };
        tag.push_str(&format!(" {name}=\""));
        // What the author wrote as an entity is one already.
        tag.push_str(&value.replace('"', "&quot;").replace('<', "&lt;"));
        tag.push('"');
        rest = next.trim_start();
    }
    Some(())
}

/// A start tag of a finished page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Its name, as written.
    pub name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// The tag whose name begins a text, with all that follows for its attributes until it is
    /// [`closed`](Tag::closed); nothing if no name begins there.
    pub fn at(text: &'a str) -> Option<Tag<'a>> {
        text.as_bytes().first().filter(|first| first.is_ascii_alphabetic())?;
        let is_over = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
        let (name, attributes) = text.split_at(text.bytes().position(is_over)?);
        Some(Tag { name, attributes })
    }

    /// The same up to its end.
    pub fn closed(self) -> Tag<'a> {
        Tag { attributes: &self.attributes[..tag_end(self.attributes)], ..self }
    }

    /// All its attributes as written.
    pub fn written(&self) -> &'a str {
        self.attributes
    }

    /// Whether it is of this name, which HTML reads in any case.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether it is written as one that has no end tag, which counts in drawings alone: `<path/>`.
    pub fn ends_in_itself(&self) -> bool {
        self.attributes.ends_with('/')
    }

    /// The value of an attribute with its character references resolved; empty where it has none. Of two with one
    /// name the first counts (HTML, 13.2.5.33).
    pub fn attribute(&self, name: &str) -> Option<String> {
        let found = self.attributes().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| unescape(value))
    }

    /// The names and values of its attributes as written, in order.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let between = |c: char| c.is_ascii_whitespace() || c == '/';
        let mut rest = self.attributes.trim_start_matches(between);
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(|c| c == '=' || between(c)).unwrap_or(rest.len());
            let first = rest.chars().next().map_or(0, char::len_utf8);
            let (key, after) = rest.split_at(end.max(first));
            let (value, next) = match after.trim_start().strip_prefix('=') {
                Some(value) => split_value(value.trim_start()),
                None => ("", after),
            };
            rest = next.trim_start_matches(between);
            Some((key, value))
        })
    }
}

fn split_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len())),
    }
}

/// Resolves the references of numbers, those that [`escape`] writes, and those behind which an address could hide
/// what it is (`javascript&colon;`).
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (c, length) = reference(rest).unwrap_or(('&', 1));
        out.push(c);
        rest = &rest[length..];
    }
    out + rest
}

/// The character for which a reference at the beginning of a text stands, and how long the reference is.
fn reference(text: &str) -> Option<(char, usize)> {
    if let Some(number) = text.strip_prefix("&#") {
        // A number needs no semicolon (HTML, 13.2.5.80).
        let hex = number.strip_prefix(['x', 'X']);
        let (digits, radix) = hex.map_or((number, 10), |hex| (hex, 16));
        let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let c = u32::from_str_radix(&digits[..length], radix).ok().and_then(char::from_u32)?;
        let end = text.len() - digits.len() + length;
        return Some((c, end + usize::from(text[end..].starts_with(';'))));
    }
    const NAMES: [(&str, char); 14] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
        ("&colon;", ':'),
        ("&sol;", '/'),
        ("&bsol;", '\\'),
        ("&period;", '.'),
        ("&lpar;", '('),
        ("&commat;", '@'),
        ("&Tab;", '\t'),
        ("&NewLine;", '\n'),
        ("&nbsp;", '\u{a0}'),
    ];
    let known = NAMES.iter().find(|(name, _)| text.starts_with(name));
    known.map(|(name, c)| (*c, name.len()))
}

/// The start tags of a finished page, in order; comments and what stands in scripts are passed over.
pub fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    tags_and_code(html).map(|(tag, _)| tag)
}

/// The same, each with what a `script` or `style` holds.
pub fn tags_and_code(html: &str) -> impl Iterator<Item = (Tag<'_>, &str)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[memchr(b'<', rest.as_bytes())? + 1..];
            if rest.starts_with("!--") {
                rest = behind_comment(rest);
            } else if let Some(tag) = Tag::at(rest).map(Tag::closed) {
                rest = &rest[tag.name.len() + tag.attributes.len()..];
                rest = rest.strip_prefix('>').unwrap_or(rest);
                let code = code(&tag, rest);
                rest = &rest[code.len()..];
                return Some((tag, code));
            }
        }
    })
}

/// What follows a comment whose `<` was read. `<!-->` is a whole one (HTML, 13.2.5.43).
fn behind_comment(rest: &str) -> &str {
    let ends = ["-->", "--!>"].iter().filter_map(|end| Some(rest[1..].find(end)? + 1 + end.len()));
    ends.min().map_or("", |end| &rest[end..])
}

/// What a `script` or `style` holds, up to its end tag, where `rest` begins behind its start tag: no tag begins
/// there. Nothing for any other element.
fn code<'a>(tag: &Tag, rest: &'a str) -> &'a str {
    if !tag.is("script") && !tag.is("style") {
        return "";
    }
    let is_end = |at: &usize| {
        let name = rest[at + 1..].strip_prefix('/').and_then(|end| end.get(..tag.name.len()));
        name.is_some_and(|name| tag.is(name))
    };
    memchr_iter(b'<', rest.as_bytes()).find(is_end).map_or(rest, |end| &rest[..end])
}

/// A piece of a finished page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text, with its references resolved.
    Text(String),
    /// A start tag.
    Open(Tag<'a>),
    /// The name of an end tag.
    Close(&'a str),
}

/// The pieces of a finished page, in order; comments are passed over.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let text = &rest[..rest.find('<').unwrap_or(rest.len())];
            rest = &rest[text.len()..];
            if !text.is_empty() {
                return Some(Piece::Text(unescape(text)));
            }
            if rest.starts_with("<!--") {
                rest = behind_comment(&rest[1..]);
                continue;
            }
            let tag = rest.strip_prefix('<')?;
            let end = tag_end(tag);
            rest = tag.get(end + 1..).unwrap_or("");
            let tag = &tag[..end];
            if let Some(name) = tag.strip_prefix('/') {
                return Some(Piece::Close(name.trim()));
            }
            let name = tag.find([' ', '\n', '\t', '/']).unwrap_or(tag.len());
            let tag = Tag { name: &tag[..name], attributes: &tag[name..] };
            rest = &rest[code(&tag, rest).len()..];
            return Some(Piece::Open(tag));
        }
    })
}

/// Where a tag ends: at the first `>` that stands in no quotes.
fn tag_end(tag: &str) -> usize {
    let bytes = tag.as_bytes();
    let mut at = 0;
    while let Some(found) = memchr3(b'>', b'"', b'\'', &bytes[at..]) {
        at += found;
        if bytes[at] == b'>' {
            return at;
        }
        // Behind the other of the two quotes.
        let Some(length) = memchr(bytes[at], &bytes[at + 1..]) else { break };
        at += length + 2;
    }
    tag.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_a_page_are_read() {
        let html = "<!-- <a> --><p class=x>1 < 2</p><img alt=\"a > b\" src='c&amp;d.png'/>\
                    <script src=e.js>if (a <b) {}</script><input disabled value=f>";
        let all: Vec<Tag> = tags(html).collect();
        assert_eq!(
            all.iter().map(|tag| tag.name).collect::<Vec<_>>(),
            ["p", "img", "script", "input"]
        );
        assert_eq!(all[0].attribute("class").as_deref(), Some("x"));
        assert_eq!(all[1].attribute("SRC").as_deref(), Some("c&d.png"));
        assert_eq!(all[1].attribute("alt").as_deref(), Some("a > b"));
        assert_eq!(all[2].attribute("src").as_deref(), Some("e.js"));
        assert_eq!(all[3].attribute("disabled").as_deref(), Some(""));
        assert_eq!(all[3].attribute("value").as_deref(), Some("f"));
        assert_eq!(unescape("&#106;&#x61;&#000118a&colon;&nope;&&#;"), "java:&nope;&&#;");
        // `<!-->` hides nothing, and neither does a capital.
        let html = "<!--><a>--><!-- x --!><b><STYLE>a<i></Style><u><!-- c --><s>";
        let names: Vec<&str> = tags(html).map(|tag| tag.name).collect();
        assert_eq!(names, ["a", "b", "STYLE", "u", "s"]);
    }

    #[test]
    fn safe_tags_are_written_anew() {
        let open = |name: &str, tag: &str| Some(RawTag::Open(name.into(), tag.into()));
        assert_eq!(safe_tag("<B>"), open("b", "<b>"));
        assert_eq!(
            safe_tag("<span lang=es title='a \"b\"'>"),
            open("span", "<span lang=\"es\" title=\"a &quot;b&quot;\">")
        );
        assert_eq!(safe_tag("</Span >"), Some(RawTag::Close("span".into())));
        assert_eq!(safe_tag("<br />"), Some(RawTag::Void("<br>".into())));
        assert_eq!(safe_tag("<!-- x -->"), Some(RawTag::Comment));
    }

    #[test]
    fn other_tags_are_refused() {
        for tag in [
            "<script>",
            "<b onclick=x>",
            "<a href=x>",
            "<img src=x>",
            "<b style='x'>",
            "<?php ?>",
            "<b class>",
            "<br onload=x>",
        ] {
            assert_eq!(safe_tag(tag), None, "{tag}");
        }
    }
}
