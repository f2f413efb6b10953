//! Former addresses: a page at each that leads to the present one, on any static host.

use std::borrow::Cow;

use super::{Emission, Job, Output, index};

pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let job = |alias| -> Job<'a> {
        Box::new(move || {
            let rendered = emission.renderer.alias(alias);
            let bytes = Cow::Owned(rendered.html.into_bytes());
            (Some(Output { path: index(&alias.path), bytes }), rendered.diagnostics)
        })
    };
    emission.renderer.site().aliases().iter().map(job).collect()
}
