//! The order of pages: the children of each, and the way through each section from page to page.

use super::{PageId, Site};
use crate::lang::Lang;

/// The order of a site's pages. By page and language.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// The children of a page.
    pub children: Vec<Vec<PageId>>,
    /// The pages before and after it in reading order, within its section.
    pub around: Vec<Around>,
}

/// The pages before and after one.
pub type Around = (Option<PageId>, Option<PageId>);

impl Order {
    /// Sorts the children of each page and strings the pages of each section in reading order.
    pub fn new(site: &Site) -> Order {
        let languages: Vec<Lang> = site.config.languages.iter().map(|(lang, _)| lang).collect();
        let count = languages.len();
        let mut children: Vec<Vec<PageId>> = vec![Vec::new(); site.names.ids.len() * count];
        for page in site.pages() {
            let Some(parent) = site[page].parent else { continue };
            for list in &mut children[parent.index() * count..][..count] {
                list.push(page);
            }
        }
        for (list, lang) in children.iter_mut().zip(languages.iter().cycle()) {
            let mut keys: Vec<_> = list.iter().map(|page| sort_key(site, *page, *lang)).collect();
            keys.sort_unstable();
            *list = keys.into_iter().map(|(.., page)| page).collect();
        }
        let mut order = Order { around: vec![(None, None); children.len()], children };
        let Some(home) = site.home() else { return order };
        for lang in languages {
            for section in order.children[home.index() * count + lang.index()].clone() {
                let pages = order.read_through(section, lang, count);
                order.string_together(&pages, lang, count);
            }
        }
        order
    }

    /// A section's pages in reading order.
    fn read_through(&self, section: PageId, lang: Lang, languages: usize) -> Vec<PageId> {
        // A list of pages still to be read instead of recursion: folders may be nested deeply.
        let (mut pages, mut pending) = (Vec::new(), vec![section]);
        while let Some(page) = pending.pop() {
            pages.push(page);
            let children = &self.children[page.index() * languages + lang.index()];
            pending.extend(children.iter().rev());
        }
        pages
    }

    fn string_together(&mut self, pages: &[PageId], lang: Lang, languages: usize) {
        for (at, page) in pages.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| pages[before]);
            let after = pages.get(at + 1).copied();
            self.around[page.index() * languages + lang.index()] = (before, after);
        }
    }
}

/// By order, then by title, then by id. Orders are compared as the bits of a float whose sign has been
/// folded in, since floats themselves have no total order.
fn sort_key(site: &Site, page: PageId, lang: Lang) -> (bool, u64, &str, PageId) {
    let order = site.meta(page, lang).and_then(|meta| meta.order());
    let bits = order.map_or(0, |order| {
        let bits = order.to_bits();
        if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
    });
    let title = site.shown(page, lang).map_or("", |document| &document.sorted_as);
    (order.is_none(), bits, title, page)
}
