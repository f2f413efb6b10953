//! Which block of a translation stands where a block of the source does. Blocks that are known to
//! belong together are fixed points; between two of them, blocks of the same kind and of like length
//! are put side by side, in order.

use std::ops::Range;

use crate::content::blocks::Kind;

/// More comparisons than these are made for no gap: so long a stretch that nobody knows anything of is
/// put side by side in order.
const MOST: usize = 4_000_000;

/// Pairs of `source` and `target`, both in order; `likeness` of two of them is nothing where they cannot
/// belong together.
pub fn pairs(
    source: &[usize],
    target: &[usize],
    likeness: impl Fn(usize, usize) -> Option<u32>,
) -> Vec<(usize, usize)> {
    if source.len().saturating_mul(target.len()) > MOST {
        let pairs = source.iter().copied().zip(target.iter().copied());
        return pairs.filter(|(s, t)| likeness(*s, *t).is_some()).collect();
    }
    // best[i][j]: the likeness of the best pairs among source[i..] and target[j..].
    let width = target.len() + 1;
    let mut best = vec![0u32; (source.len() + 1) * width];
    for i in (0..source.len()).rev() {
        for j in (0..target.len()).rev() {
            let both = likeness(source[i], target[j])
                .map_or(0, |like| like + best[(i + 1) * width + j + 1]);
            best[i * width + j] = both.max(best[(i + 1) * width + j]).max(best[i * width + j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < source.len() && j < target.len() {
        let here = best[i * width + j];
        let both = likeness(source[i], target[j]).map(|like| like + best[(i + 1) * width + j + 1]);
        if both == Some(here) {
            pairs.push((source[i], target[j]));
            (i, j) = (i + 1, j + 1);
        } else if best[(i + 1) * width + j] == here {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// How much two kinds are the same; nothing where one cannot be a translation of the other.
pub fn kinship(a: Kind, b: Kind) -> Option<u32> {
    use Kind::{Alt, Code, Directive, Heading, Menu, Row, Summary, Title};
    let stands_apart =
        |kind| matches!(kind, Title | Menu | Summary | Heading | Alt | Directive | Code | Row);
    match a == b {
        true => Some(20),
        false if stands_apart(a) || stands_apart(b) => None,
        false => Some(5),
    }
}

/// How like two numbers of words are, up to 10.
pub fn closeness(a: usize, b: usize) -> u32 {
    let (less, more) = (a.min(b), a.max(b).max(1));
    (less * 10 / more) as u32
}

/// The longest rising part of pairs of places that are sorted by the first: what kept its order. Gives
/// positions in the list.
pub fn rising(places: &[Range<usize>]) -> Vec<usize> {
    // For each length, the place where the lowest such part ends; and for each place the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places[*end].start < place.start);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut part: Vec<usize> =
        std::iter::successors(ends.last().copied(), |at| before[*at]).collect();
    part.reverse();
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_is_put_side_by_side_in_order() {
        let like = |a: usize, b: usize| (a % 10 == b % 10).then_some(1);
        assert_eq!(pairs(&[1, 2, 3], &[11, 13], like), [(1, 11), (3, 13)]);
        assert_eq!(pairs(&[1, 2], &[12, 11], like).len(), 1);
        assert_eq!(pairs(&[], &[1], like), []);
    }

    #[test]
    fn the_longest_part_that_kept_its_order_is_found() {
        let places = |starts: &[usize]| starts.iter().map(|at| *at..*at + 1).collect::<Vec<_>>();
        assert_eq!(rising(&places(&[3, 0, 1, 5, 2])), [1, 2, 4]);
        assert_eq!(rising(&[]), [0; 0]);
    }
}
