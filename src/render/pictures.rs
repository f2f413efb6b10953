//! Pictures as a page shows them: with width and height, so that nothing moves when they arrive; in the
//! size that the screen needs; as AVIF or WebP where the browser knows it.

use std::fmt::Write;

use super::html::escape;
use crate::pictures::{Form, Picture};
use crate::site::Site;

/// How wide a picture is shown: a column of text, or the screen where that is narrower.
const SIZES: &str = "(min-width: 42rem) 38rem, 100vw";
/// The width for browsers that cannot choose, in pixels.
const USUAL: u32 = 800;

/// A picture in a page.
pub struct Shown<'a> {
    /// Where the file is published: path from the root of the site.
    pub path: &'a str,
    /// Its address in the page.
    pub address: &'a str,
    /// The way from the page to the root of the site.
    pub base: &'a str,
    /// What it shows.
    pub alt: &'a str,
    /// What is said when one points at it; may be empty.
    pub title: &'a str,
    /// Whether it may wait until it comes into sight.
    pub is_lazy: bool,
}

/// Writes the element of a picture.
pub fn write(site: &Site, shown: &Shown, out: &mut String) {
    let picture = site.picture(shown.path);
    let sized = picture.filter(|it| !it.sizes.is_empty() && site.config.wants("images"));
    if let Some(picture) = sized {
        out.push_str("<picture>");
        for form in picture.forms().filter(|form| *form != picture.form) {
            let (kind, set) = (form.ending(), set(picture, form, shown.base));
            let _ = write!(out, "<source type=\"image/{kind}\"{set}>");
        }
    }
    out.push_str("<img src=\"");
    match sized.and_then(|picture| Some((picture, usual(picture)?))) {
        Some((picture, width)) => {
            escape(&format!("{}{}", shown.base, picture.path(width, picture.form)), out);
            let _ = write!(out, "\"{}", set(picture, picture.form, shown.base));
        }
        None => {
            escape(shown.address, out);
            out.push('"');
        }
    }
    if let Some(picture) = picture {
        let _ = write!(out, " width=\"{}\" height=\"{}\"", picture.width, picture.height);
    }
    for (name, value) in [("alt", shown.alt), ("title", shown.title)] {
        if name == "alt" || !value.is_empty() {
            let _ = write!(out, " {name}=\"");
            escape(value, out);
            out.push('"');
        }
    }
    out.push_str(if shown.is_lazy { " loading=\"lazy\"" } else { "" });
    out.push_str(" decoding=\"async\">");
    if sized.is_some() {
        out.push_str("</picture>");
    }
}

/// The width nearest to the usual that is not below it.
fn usual(picture: &Picture) -> Option<u32> {
    let wide = picture.sizes.iter().find(|width| **width >= USUAL);
    wide.or(picture.sizes.last()).copied()
}

/// The attributes from which a browser chooses.
fn set(picture: &Picture, form: Form, base: &str) -> String {
    let one = |width: &u32| format!("{base}{} {width}w", picture.path(*width, form));
    let all: Vec<String> = picture.sizes.iter().map(one).collect();
    format!(" srcset=\"{}\" sizes=\"{SIZES}\"", all.join(", "))
}
