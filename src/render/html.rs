//! HTML at the level of characters and tags: escaping, and which raw tags an author may write.

/// Appends text with the characters that mean something in HTML escaped, for text and attributes.
pub fn escape(text: &str, out: &mut String) {
    escape_bytes(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        _ => None,
    });
}

/// Appends running text: quotation marks need no escape there.
pub fn escape_text(text: &str, out: &mut String) {
    escape_bytes(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        _ => None,
    });
}

/// Byte by byte, which is much faster than looking for a set of characters; all that is escaped is
/// ASCII, and so never a part of another character.
fn escape_bytes(text: &str, out: &mut String, escaped: impl Fn(u8) -> Option<&'static str>) {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(escaped) = escaped(byte) {
            out.push_str(&text[start..at]);
            out.push_str(escaped);
            start = at + 1;
        }
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

#[cfg(test)]
mod tests {
    use super::*;

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
