//! A compact sort for lists whose length the sender controls

use std::collections::BinaryHeap;

/// The length up to which insertion sort is used; longer lists would be slow
const FEW: usize = 24;

/// Returns the list in order
#[inline(never)]
pub fn sorted(mut keys: Vec<(u64, u32)>) -> Vec<(u64, u32)> {
    if keys.len() > FEW {
        return BinaryHeap::from(keys).into_sorted_vec();
    }
    for last in 1..keys.len() {
        for at in (1..=last).rev() {
            match keys.get_mut(at - 1..=at) {
                Some([one, other]) if *one > *other => core::mem::swap(one, other),
                _ => break,
            }
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_short_lists_are_sorted() {
        for count in [0, 1, 2, 3, 10, FEW, FEW + 1, 1000] {
            let mut number = 7u64;
            let keys: Vec<_> = (0..)
                .map(|place| {
                    number = number.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
                    (number >> 58, place)
                })
                .take(count)
                .collect();
            let mut own = keys.clone();
            own.sort_unstable();
            assert_eq!(sorted(keys), own);
        }
    }
}
