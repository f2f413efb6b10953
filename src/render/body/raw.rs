//! Raw HTML of a body: the few tags that may stand in a text, each ended within the element in which it began;
//! everything else is held back and reported.

use std::ops::Range;

use super::Body;
use crate::diagnostic::Diagnostic;
use crate::render::html::{RawTag, safe_tag};

impl Body<'_> {
    /// Writes a raw tag, if it may stand in a page.
    pub(super) fn raw_html(&mut self, html: &str, range: Range<usize>) {
        if self.renderer.site().config.raw_html {
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
