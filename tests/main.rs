//! The one integration-test binary; each module is a subject. Most tests tell a story through the
//! helper in `site`: build a small site from inline text, change it, build again, compare.

mod html;
mod site;

mod commonmark;
mod locale;
mod locale_cldr;
mod outputs;
mod own_site;
mod properties;

mod checks;
mod cli;
mod determinism;
mod directives;
mod exchange;
mod faults;
mod fourth_language;
mod hostile;
mod house;
mod records;
mod serve;
mod snapshots;
mod stories;
mod translations;
mod watch;
mod workspace;
