//! Directives → calls of components. The component's own declaration says which attributes there
//! are; what does not fit it is reported where it stands. Where something has to be computed first, a
//! file beside this one does it, and the component gets the result as its argument `data`.

mod calculator;
mod chart;
mod desk;
mod events;
mod facts;
mod finding;
mod glossary;
mod quotes;
mod reference;
mod translation;

pub use translation::{Progress, progress};

use std::collections::BTreeMap;

use tera::{ComponentArgType, Context, Value};

use super::body::Body;
use super::theme::{Attribute, Component, Form, Role};
use crate::content::{directive, is_reserved};
use crate::diagnostic::Diagnostic;
use crate::lang::{Direction, Language};

/// The argument through which a component gets what was computed for it.
const DATA: &str = "data";

/// What is computed for a directive; nothing when that fails, which is then reported.
type Compute = fn(&mut Body, &directive::Directive) -> Option<Value>;

/// Directives for which something is computed. A new one is a file beside this one and a line here.
const COMPUTED: [(&str, Compute); 11] = [
    ("calculator", calculator::calculator),
    ("chart", chart::chart),
    ("events", events::events),
    ("fact", facts::fact),
    ("facts", facts::facts),
    ("search", finding::search),
    ("tags", finding::tags),
    ("titles", finding::titles),
    ("term", glossary::term),
    ("glossary", glossary::glossary),
    ("translation_status", translation::translation_status),
];

