//! The preview: watches the site folder and shows in the browser what became of it.

pub mod watch;
