//! The theme's stylesheet and whatever else stands in its folder `assets`.

use std::borrow::Cow;

use super::{Emission, Job, Output};

pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let assets = emission.renderer.theme().assets.values();
    assets
        .map(|asset| -> Job<'a> {
            Box::new(|| {
                let bytes = Cow::Borrowed(&*asset.bytes);
                (Some(Output { path: asset.path.clone(), bytes }), Vec::new())
            })
        })
        .collect()
}
