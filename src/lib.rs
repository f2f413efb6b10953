//! tribune: a static site generator for public campaigns in three languages.
//!
//! The data goes one way, and ARCHITECTURE.md says why:
//! source → content → site → render → check → emit → output, driven by `engine`, called by `cli`.

pub mod calculate;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod defaults;
pub mod diagnostic;
pub mod draw;
pub mod emit;
pub mod engine;
pub mod exchange;
pub mod external;
pub mod lang;
pub mod locale;
pub mod output;
pub mod pictures;
pub mod records;
pub mod render;
pub mod search;
pub mod serve;
pub mod site;
pub mod source;
pub mod words;
pub mod yaml;
