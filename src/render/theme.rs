//! A theme: its templates, its components with the attributes they declare, its assets. Built from
//! the built-in theme with the site's files laid over it, one by one. Knows no page.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;
use tera::{ComponentArgType, ErrorKind, Tera};

use super::functions;
use crate::diagnostic::{Diagnostic, nearest};
use crate::draw::Fonts;

/// A file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path in the theme's folder: `templates/page.html`.
    pub name: String,
    /// Path from the site folder, for messages.
    pub file: Arc<str>,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// A file that is published as it is.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Path from the root of the output.
    pub path: String,
    /// Where it comes from: path from the site folder.
    pub file: Arc<str>,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// How a component is used as a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `:::name`.
    Container,
    /// `::name`.
    Leaf,
    /// `:name[…]`.
    Inline,
    /// Not at all: templates and the program call it.
    Core,
}

/// One attribute that a directive may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// The type that the component declares.
    pub kind: Option<ComponentArgType>,
    /// Whether it has to be there.
    pub is_required: bool,
    /// What its text stands for.
    pub role: Role,
    /// Another without which it comes to nothing.
    pub needs: Option<String>,
    /// The only texts that it may have; any, if there are none.
    pub choices: Vec<String>,
}

/// What the text of an attribute stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Itself.
    Plain,
    /// A link as in Markdown; the component gets the address.
    Link,
    /// A calendar date.
    Date,
    /// The id of a page.
    Page,
}

/// A component of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// How it is used.
    pub form: Form,
    /// Whether it speaks to readers in their own language, also within a text in another: lists of pages
    /// and other ways through the site do.
    pub is_for_reader: bool,
    /// Its arguments by name: Tera does not keep the order of their declaration.
    attributes: Vec<Attribute>,
    /// Values that the program puts in: `@base`.
    pub implicits: Vec<String>,
}

/// A theme, ready to render.
pub struct Theme {
    /// The templates, with functions that are still to be bound to a site.
    pub(super) tera: Tera,
    /// Components by name.
    pub components: BTreeMap<String, Component>,
    /// Assets by their path in the folder `assets`.
    pub assets: BTreeMap<String, Asset>,
    /// The fonts in its folder `fonts`, with which cards are drawn.
    pub fonts: Arc<Fonts>,
    /// Where each template and component stands.
    files: BTreeMap<String, File>,
}

impl Component {
    /// The attributes that an author may give: all but what the program computes.
    pub fn attributes(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes.iter().filter(|attribute| attribute.name != "data")
    }

    /// The attribute that a value without a key is for, as in `::chart{fair-share}`: the only one
    /// that has to be there, or the only one that there is.
    pub fn lone_attribute(&self) -> Option<&Attribute> {
        let only = |mut all: Vec<_>| if all.len() == 1 { all.pop() } else { None };
        only(self.attributes().filter(|attribute| attribute.is_required).collect())
            .or_else(|| only(self.attributes().collect()))
    }
}

/// Whether a file of a theme is a template or a component, by its path in the theme's folder.
pub fn is_template(name: &str) -> bool {
    let has_ending = [".html", ".svg", ".xml", ".txt"].iter().any(|ending| name.ends_with(ending));
    has_ending && !["assets/", "fonts/"].iter().any(|folder| name.starts_with(folder))
}

impl Theme {
    /// Reads the files of a theme; a later file takes the place of an earlier one of the same name.
    /// Gives nothing when the templates cannot be used.
    pub fn new(files: impl IntoIterator<Item = File>) -> (Option<Theme>, Vec<Diagnostic>) {
        let files: BTreeMap<String, File> =
            files.into_iter().map(|file| (file.name.clone(), file)).collect();
        let mut diagnostics = Vec::new();
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html", ".xml", ".svg"]);
        functions::declare(&mut tera);
        let mut templates = Vec::new();
        for file in files.values() {
            let name = file.name.strip_prefix("templates/").unwrap_or(&file.name);
            if !is_template(&file.name) {
                continue;
            }
            match std::str::from_utf8(&file.bytes) {
                Ok(text) => templates.push((name.to_owned(), text.to_owned())),
                Err(error) => diagnostics.push(
                    Diagnostic::error("source/not-utf8")
                        .in_file(&file.file)
                        .with("offset", error.valid_up_to())
                        .with("line", 0),
                ),
            }
        }
        let result = tera.add_raw_templates(templates);
        let assets = assets(&files);
        let fonts = files.values().filter(|file| file.name.starts_with("fonts/"));
        let fonts = Arc::new(Fonts::new(fonts.map(|file| Arc::clone(&file.bytes))));
        let mut theme = Theme { tera, components: BTreeMap::new(), assets, fonts, files };
        if let Err(error) = result {
            diagnostics.push(theme.report(&error));
            return (None, diagnostics);
        }
        let names: Vec<String> = theme.tera.get_component_names().map(str::to_owned).collect();
        theme.components = names
            .into_iter()
            .filter_map(|name| Some((name.clone(), theme.component(&name)?)))
            .collect();
        (Some(theme), diagnostics)
    }

    /// Whether some text of the theme holds these words: a template may lead to a file of the site.
    pub fn says(&self, words: &str) -> bool {
        let finder = memmem::Finder::new(words);
        let texts = self.files.values().filter(|file| !file.name.starts_with("fonts/"));
        texts.map(|file| &file.bytes).any(|bytes| finder.find(bytes).is_some())
    }

    /// Whether the theme has a template of this name, with its ending.
    pub fn has_template(&self, name: &str) -> bool {
        self.tera.get_template_names().any(|known| known == name)
    }

