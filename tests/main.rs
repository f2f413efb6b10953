//! The one integration-test binary; each module is a subject.

mod commonmark;
mod properties;
