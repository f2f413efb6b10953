//! Raw HTML of a body: the few tags that may stand in a text, each ended within the element in which it began;
//! everything else is held back and reported. Where the site lets all HTML through, what would break the page for
//! its readers is reported all the same: dead addresses, those that run programs, ids that are taken.

use std::ops::Range;

use super::Body;
use crate::content::is_reserved;
use crate::diagnostic::Diagnostic;
use crate::render::html::{RawTag, safe_tag, tags, unescape};

/// Attributes that hold an address (HTML, "Attributes").
const ADDRESSES: [&str; 9] =
    ["href", "src", "action", "formaction", "data", "poster", "background", "xlink:href", "srcset"];

impl Body<'_> {
    /// Writes a raw tag, if it may stand in a page.
    pub(super) fn raw_html(&mut self, html: &str, range: Range<usize>) {
        if self.renderer.site().config.raw_html {
            self.look_at(html, &range);
            return self.out.push_str(html);
        }
        let tag = html.trim_end();
        match safe_tag(tag) {
            Some(RawTag::Comment) => {}
            Some(RawTag::Void(tag)) => self.out.push_str(&tag),
            Some(RawTag::Open(name, tag)) => {
                self.out.push_str(&tag);
                self.raw.push((name, range));
            }
            Some(RawTag::Close(name)) => self.end_raw(name, range),
            // Its opening tag was reported already, or does no harm on its own.
            None if tag.starts_with("</") && tag.find('>') == Some(tag.len() - 1) => {}
            None => {
                let tag = tag.trim_start().lines().next().unwrap_or("");
                let finding = Diagnostic::error("html/forbidden").with("tag", tag);
                self.report(self.span(range), finding);
            }
        }
    }

    /// Reports what is wrong in HTML that is let through.
    fn look_at(&mut self, html: &str, range: &Range<usize>) {
        for tag in tags(html) {
            if tag.is("base") {
                let span = self.span_of(tag.name, range);
                self.report(span, Diagnostic::error("html/base"));
                continue;
            }
            for (key, typed) in tag.attributes() {
                let key = key.to_ascii_lowercase();
                let value = unescape(typed);
                if key == "id" && (is_reserved(&value) || !self.ids.insert(value.clone())) {
                    let span = self.span_of(typed, range);
                    self.report(span, Diagnostic::error("html/duplicate-id").with("id", value));
                } else if key == "srcset" {
                    // `a.png 1x, b.png 2x`
                    let all = value.split(',').filter_map(|one| one.split_whitespace().next());
                    all.for_each(|one| self.look_at_address(one, one, range));
                } else if ADDRESSES.contains(&key.as_str()) {
                    self.look_at_address(&value, typed, range);
                }
            }
        }
    }

    /// Reports an address that runs a program, and one that leads to nothing.
    fn look_at_address(&mut self, address: &str, typed: &str, range: &Range<usize>) {
        // As browsers read it: without control characters, and without spaces around it (WHATWG URL, 4.4).
        let clean: String = address.trim().chars().filter(|c| !c.is_control()).collect();
        let (scheme, rest) = clean.split_once(':').unwrap_or_default();
        let scheme = scheme.trim().to_ascii_lowercase();
        let runs = match scheme.as_str() {
            "javascript" | "vbscript" => true,
            "data" => !rest.trim_start().to_ascii_lowercase().starts_with("image/"),
            _ => false,
        };
        let finding = if runs {
            Diagnostic::error("link/forbidden-scheme").with("scheme", scheme)
        } else if !self.renderer.site().leads_somewhere(self.path, &clean) {
            Diagnostic::error("html/dead-link").with("address", clean)
        } else {
            return;
        };
        let span = self.span_of(typed, range);
        self.report(span, finding);
    }

    /// Where a part of a piece of HTML stands in the file; the whole piece where it is not to be found.
    fn span_of(&self, typed: &str, range: &Range<usize>) -> Range<usize> {
        let at = self.source.text().get(range.clone()).and_then(|html| html.find(typed));
        match at.filter(|_| !typed.is_empty()) {
            Some(at) => self.span(range.start + at..range.start + at + typed.len()),
            None => self.span(range.clone()),
        }
    }

    /// Ends the raw tag of this name that was opened in the same element.
    fn end_raw(&mut self, name: String, range: Range<usize>) {
        let base = self.frames.last().copied().unwrap_or(0);
        match self.raw[base..].iter().rposition(|(open, _)| *open == name) {
            Some(at) => {
                self.close_raw(base + at + 1);
                self.raw.pop();
                self.out.push_str(&format!("</{name}>"));
            }
            None => {
                let finding = Diagnostic::error("html/stray-close").with("tag", name);
                self.report(self.span(range), finding);
            }
        }
    }

    /// Closes raw tags that the author left open, down to `keep` of them, and reports each.
    pub(super) fn close_raw(&mut self, keep: usize) {
        while self.raw.len() > keep {
            let Some((name, range)) = self.raw.pop() else { break };
            self.out.push_str(&format!("</{name}>"));
            self.report(self.span(range), Diagnostic::error("html/unclosed").with("tag", name));
        }
    }
}
