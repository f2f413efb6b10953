//! Attributes of several words without quotation marks, or in curly ones, which are letters to a directive:
//! `{title=two words}`, `{title=“two words”}`, `{by="A \"B\" c"}`. Each word behind the first would be taken for
//! an attribute of its own. One slip, one finding, which says how it is to be written.

use std::ops::Range;

use crate::content::directive::{Attribute, Directive};
use crate::diagnostic::Diagnostic;
use crate::render::theme::Component;

/// Marks that word processors put in the place of straight ones.
const CURLY: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‹', '›'];

/// What is found, at a range of the body.
pub struct Slip {
    span: Range<usize>,
    attribute: String,
    right: String,
}

impl Slip {
    /// The finding with its place, where the body begins at `offset` of its file.
    pub fn moved(self, offset: usize) -> (Range<usize>, Diagnostic) {
        let span = self.span.start + offset..self.span.end + offset;
        let finding = Diagnostic::error("directive/unquoted")
            .with("attribute", self.attribute)
            .with("right", self.right.as_str())
            .suggest(span.clone(), self.right);
        (span, finding)
    }
}

/// The first attribute of a directive that lacks straight quotation marks; `text` is the body.
pub fn missing(text: &str, directive: &Directive, component: &Component) -> Option<Slip> {
    let all = &directive.attributes;
    let lone = component.lone_attribute().map(|attribute| attribute.name.as_str());
    // A value may stand without a key once, where the key is not given.
    let mut is_free = lone.is_some_and(|name| all.iter().all(|given| given.key != name));
    let mut at = 0;
    while at < all.len() {
        let has_key = !all[at].key.is_empty();
        let strays = all[at + usize::from(has_key)..].iter();
        let strays = strays.take_while(|given| given.key.is_empty()).count();
        let next = at + usize::from(has_key) + strays;
        let is_whole = strays == 0 || strays == 1 && is_free;
        let (first, name) = match has_key {
            true => (at, all[at].key.as_str()),
            false => (at, lone.unwrap_or_default()),
        };
        let is_known = component.attributes().any(|attribute| attribute.name == name);
        let is_curly = !is_quoted(text, &all[first]) && all[first].value.starts_with(CURLY);
        if is_known && (is_curly || !is_whole) {
            return Some(slip(text, &all[first], &all[next - 1], name));
        }
        is_free &= strays == 0;
        at = next;
    }
    None
}

fn is_quoted(text: &str, given: &Attribute) -> bool {
    let Range { start, end } = given.value_span;
    let is_around = |mark: &char| text[..start].ends_with(*mark) && text[end..].starts_with(*mark);
    ['"', '\''].iter().any(is_around)
}

/// The value from the beginning of one attribute to the end of another, in the marks that it should have.
fn slip(text: &str, first: &Attribute, last: &Attribute, name: &str) -> Slip {
    let start = first.value_span.start - usize::from(is_quoted(text, first));
    let end = last.value_span.end + usize::from(is_quoted(text, last));
    let typed = text[start..end].replace("\\\"", "\"").replace("\\'", "'");
    let is_mark = |c: char| CURLY.contains(&c) || matches!(c, '"' | '\'');
    let value = typed.strip_prefix(is_mark).unwrap_or(&typed);
    let value = value.strip_suffix(is_mark).filter(|_| value.len() < typed.len()).unwrap_or(value);
    let value = value.trim();
    let mark = if value.contains('"') { '\'' } else { '"' };
    let value = value.replace(mark, "’");
    Slip {
        span: first.key_span.start.min(start)..end,
        attribute: name.to_owned(),
        right: format!("{name}={mark}{value}{mark}"),
    }
}