impl Body<'_> {
    /// The HTML of a directive that holds the HTML `body`; nothing when it cannot be rendered, which
    /// is then reported.
    pub(super) fn directive(
        &mut self,
        directive: &directive::Directive,
        body: &str,
    ) -> Option<String> {
        let name = directive.name.replace('-', "_");
        let theme = self.renderer.theme();
        let component = theme.components.get(&name).filter(|c| c.form != Form::Core);
        let Some(component) = component else {
            let usable = theme.components.iter().filter(|(_, c)| c.form != Form::Core);
            // As they are written: components have names that templates can call.
            let known: Vec<String> = usable.map(|(name, _)| name.replace('_', "-")).collect();
            let given = directive.name.replace('_', "-");
            let finding = Diagnostic::error("directive/unknown")
                .with("name", directive.name.as_str())
                .with("known", known.join(", "))
                .did_you_mean(&given, known.iter().map(String::as_str), self.name_span(directive));
            self.report(self.name_span(directive), finding);
            return None;
        };
        if !fits(component.form, directive.form) {
            let finding = Diagnostic::error("directive/wrong-form")
                .with("name", directive.name.as_str())
                .with("form", form_name(component.form));
            self.report(self.span(directive.span.clone()), finding);
            return None;
        }
        let (mut arguments, foreign) = self.arguments(directive, component)?;
        if let Some((_, compute)) = COMPUTED.iter().find(|(computed, _)| *computed == name) {
            arguments.insert_value(DATA, compute(self, directive)?);
        }
        let lang = if component.is_for_reader { self.reader } else { self.text_lang };
        let mut implicits = self.implicits(lang);
        implicits.insert_value("foreign", foreign);
        match self.renderer.component(lang, &name, &arguments, &implicits, Some(body)) {
            Ok(html) if lang == self.text_lang => Some(html),
            Ok(html) => {
                let Language { locale, direction, .. } =
                    &self.renderer.site().config.languages[lang];
                let dir = if *direction == Direction::Rtl { "rtl" } else { "ltr" };
                Some(format!("<div lang=\"{locale}\" dir=\"{dir}\">\n{}\n</div>", html.trim()))
            }
            Err(finding) => {
                self.diagnostics.push(*finding);
                None
            }
        }
    }

    /// What a directive in the text of a picture says, which has room for words alone.
    pub(super) fn directive_text(&mut self, directive: &directive::Directive) -> Option<String> {
        match directive.name.as_str() {
            "fact" => facts::text(self, directive),
            "term" => glossary::text(self, directive),
            _ => None,
        }
    }

    /// The attributes of a directive as the component wants them, and, by their names, what is to be said
    /// of links that lead into another language; nothing when one does not fit.
    fn arguments(
        &mut self,
        directive: &directive::Directive,
        component: &Component,
    ) -> Option<(Context, Value)> {
        if let Some(finding) = quotes::missing(self.source.text(), directive, component) {
            let (span, finding) = finding.moved(self.document.body);
            self.report(span, finding);
            return None;
        }
        let mut arguments = Context::new();
        let mut foreign = BTreeMap::new();
        let before = self.diagnostics.len();
        for given in &directive.attributes {
            let declared = component.attributes().find(|a| a.name == given.key);
            let declared = if given.key.is_empty() { component.lone_attribute() } else { declared };
            match declared {
                Some(declared) => {
                    if arguments.contains_key(&declared.name) {
                        let finding = Diagnostic::error("directive/repeated-attribute")
                            .with("attribute", declared.name.as_str());
                        self.report(self.span(given.key_span.clone()), finding);
                    }
                    if declared.role == Role::Link {
                        let span = self.span(given.value_span.clone());
                        let target = self.resolve(&given.value, span);
                        let mark = target.as_ref().and_then(|target| self.foreign(target));
                        if let Some(mark) = mark {
                            foreign.insert(declared.name.clone(), Value::from_serializable(&mark));
                        }
                        let site = self.renderer.site();
                        let address = target.map(|target| site.address(self.path(), &target));
                        arguments.insert(declared.name.clone(), &address.unwrap_or_default());
                    } else if let Some(value) = self.value(directive, given, declared) {
                        arguments.insert_value(declared.name.clone(), value);
                    }
                }
                None => self.unknown_attribute(directive, given, component),
            }
        }
        // Whoever mistyped a name does not need to hear that it is missing too.
        let complete = self.diagnostics.len() == before;
        let given = |name: &str| arguments.contains_key(name);
        let required = component.attributes().filter(|a| a.is_required).map(|a| &a.name);
        let needed =
            component.attributes().filter(|a| given(&a.name)).filter_map(|a| a.needs.as_ref());
        let missing = required.chain(needed).filter(|name| complete && !given(name));
        for name in missing {
            let finding = missing_attribute(directive, name);
            self.report(self.span(directive.span.clone()), finding);
        }
        let fits = self.diagnostics.len() == before;
        fits.then(|| (arguments, Value::from_serializable(&foreign)))
    }

    fn unknown_attribute(
        &mut self,
        directive: &directive::Directive,
        given: &directive::Attribute,
        component: &Component,
    ) {
        let known: Vec<&str> = component.attributes().map(|a| a.name.as_str()).collect();
        let span = self.span(given.key_span.clone());
        let shown = if given.key.is_empty() { &given.value } else { &given.key };
        let finding = Diagnostic::error("directive/unknown-attribute")
            .with("name", directive.name.as_str())
            .with("attribute", shown.as_str())
            .with("count", known.len())
            .with("known", known.join(", "))
            .did_you_mean(shown, known, span.clone());
        self.report(span, finding);
    }

    fn value(
        &mut self,
        directive: &directive::Directive,
        given: &directive::Attribute,
        declared: &Attribute,
    ) -> Option<Value> {
        let text = given.value.as_str();
        let wrong = |expected: &'static str| {
            Diagnostic::error("directive/wrong-type")
                .with("attribute", declared.name.as_str())
                .with("expected", expected)
        };
        let value = match (declared.role, declared.kind) {
            _ if declared.is_required && text.trim().is_empty() => {
                Err(missing_attribute(directive, &declared.name))
            }
            _ if !declared.choices.is_empty() && !declared.choices.iter().any(|it| it == text) => {
                let known = declared.choices.iter().map(String::as_str);
                Err(Diagnostic::error("directive/unknown-value")
                    .with("attribute", declared.name.as_str())
                    .with("value", text)
                    .with("known", declared.choices.join(", "))
                    .did_you_mean(text, known, self.span(given.value_span.clone())))
            }
            _ if declared.name == "id" && directive.form.is_block() && !is_id(text) => {
                Err(Diagnostic::error("directive/bad-id").with("id", text))
            }
            (Role::Date, _) => match text.parse::<jiff::civil::Date>() {
                Ok(_) => Ok(Value::from(text)),
                Err(_) => Err(wrong("date")),
            },
            (Role::Page, _) => match self.renderer.site().find(text) {
                Some(_) => Ok(Value::from(text)),
                None => {
                    let site = self.renderer.site();
                    let known: Vec<&str> = site.pages().map(|page| &*site[page].id).collect();
                    let span = self.span(given.value_span.clone());
                    Err(Diagnostic::error("directive/unknown-page")
                        .with("page", text)
                        .did_you_mean(text, known, span))
                }
            },
            (Role::Plain, Some(ComponentArgType::Bool)) => {
                text.parse::<bool>().map(Value::from).map_err(|_| wrong("bool"))
            }
            (Role::Plain, Some(ComponentArgType::Integer)) => {
                text.parse::<i64>().map(Value::from).map_err(|_| wrong("integer"))
            }
            (Role::Plain, Some(ComponentArgType::Number | ComponentArgType::Float)) => {
                text.parse::<f64>().map(Value::from).map_err(|_| wrong("number"))
            }
            (Role::Plain | Role::Link, _) => Ok(Value::from(text)),
        };
        match value {
            Ok(value) => Some(value),
            Err(finding) => {
                self.report(self.span(given.value_span.clone()), finding);
                None
            }
        }
    }

    fn name_span(&self, directive: &directive::Directive) -> std::ops::Range<usize> {
        let text = &self.source.text()[directive.span.clone()];
        let start = text.find(directive.name.as_str()).unwrap_or(0) + directive.span.start;
        self.span(start..start + directive.name.len())
    }
}

fn missing_attribute(directive: &directive::Directive, attribute: &str) -> Diagnostic {
    let finding = Diagnostic::error("directive/missing-attribute");
    finding.with("name", directive.name.as_str()).with("attribute", attribute)
}

/// Whether a part of a text may have this id: it has no white space (HTML, 3.2.6), and the page around the
/// text does not use it.
fn is_id(id: &str) -> bool {
    !id.contains(char::is_whitespace) && !is_reserved(id)
}

fn fits(component: Form, directive: directive::Form) -> bool {
    matches!(
        (component, directive),
        (Form::Container, directive::Form::Container)
            | (Form::Leaf, directive::Form::Leaf)
            | (Form::Inline, directive::Form::Inline)
    )
}

/// The form as it is written, for a message.
fn form_name(form: Form) -> &'static str {
    match form {
        Form::Container => "container",
        Form::Leaf => "leaf",
        Form::Inline | Form::Core => "inline",
    }
}
