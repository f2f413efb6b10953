//! A fund and what a slice of it makes possible: the slice widens into its part of a goal. Knows
//! only texts and shares.

use super::bars::{Part, draw_parts, draw_whole};
use super::svg::{BIG, SMALL, Svg, WIDTH, Words};

/// From the fund down to the goal.
const FALL: f64 = 26.0;

/// What the drawing says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fund {
    /// For those who do not see it.
    pub words: Words,
    /// Name of the fund.
    pub name: String,
    /// Its amount as the language writes it.
    pub amount: String,
    /// How much of it the slice is, 0 to 1.
    pub slice: f64,
    /// The slice in words.
    pub slice_text: String,
    /// The goal, and what the slice and others bring to it.
    pub goal: Goal,
}

/// A goal in two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// What it is.
    pub name: String,
    /// Its amount as the language writes it.
    pub amount: String,
    /// How much of it the slice is, 0 to 1.
    pub share: f64,
    /// The slice.
    pub first: Part,
    /// The others.
    pub rest: Part,
}

/// Draws the fund, and the goal below.
pub fn draw(fund: &Fund) -> String {
    let mut svg = Svg::new(fund.words.is_rtl);
    let foot = draw_amount(&mut svg, 0.0, &fund.name, &fund.amount);
    let fund_foot = draw_whole(&mut svg, foot + 10.0, fund.slice, false, true);
    let foot = svg.lines("", 8.0, fund_foot + SMALL + 6.0, WIDTH - 8.0, SMALL, &fund.slice_text);
    let goal = &fund.goal;
    let goal_top = draw_amount(&mut svg, foot + FALL, &goal.name, &goal.amount) + 10.0;
    let goal_foot = draw_whole(&mut svg, goal_top, goal.share, false, true);
    let across = |share: f64| WIDTH * share.clamp(0.0, 1.0);
    let corners = [
        (0.0, fund_foot),
        (across(fund.slice), fund_foot),
        (across(goal.share), goal_top),
        (0.0, goal_top),
    ];
    svg.polygon_behind("tie", &corners);
    let foot = draw_parts(&mut svg, goal_foot, &goal.first, &goal.rest);
    svg.finish(&fund.words, foot + 6.0)
}

/// A name with its amount below; gives their foot.
fn draw_amount(svg: &mut Svg, y: f64, name: &str, amount: &str) -> f64 {
    let foot = svg.lines("name", 0.0, y + SMALL, WIDTH, SMALL, name);
    svg.lines("big", 0.0, foot + BIG + 3.0, WIDTH, BIG, amount)
}
