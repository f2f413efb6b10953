//! Links and pictures of a body: where they lead, how they are written, and what is said of those that lead
//! nowhere.

use std::ops::Range;

use serde::Serialize;

use super::Body;
use crate::diagnostic::{Arg, Diagnostic};
use crate::pictures::{is_drawing, is_picture};
use crate::render::html::{escape, escape_text};
use crate::render::pictures::{self, Shown};
use crate::site::Target;

/// A picture whose text is being read.
pub struct Image {
    /// Where its file is published, and its address in the page.
    place: Option<(String, String)>,
    title: String,
    pub(super) alt: String,
    /// Images within the text of this one; their words are added to it.
    inner: usize,
}

/// A link to a page in another language.
#[derive(Serialize)]
pub struct Foreign<'a> {
    /// BCP 47 tag of that.
    hreflang: &'a str,
    /// What readers see behind the link: `(in English)`.
    mark: String,
    /// BCP 47 tag of the mark's language, where it stands in a text in another: it speaks to the reader.
    lang: &'a str,
}

impl<'a> Body<'a> {
    /// Where a link leads; nothing when it is dead, which is reported.
    pub(in crate::render) fn resolve(&mut self, link: &str, span: Range<usize>) -> Option<Target> {
        match self.renderer.site().resolve(self.document, link, self.reader) {
            Ok(target) => Some(target),
            Err(mut finding) => {
                let replacement =
                    finding.args.iter().find_map(|(name, value)| match (*name, value) {
                        ("nearest" | "right", Arg::Text(text)) if !text.is_empty() => {
                            Some(text.clone())
                        }
                        _ => None,
                    });
                // The suggestion for an anchor replaces the anchor alone.
                if let Some(text) = replacement {
                    let text = match (finding.code, link.split_once('#')) {
                        ("link/missing-anchor", Some((path, _))) => format!("{path}#{text}"),
                        (_, Some((_, anchor))) => format!("{text}#{anchor}"),
                        _ => text,
                    };
                    let is_sure = finding.code == "link/wrong-case";
                    *finding = finding.suggest(span.clone(), text);
                    if is_sure {
                        *finding = finding.safely();
                    }
                }
                self.report(span, *finding);
                None
            }
        }
    }

    pub(super) fn start_link(&mut self, link: &str, title: &str, range: Range<usize>) {
        let span = self.link_span(link, range);
        let Some(target) = self.resolve(link, span) else {
            // The text of a dead link stays readable; the page is not published anyway.
            return self.links.push(String::new());
        };
        self.out.push_str("<a href=\"");
        let address = self.renderer.site().address(self.path, &target);
        escape(&address, &mut self.out);
        self.out.push('"');
        if !title.is_empty() {
            self.out.push_str(" title=\"");
            escape(title, &mut self.out);
            self.out.push('"');
        }
        let mut end = String::from("</a>");
        if let Some(foreign) = self.foreign(&target) {
            self.out.push_str(&format!(" hreflang=\"{}\"", foreign.hreflang));
            let lang = match foreign.lang {
                "" => String::new(),
                lang => format!(" lang=\"{lang}\""),
            };
            end.push_str(&format!(" <span class=\"foreign\"{lang}>"));
            escape_text(&foreign.mark, &mut end);
            end.push_str("</span>");
        }
        self.out.push('>');
        self.links.push(end);
    }

    /// What is to be said of a link to a page in another language than the reader's.
    pub(in crate::render) fn foreign(&self, target: &Target) -> Option<Foreign<'a>> {
        let Target::Page { lang, .. } = target else { return None };
        let languages = &self.renderer.site().config.languages;
        let language = Some(&languages[*lang]).filter(|_| *lang != self.reader)?;
        let name = self.renderer.words().language_name(self.reader, &language.key, &language.name);
        let is_own = self.reader == self.text_lang;
        Some(Foreign {
            hreflang: &language.locale,
            mark: self.word("foreign-link", &[("language", Arg::Text(name))]),
            lang: if is_own { "" } else { &languages[self.reader].locale },
        })
    }

    /// Where the address of a link stands in the file; the whole link where it is a reference.
    fn link_span(&self, link: &str, range: Range<usize>) -> Range<usize> {
        let typed = &self.source.text()[range.clone()];
        match typed.rfind(link) {
            Some(at) if !link.is_empty() => {
                self.span(range.start + at..range.start + at + link.len())
            }
            _ => self.span(range),
        }
    }

    pub(super) fn start_image(&mut self, link: &str, title: &str, range: Range<usize>) {
        if let Some(outer) = &mut self.image {
            outer.inner += 1;
            return;
        }
        let span = self.link_span(link, range);
        let place = match self.resolve(link, span.clone()) {
            Some(target @ Target::File(_)) => {
                let address = self.renderer.site().address(self.path, &target);
                let Target::File(path) = target else { return };
                let is_shown = is_picture(&path) || is_drawing(&path);
                if !is_shown {
                    self.report(span, Diagnostic::error("link/not-a-picture").with("link", link));
                }
                is_shown.then_some((path, address))
            }
            Some(Target::External(_)) => {
                self.report(span, Diagnostic::error("privacy/remote-image").with("link", link));
                None
            }
            Some(Target::Page { .. }) => {
                self.report(span, Diagnostic::error("link/image-is-a-page").with("link", link));
                None
            }
            None => None,
        };
        self.image = Some(Image { place, title: title.to_owned(), alt: String::new(), inner: 0 });
    }

    pub(super) fn end_image(&mut self) {
        if let Some(image) = self.image.as_mut().filter(|image| image.inner > 0) {
            image.inner -= 1;
            return;
        }
        let Some(image) = self.image.take() else { return };
        let Some((path, address)) = image.place else { return };
        let shown = Shown {
            path: &path,
            address: &address,
            base: &crate::render::base(self.path),
            alt: image.alt.trim(),
            title: &image.title,
            is_lazy: std::mem::replace(&mut self.has_pictures, true),
        };
        pictures::write(self.renderer.site(), &shown, &mut self.out);
    }
}
