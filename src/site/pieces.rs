//! A long list in pieces that its copies share: whoever changes an entry copies the piece that it
//! stands in, and not thirty thousand others.

use std::sync::Arc;

/// Entries of a piece.
const LENGTH: usize = 64;

/// A list in pieces.
#[derive(Clone, Debug)]
pub struct Pieces<T> {
    pieces: Vec<Arc<Vec<T>>>,
}

impl<T> Default for Pieces<T> {
    fn default() -> Pieces<T> {
        Pieces { pieces: Vec::new() }
    }
}

impl<T: Clone> Pieces<T> {
    /// The entry at a place.
    pub fn get(&self, at: usize) -> Option<&T> {
        self.pieces.get(at / LENGTH)?.get(at % LENGTH)
    }

    /// The entry at a place, to be changed.
    pub fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        Arc::make_mut(self.pieces.get_mut(at / LENGTH)?).get_mut(at % LENGTH)
    }

    /// Puts another entry in the place of one.
    pub fn set(&mut self, at: usize, entry: T) {
        if let Some(place) = self.get_mut(at) {
            *place = entry;
        }
    }

    /// Adds an entry at the end.
    pub fn push(&mut self, entry: T) {
        match self.pieces.last_mut().filter(|piece| piece.len() < LENGTH) {
            Some(piece) => Arc::make_mut(piece).push(entry),
            None => {
                let mut piece = Vec::with_capacity(LENGTH);
                piece.push(entry);
                self.pieces.push(Arc::new(piece));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_share_what_is_not_changed() {
        let mut list = Pieces::default();
        (0..200).for_each(|n| list.push(n));
        let mut copy = list.clone();
        copy.set(70, 0);
        let read = |list: &Pieces<i32>, at| list.get(at).copied();
        assert_eq!(
            (read(&list, 70), read(&copy, 70), read(&copy, 71)),
            (Some(70), Some(0), Some(71))
        );
        assert_eq!((read(&list, 199), read(&list, 200)), (Some(199), None));
        let shared = list.pieces.iter().zip(&copy.pieces).map(|(a, b)| Arc::ptr_eq(a, b));
        assert_eq!(shared.collect::<Vec<_>>(), [true, false, true, true]);
    }
}
