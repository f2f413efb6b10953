//! The page at the root, which offers the languages by their own names. It never redirects: neither
//! a browser's settings nor an address says in which language somebody wants to read.

use std::borrow::Cow;

use super::{Emission, Job, Output, index};

pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    vec![Box::new(|| {
        let rendered = emission.renderer.languages();
        let bytes = Cow::Owned(rendered.html.into_bytes());
        (Some(Output { path: index(""), bytes }), rendered.diagnostics)
    })]
}
