//! Values of the head of a text, in the manner in which they were written.

use std::ops::Range;

use super::Edit;

/// A value of the head of a text, in the manner in which it was written, without a comment behind it.
pub fn front_value(text: &str, range: Range<usize>, at: usize, words: &str) -> Edit {
    let range = value(text, range);
    let value = match text[range.clone()].chars().next() {
        Some(mark @ ('"' | '\'')) => quoted(words, mark),
        _ => plain_or_quoted(words),
    };
    // Where the key stands alone, a space has to come first.
    let lead = if text[..range.start].ends_with(':') { " " } else { "" };
    let spot = lead.len()..lead.len() + value.len();
    Edit { range, spots: vec![(at, spot)], text: format!("{lead}{value}") }
}

/// The value alone of what stands behind a key (YAML 1.2, 7.3).
fn value(text: &str, range: Range<usize>) -> Range<usize> {
    let typed = &text[range.clone()];
    let length = match typed.chars().next() {
        Some('"') => {
            let mut is_escaped = false;
            let end = typed[1..].find(|c| {
                let ends = c == '"' && !is_escaped;
                is_escaped = c == '\\' && !is_escaped;
                ends
            });
            end.map_or(typed.len(), |end| end + 2)
        }
        Some('\'') => {
            let bytes = typed.as_bytes();
            let mut at = 1;
            while at < bytes.len() && (bytes[at] != b'\'' || bytes.get(at + 1) == Some(&b'\'')) {
                at += if bytes[at] == b'\'' { 2 } else { 1 };
            }
            (at + 1).min(typed.len())
        }
        Some('|' | '>') => typed.len(),
        Some('#') => 0,
        _ => typed.find(" #").map_or(typed.len(), |end| typed[..end].trim_end().len()),
    };
    range.start..range.start + length
}

/// A text as YAML: in quotation marks where it would mean something else, as `Null` does.
pub fn plain_or_quoted(text: &str) -> String {
    serde_yaml::to_string(text)
        .map_or_else(|_| quoted(text, '"'), |text| text.trim_end().to_owned())
}

/// A text in quotation marks, as YAML writes it.
pub fn quoted(text: &str, mark: char) -> String {
    match mark {
        '\'' => format!("'{}'", text.replace('\'', "''")),
        _ => serde_json::Value::from(text).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_without_comments() {
        for (typed, own) in [
            ("One", "One"),
            ("One # two", "One"),
            ("\"One # \\\" two\" # three", "\"One # \\\" two\""),
            ("'It''s' # x", "'It''s'"),
            (">\n  one\n  two", ">\n  one\n  two"),
            ("", ""),
            ("# x", ""),
        ] {
            assert_eq!(&typed[value(typed, 0..typed.len())], own, "{typed}");
        }
    }
}
