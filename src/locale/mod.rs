//! What a language looks like in print: its typography, its numbers and dates. Knows no page.

pub mod typography;
