//! What the preview itself says and shows: its words in each language of the tool, and the templates
//! of its own pages. They have nothing to do with the templates of a theme.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

use crate::defaults;
use crate::diagnostic::{Arg, Wording};
use crate::words::ToolWords;

/// The languages of the tool, with their names and how numbers and dates are written in them.
pub const LANGUAGES: [(&str, &str); 3] = [("en", "English"), ("fr", "Français"), ("es", "Español")];

/// Name of the cookie that keeps the language which somebody has chosen.
pub const COOKIE: &str = "tribune-ui";

macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("pages/", $name)))),*]
    };
}

const TEMPLATES: [(&str, &str); 13] = templates!(
    "bar.html",
    "compare.html",
    "drafts.html",
    "facts.html",
    "finding.html",
    "guide.html",
    "injected.html",
    "layout.html",
    "lost.html",
    "problems.html",
    "status.html",
    "translate.html",
    "view.html",
);

/// Words and templates in one language.
pub struct Ui {
    /// `fr`.
    pub key: &'static str,
    /// Its words.
    pub words: Arc<ToolWords>,
    tera: Tera,
}

impl Ui {
    /// One for each language of the tool, in the order of [`LANGUAGES`].
    pub fn all() -> Vec<Ui> {
        let files = defaults::tool_words();
        LANGUAGES.iter().map(|(key, _)| Ui::new(key, ToolWords::new(key, &files))).collect()
    }

    fn new(key: &'static str, words: ToolWords) -> Ui {
        let words = Arc::new(words);
        let mut tera = Tera::default();
        let spoken = Arc::clone(&words);
        tera.register_function("t", move |values: Kwargs, _: &State| word(&spoken, &values));
        // Only a mistake in one of our own templates can fail here, which any test would see.
        let result = tera.add_raw_templates(TEMPLATES);
        debug_assert!(result.is_ok(), "{result:?}");
        Ui { key, words, tera }
    }

    /// A page of the preview; `values` is what its template gets.
    pub fn render(&self, template: &str, values: &impl Serialize) -> String {
        let context = Context::from_serialize(values).and_then(|mut context| {
            context.insert("ui", self.key);
            self.tera.render(template, &context)
        });
        match context {
            Ok(html) => html,
            Err(error) => {
                debug_assert!(false, "{template}: {error:?}");
                String::new()
            }
        }
    }
}

/// `t(id="serve-problems", count=3)`: a word of the tool.
fn word(words: &ToolWords, values: &Kwargs) -> TeraResult<Value> {
    let id = values.must_get::<&str>("id")?;
    let text = if values.iter().count() == 1 {
        words.plain(id)
    } else {
        let mut given = Vec::new();
        for (key, value) in values.iter() {
            // Fluent takes names that live as long as the program; there are few of them.
            let Some(name) = NAMES.iter().find(|name| key.as_str() == Some(**name)) else {
                continue;
            };
            given.push((
                *name,
                value.as_f64().map_or_else(|| Arg::Text(value.to_string()), Arg::Number),
            ));
        }
        words.with(id, &given)
    };
    match text == id {
        true => Err(Error::message(format!("the tool has no word `{id}`"))),
        false => Ok(Value::from(text)),
    }
}

/// Names of the values that words of the preview may have.
const NAMES: [&str; 12] = [
    "count", "errors", "warnings", "language", "page", "path", "shown", "all", "status", "block",
    "kind", "state",
];
