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

use fixed_decimal::Decimal;
use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
    Resource, Variant, VariantKey,
};
use fluent_syntax::serializer;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

const FUNCTION: &str = "PLURAL";

/// Adds the function that gives a number's plural category in `locale`.
pub fn add_function(bundle: &mut FluentBundle<FluentResource>, locale: &Locale) {
    let rules = PluralRules::try_new_cardinal(locale.into()).ok();
    // The name can only be taken if this were called twice for one bundle.
    let _ = bundle.add_function(FUNCTION, move |arguments, _| match (arguments.first(), &rules) {
        (Some(FluentValue::Number(number)), Some(rules)) => {
            // As it is written, not as a float: 1.0 is not 1 (UTS 35, plural operands).
            let decimal = number.as_string().parse::<Decimal>().unwrap_or_default();
            FluentValue::from(category(rules.category_for(PluralOperands::from(&decimal))))
        }
        (Some(other), _) => other.clone(),
        (None, _) => FluentValue::Error,
    });
}

fn category(category: PluralCategory) -> &'static str {
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
            let InlineExpression::VariableReference { .. } = selector else { return };
            if variants.iter().any(is_plural) {
                split_off_numbers(selector, variants);
            }
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
    // A number as the default has no category to stand behind; such a selector stays as it is.
    if variants.iter().any(|variant| is_number(variant) && variant.default) {
        return;
    }
    let (numbers, categories) = variants.drain(..).partition(is_number);
    let by_category = Expression::Select {
        selector: InlineExpression::FunctionReference {
            id: Identifier { name: FUNCTION },
            arguments: CallArguments { positional: vec![selector.clone()], named: vec![] },
        },
        variants: categories,
    };
    *variants = numbers;
    variants.push(Variant {
        key: VariantKey::Identifier { name: "other" },
        value: Pattern { elements: vec![PatternElement::Placeable { expression: by_category }] },
        default: true,
    });
}
