//! A translation beside its source: whether it says as much, with the same figures, links and parts.
//! A text may be freer than its source in words; in these it should not differ.
//!
//! Where both have the same headings, section is held against section; else page against page.

pub mod directives;
pub mod facts;
pub mod links;
pub mod numbers;
pub mod shape;
pub mod text;

use super::View;
use crate::content::Heading;

/// Whether two texts have headings of the same levels in the same order.
fn same_outline(a: &[Heading], b: &[Heading]) -> bool {
    a.iter().map(|heading| heading.level).eq(b.iter().map(|heading| heading.level))
}

/// Where a section of a text begins: at its heading, or where the text does.
fn section_start(view: &View, section: usize) -> std::ops::Range<usize> {
    let heading = section.checked_sub(1).and_then(|index| view.document.outline.get(index));
    match heading {
        Some(heading) => heading.span(),
        None => view.start(),
    }
}

/// What stands in `these` and not in `those`, each as often as it is missing.
fn lacking<T: PartialEq + Clone>(these: &[T], those: &[T]) -> Vec<T> {
    let mut rest: Vec<&T> = those.iter().collect();
    these
        .iter()
        .filter(|one| match rest.iter().position(|other| other == one) {
            Some(at) => {
                rest.swap_remove(at);
                false
            }
            None => true,
        })
        .cloned()
        .collect()
}