    /// The template whose name is most like `name`, without its ending.
    pub fn nearest_template(&self, name: &str) -> Option<String> {
        let mut known: Vec<&str> = self
            .tera
            .get_template_names()
            .filter(|known| !known.contains('/'))
            .filter_map(|known| known.strip_suffix(".html"))
            .collect();
        known.sort_unstable();
        nearest(name, known).map(str::to_owned)
    }

    fn component(&self, name: &str) -> Option<Component> {
        let info = self.tera.get_component_definition(name)?;
        let metadata = info.metadata();
        let named = |key: &str, name: &str| {
            metadata
                .get(key)
                .and_then(|list| list.as_array())
                .is_some_and(|list| list.iter().any(|item| item.as_str() == Some(name)))
        };
        let needs = |name: &str| {
            let mut pairs = metadata.get("needs")?.as_array()?.iter();
            pairs.find_map(|pair| match pair.as_array()? {
                [one, other] if one.as_str() == Some(name) => other.as_str().map(str::to_owned),
                _ => None,
            })
        };
        let choices = |name: &str| -> Vec<String> {
            let lists = metadata.get("choices").and_then(|lists| lists.as_array());
            let mut lists = lists.into_iter().flatten().filter_map(|list| list.as_array());
            let list = lists.find(|list| list.first().and_then(|it| it.as_str()) == Some(name));
            let texts = list.into_iter().flatten().skip(1).filter_map(|it| it.as_str());
            texts.map(str::to_owned).collect()
        };
        let form = match metadata.get("form").and_then(|form| form.as_str()) {
            Some("container") => Form::Container,
            Some("leaf") => Form::Leaf,
            Some("inline") => Form::Inline,
            _ => Form::Core,
        };
        let (implicit, explicit): (Vec<_>, Vec<_>) =
            info.args().iter().partition(|arg| arg.is_implicit());
        let attributes = explicit.into_iter().map(|arg| Attribute {
            name: arg.name().to_owned(),
            kind: arg.arg_type(),
            is_required: arg.is_required(),
            role: match arg.name() {
                name if named("links", name) => Role::Link,
                name if named("dates", name) => Role::Date,
                name if named("pages", name) => Role::Page,
                _ => Role::Plain,
            },
            needs: needs(arg.name()),
            choices: choices(arg.name()),
        });
        let speaks_to = metadata.get("language").and_then(|language| language.as_str());
        Some(Component {
            form,
            is_for_reader: speaks_to == Some("reader"),
            attributes: attributes.collect(),
            implicits: implicit.into_iter().map(|arg| arg.name().to_owned()).collect(),
        })
    }

    /// What is wrong with the drawing that a template made, as a finding in its file.
    pub fn report_drawing(&self, template: &str, detail: &str) -> Diagnostic {
        let finding = Diagnostic::error("theme/drawing").with("detail", detail);
        match self.file(template) {
            Some(file) => finding.in_file(&file.file),
            None => finding,
        }
    }

    /// An error of a template as a finding in its file.
    pub fn report(&self, error: &tera::Error) -> Diagnostic {
        let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind()
        else {
            return self.report_text(&error.to_string());
        };
        let finding = Diagnostic::error("theme/template").with("detail", report.message());
        match self.file(report.filename()) {
            Some(file) => finding.at(&file.file, bytes(&file.bytes, report.span())),
            None => finding,
        }
    }

    /// An error that Tera gives as text only: several at once, each with `--> file:line:column`.
    fn report_text(&self, text: &str) -> Diagnostic {
        let finding = Diagnostic::error("theme/template").with("detail", text);
        let place = text.split_once("--> ").and_then(|(_, rest)| {
            let mut parts = rest.lines().next()?.rsplitn(3, ':');
            let column: usize = parts.next()?.trim().parse().ok()?;
            let line: usize = parts.next()?.parse().ok()?;
            Some((self.file(parts.next()?)?, line, column))
        });
        match place {
            Some((file, line, column)) => {
                let at = offset(&file.bytes, line, column.saturating_sub(1));
                finding.at(&file.file, at..at)
            }
            None => finding,
        }
    }

    fn file(&self, template: &str) -> Option<&File> {
        self.files.get(&format!("templates/{template}")).or_else(|| self.files.get(template))
    }
}

/// The byte range of a span that Tera counts in lines and characters.
fn bytes(text: &[u8], span: &tera::Span) -> Range<usize> {
    let start = offset(text, span.start_line, span.start_col);
    start..offset(text, span.end_line, span.end_col).max(start)
}

/// Byte offset of a line from 1 and a character from 0.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let text = std::str::from_utf8(text).unwrap_or("");
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
}

/// Assets share a folder named after all their bytes: browsers may keep them for ever, and a
/// stylesheet may name its neighbours by their plain names.
fn assets(files: &BTreeMap<String, File>) -> BTreeMap<String, Asset> {
    let mut hasher = blake3::Hasher::new();
    let assets: Vec<(&str, &File)> = files
        .values()
        .filter_map(|file| Some((file.name.strip_prefix("assets/")?, file)))
        .collect();
    for (name, file) in &assets {
        hasher.update(name.as_bytes()).update(&(file.bytes.len() as u64).to_le_bytes());
        hasher.update(&file.bytes);
    }
    let hash = &hasher.finalize().to_hex()[..8];
    assets
        .into_iter()
        .map(|(name, file)| {
            let path = format!("assets/{hash}/{name}");
            (
                name.to_owned(),
                Asset { path, file: Arc::clone(&file.file), bytes: Arc::clone(&file.bytes) },
            )
        })
        .collect()
}
