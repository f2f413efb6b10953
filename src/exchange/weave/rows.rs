//! Rows of tables: each cell of a reply is written into its column.

use std::ops::Range;

use super::style::Style;
use crate::exchange::passage::{Form, Passage, Piece};

/// The stretch of a row that is replaced, and what is written there, so that each cell stands in its
/// column: those before the first words and behind the last are empty, and give or take their room.
pub fn in_columns(
    text: &str,
    range: Range<usize>,
    passage: &Passage,
    pieces: &[Piece],
    style: &Style,
) -> (Range<usize>, String) {
    let border = |piece: &Piece| match piece {
        Piece::Alone(n) => {
            passage.mark(*n).filter(|m| m.form == Form::Cell).map_or(0, |m| pipes(&m.open).len())
        }
        _ => 0,
    };
    let first = pieces.iter().take_while(|piece| border(piece) > 0).count();
    let lead: usize = pieces[..first].iter().map(border).sum();
    let columns: usize = pieces.iter().map(border).sum();
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let before = pipes(&text[start..range.start]);
    // A row whose first cell is empty begins with a border.
    let own_lead = before.len().saturating_sub(1);
    let own_columns = own_lead + pipes(&text[range.clone()]).len();
    let (mut range, mut out) = (range, String::new());
    if lead != own_lead {
        match before.first() {
            Some(at) => range.start = start + at + 1,
            None => out += "|",
        }
        out += &format!(" {}", " | ".repeat(lead));
    }
    out += &style.typed(passage, &pieces[first..]);
    out += &" | ".repeat(own_columns.saturating_sub(columns));
    let behind = pipes(&text[range.end..end]);
    let more = columns.saturating_sub(own_columns).min(behind.len().saturating_sub(1));
    let room = behind.get(more).map(|last| range.end + behind[0]..range.end + last);
    if let Some(room) = room.filter(|room| more > 0 && is_empty_row(&text[room.clone()])) {
        range.end = room.end;
        out.push(' ');
    }
    (range, out)
}

/// Whether a part of a row has nothing but borders.
fn is_empty_row(text: &str) -> bool {
    text.chars().all(|c| c == '|' || c.is_whitespace())
}

/// Where a part of a row has borders of cells (GFM 0.29, 4.10).
fn pipes(text: &str) -> Vec<usize> {
    let is_border = |at: &usize| !text[..*at].ends_with('\\');
    text.match_indices('|').map(|(at, _)| at).filter(is_border).collect()
}
