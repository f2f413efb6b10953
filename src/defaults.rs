//! What the program carries with it: the theme, the words, and the site that `tribune new` writes.
//! Whoever adds a file to those folders adds it here; `tests/house.rs` says which one was forgotten.

use std::sync::Arc;

use crate::render::theme;
use crate::words;

/// Name of the built-in theme.
pub const THEME: &str = "broadside";

macro_rules! embed {
    ($folder:literal: $($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../", $folder, "/", $name)).as_slice())),*]
    };
}

/// Files of the built-in theme: name in its folder, bytes.
pub static THEME_FILES: &[(&str, &[u8])] = &embed!("themes/broadside":
    "assets/calculator.js",
    "assets/favicon.svg",
    "assets/search.js",
    "assets/style.css",
    "components/action.html",
    "components/alert.html",
    "components/aside.html",
    "components/calculator.html",
    "components/chart.html",
    "components/children.html",
    "components/event_link.html",
    "components/events.html",
    "components/fact.html",
    "components/facts.html",
    "components/footnotes.html",
    "components/glossary.html",
    "components/page_link.html",
    "components/parts.html",
    "components/pullquote.html",
    "components/search.html",
    "components/tags.html",
    "components/term.html",
    "components/titles.html",
    "components/translation_status.html",
    "fonts/LICENSE.txt",
    "fonts/RobotoCondensed-Bold.ttf",
    "fonts/RobotoCondensed-Regular.ttf",
    "templates/404.html",
    "templates/alias.html",
    "templates/base.html",
    "templates/card.svg",
    "templates/home.html",
    "templates/languages.html",
    "templates/list.html",
    "templates/page.html",
    "templates/partials/breadcrumb.html",
    "templates/partials/event.html",
    "templates/partials/footer.html",
    "templates/partials/head.html",
    "templates/partials/languages.html",
    "templates/partials/masthead.html",
    "templates/partials/notices.html",
    "templates/partials/opening.html",
    "templates/partials/pager.html",
    "templates/partials/section.html",
    "templates/partials/side.html",
    "templates/partials/toc.html",
    "theme.yaml",
);

/// Words of the theme: language and file, text.
pub static THEME_WORDS: &[(&str, &[u8])] = &embed!("translations":
    "en/broadside.ftl", "es/broadside.ftl", "fr/broadside.ftl",
);

/// Words of the tool itself.
pub static TOOL_WORDS: &[(&str, &[u8])] = &embed!("translations":
    "en/tool.ftl", "es/tool.ftl", "fr/tool.ftl",
);

/// The editors' guide, in the languages of the tool.
pub static GUIDE: &[(&str, &[u8])] = &embed!("translations":
    "en/guide.md", "es/guide.md", "fr/guide.md",
);

/// The site that `tribune new` writes: path in the new folder, text.
pub static STARTER: &[(&str, &[u8])] = &embed!("src/starter":
    "content/index.en.md",
    "content/index.es.md",
    "content/index.fr.md",
    "content/first-page.en.md",
    "content/first-page.es.md",
    "content/first-page.fr.md",
    "content/search.en.md",
    "content/search.es.md",
    "content/search.fr.md",
    "content/site.yaml",
);

/// The files of the built-in theme.
pub fn theme() -> impl Iterator<Item = theme::File> {
    THEME_FILES.iter().map(|(name, bytes)| theme::File {
        name: (*name).to_owned(),
        file: format!("themes/{THEME}/{name}").into(),
        bytes: Arc::from(*bytes),
    })
}

/// The words of the built-in theme.
pub fn theme_words() -> Vec<words::File> {
    files(THEME_WORDS)
}

/// The words of the tool.
pub fn tool_words() -> Vec<words::File> {
    files(TOOL_WORDS)
}

fn files(list: &[(&str, &[u8])]) -> Vec<words::File> {
    let file = |(name, bytes): &(&str, &[u8])| words::File {
        file: format!("translations/{name}").into(),
        text: String::from_utf8_lossy(bytes).into_owned(),
        lang: name.split('/').next().unwrap_or("").to_owned(),
    };
    list.iter().map(file).collect()
}
