//! Plural categories of today's CLDR for Fluent messages.
//!
//! `fluent-bundle` chooses plural variants by the rules of CLDR 37, in which French and Spanish have
//! no `many` ("1 000 000 de pages"). So a selector with plural variants is rewritten before it is
//! loaded: exact numbers first, then a choice by the category that ICU4X gives.
//!
//! ```ftl
//! { $n -> [0] none [one] one *[other] many }
//! { $n -> [0] none *[other] { PLURAL($n) -> [one] one *[other] many } }
//! ```
//!
//! And a number that is put into a text is written as its language writes it: `{ $n }` becomes
//! `{ NUMBER($n) }`. A year or a code is given as a text, which stays as it is.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
    Resource, Variant, VariantKey,
};
use fluent_syntax::serializer;

use crate::locale::PluralCategory;

/// The name by which messages know a plural category.
pub fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The text of `resource` with its plural selectors rewritten.
pub fn with_current_rules(mut resource: Resource<&str>) -> String {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(rewrite);
                message.attributes.iter_mut().for_each(|attribute| rewrite(&mut attribute.value));
            }
            Entry::Term(term) => {
                rewrite(&mut term.value);
                term.attributes.iter_mut().for_each(|attribute| rewrite(&mut attribute.value));
            }
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn rewrite(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        rewrite_expression(expression);
    }
}

fn rewrite_expression(expression: &mut Expression<&str>) {
    match expression {
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| rewrite(&mut variant.value));
            if variants.iter().any(is_plural) {
                split_off_numbers(selector, variants);
            }
        }
        Expression::Inline(variable @ InlineExpression::VariableReference { .. }) => {
            let positional = vec![variable.clone()];
            *variable = call("NUMBER", CallArguments { positional, named: vec![] });
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            rewrite_expression(expression);
        }
        Expression::Inline(_) => {}
    }
}

fn is_plural(variant: &Variant<&str>) -> bool {
    let names = ["zero", "one", "two", "few", "many"];
    matches!(variant.key, VariantKey::Identifier { name } if names.contains(&name))
}

fn split_off_numbers<'a>(
    selector: &mut InlineExpression<&'a str>,
    variants: &mut Vec<Variant<&'a str>>,
) {
    let is_number = |v: &Variant<&str>| matches!(v.key, VariantKey::NumberLiteral { .. });
    // `NUMBER($n, minimumFractionDigits: 1)`: the exact number is that of `$n`, the category that of
    // the number as it is written.
    let (value, arguments) = match selector {
        InlineExpression::VariableReference { .. } => {
            let positional = vec![selector.clone()];
            (selector.clone(), CallArguments { positional, named: vec![] })
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match arguments.positional.first() {
                Some(value) => (value.clone(), arguments.clone()),
                None => return,
            }
        }
        _ => return,
    };
    // A number as the default has no category to stand behind; such a selector stays as it is.
    if variants.iter().any(|variant| is_number(variant) && variant.default) {
        return;
    }
    let (numbers, categories) = variants.drain(..).partition(is_number);
    let by_category =
        Expression::Select { selector: call("PLURAL", arguments), variants: categories };
    *selector = value;
    *variants = numbers;
    variants.push(Variant {
        key: VariantKey::Identifier { name: "other" },
        value: Pattern { elements: vec![PatternElement::Placeable { expression: by_category }] },
        default: true,
    });
}

fn call<'a>(name: &'a str, arguments: CallArguments<&'a str>) -> InlineExpression<&'a str> {
    InlineExpression::FunctionReference { id: Identifier { name }, arguments }
}
