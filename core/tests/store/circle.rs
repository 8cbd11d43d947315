//! Acts in the circle.

use twopocket_core::circle::{Began, NewTouch, Verdict};
use twopocket_core::contact::Closeness;
use twopocket_core::follow_up::Channel;
use twopocket_core::{Companion, ContactId, Result};

/// What can be said of somebody's place.
pub fn act(companion: &Companion, contact: ContactId, how: u8) -> Result<()> {
    let circle = companion.circle();
    let touch = NewTouch { contact, began: Began::Them, channel: Some(Channel::Phone), in_person: false };
    match how {
        0 => circle.add(contact, None, Some(14)).map(drop),
        1 => circle.release(contact).map(drop),
        2 => circle.touched(&touch).map(drop),
        3 => circle.set_felt(contact, Some(4)).map(drop),
        4 => circle.walked(contact, Verdict::Right, Some(5)).map(drop),
        5 => circle.walked(contact, Verdict::Left, None).map(drop),
        6 => circle.walk_back().map(drop),
        _ => circle.set_closeness(contact, Closeness::Close).map(drop),
    }
}
