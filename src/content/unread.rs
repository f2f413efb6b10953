//! What could not be read of a file of data. That has been found; whoever names such an entry is not at
//! fault, and one slip in `facts.yaml` does not become a hundred of unknown figures.

/// A file of data as it was read.
pub trait Data: Default {
    /// One of which nothing could be read.
    fn unread() -> Self;
}

/// The entries of a file of data that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Unread {
    /// All could be.
    #[default]
    None,
    /// Those of these names could not.
    Some(Vec<Box<str>>),
    /// None could.
    All,
}

impl Unread {
    /// Notes an entry that could not be read.
    pub fn note(&mut self, id: &str) {
        match self {
            Unread::None => *self = Unread::Some(vec![id.into()]),
            Unread::Some(ids) => ids.push(id.into()),
            Unread::All => {}
        }
    }

    /// Whether there may be an entry of this name among them.
    pub fn has(&self, id: &str) -> bool {
        match self {
            Unread::None => false,
            Unread::Some(ids) => ids.iter().any(|other| **other == *id),
            Unread::All => true,
        }
    }

    /// Whether there is any.
    pub fn is_any(&self) -> bool {
        *self != Unread::None
    }
}
