## What the commands show

yes = yes
no = no
label-purpose = Purpose
label-venue = Venue
label-look-for = Look for
label-offer = You offer
label-goal = Goal
label-cards = Cards
label-moves = What moves them
label-detail = Remember
label-need = Need
label-offers = Offers
label-interest = Interest
label-chemistry = Chemistry
label-openness = Said in
openness-private = private: only between the two of you
openness-in-group = confidence: stays in this group
heading-day = Day
heading-night = Night
heading-state = State
heading-cards = Cards
event-state-planned = planned
event-state-begun = under way
event-state-closed = closed
event-unnamed = A night without a name
event-no-purpose = none: that is allowed
event-none = No nights yet. Begin one: twopocket event begin NAME
event-cancelled = Cancelled: { $name }
event-cards = { $right } right, { $left } left, { $unsorted } unsorted
tonight-unsorted = { $count ->
    [one] 1 card to sort (twopocket sort)
   *[other] { $count } cards to sort (twopocket sort)
}
tonight-empty-backs = { $count ->
    [one] 1 kept card with an empty back (twopocket back CARD TEXT)
   *[other] { $count } kept cards with an empty back (twopocket back CARD TEXT)
}
pocket-unsorted = unsorted
pocket-right = right pocket
pocket-left = left pocket
card-unreadable = (not readable, kept as it is)
card-held = left pocket, held by a promise
card-goes = left pocket, erased { DAY($day, form: "brief") }
card-raw = As it came
source-typed = typed by you
source-imported = imported
source-doubtful = look here
capture-again = the same card again
capture-known = You may know them already: { $name } ({ $id }). One person? twopocket person merge
sort-empty = The stack is empty: every card is in a pocket.
sort-keys = → or r right pocket · ← or l left pocket · ↓ or n later · u undo · q stop
sort-in-stack = { $count } in the stack
sort-left-over = { $count ->
    [one] 1 card is still unsorted.
   *[other] { $count } cards are still unsorted.
}
undo-nothing = There is nothing to take back.
back-empty = Nothing stands on the back yet.
back-proposals = Promises found: accept or dismiss them (twopocket promise accept, dismiss)
close-unsorted = { $count ->
    [one] 1 card is unsorted: it heads tomorrow's queue
   *[other] { $count } cards are unsorted: they head tomorrow's queue
}
close-empty-backs = { $count ->
    [one] 1 kept card has an empty back
   *[other] { $count } kept cards have an empty back
}
close-will-erase = { $count ->
    [one] 1 card will be erased, for good
   *[other] { $count } cards will be erased, for good
}
close-held = { $count ->
    [one] 1 card in the left pocket is held by an open promise
   *[other] { $count } cards in the left pocket are held by open promises
}
close-proposals = { $count ->
    [one] 1 promise found waits for your answer
   *[other] { $count } promises found wait for your answer
}
close-undated = { $count ->
    [one] 1 promise has no date
   *[other] { $count } promises have no date
}
close-sure = Close the night and erase the left pocket? This can't be undone.
close-not = The night is still open.
close-done = { $event } is closed.
close-erased = { $count ->
    [one] 1 card was erased; no byte of it is left in the file.
   *[other] { $count } cards were erased; no byte of them is left in the file.
}
close-erasure-pending = { $count ->
    [one] 1 card was erased; the last bytes go as soon as no other program reads the file.
   *[other] { $count } cards were erased; the last bytes go as soon as no other program reads the file.
}
close-queue = { $count ->
    [one] 1 person to write to from { $day }. See: twopocket tomorrow
   *[other] { $count } people to write to from { $day }. See: twopocket tomorrow
}
queue-heading = { $day }
queue-empty = Nothing to do that day. Enjoy it.
queue-sort = { $count ->
    [one] 1 card to sort
   *[other] { $count } cards to sort
}
queue-nameless = (no name)
queue-remember = Remember: { $detail }
queue-done = Done: { $name }, { $channel }.
queue-put-off = { $name }: { $day }.
channel-mail = by e-mail
channel-letter = by letter
channel-phone = by phone
channel-message = by message
channel-profile = by a profile connection
promise-open = open
promise-kept = kept
promise-broken = broken
promise-released = released
promise-erased = (erased with the person)
promise-dismissed = Dismissed: it won't be proposed again.
promise-none = No open promises.
people-none = Nobody found.
role-peer = same goals as you
role-ahead = already where you want to be
person-last-contact = Last contact: { $day }
person-cards = { $count ->
    [one] 1 card
   *[other] { $count } cards
}
person-promises = Promises
person-erase-sure = Erase this person and everything about them? This can't be undone.
person-not-erased = Nothing was erased.
person-erased = Erased, with all that was theirs. What you wrote about others stays as it is.
person-named-with = Their name, or a part of it, still stands on the backs of:
setting-language = language of the program
setting-home = your country in two letters (GB, IE): numbers without a country code are read in it
setting-morning = when the day's queue begins
setting-keep-photos = keep photos of cards once they are confirmed
setting-signature = what stands under a letter; \n begins a new line
setting-weekly-minutes = minutes a week set aside for the network
label-kind = Kind
label-rhythm = Rhythm
label-fee = Cost
label-time = Time
label-contribution = You contribute
label-known = Known
label-reaction = Reaction
label-give = Could give
arena-none = No arenas yet. Add one: twopocket arena add NAME
arena-open = anybody may come
arena-closed = members only
arena-private-matters = private matters have a place here
arena-minutes = { $count ->
    [one] { $count } minute a meeting
   *[other] { $count } minutes a meeting
}
arena-wish-list = Wish list
arena-no-members = Nobody met here yet.
arena-member-nights = { $count ->
    [one] one night
   *[other] { $count } nights
}
arena-kind-business = business
arena-kind-peers = peers
arena-kind-field = a professional field
arena-kind-mixed = mixed
rhythm-none = now and then
rhythm-weekly = every week
rhythm-fortnightly = every other week
rhythm-monthly = every month
rhythm-quarterly = every quarter
rhythm-yearly = every year
mark-found = ✓ found
mark-wished = on the wish list
prep-removed = Off the list: { $name }
prep-none = Nobody on the list yet: twopocket prep add NAME
tonight-prep = Expected: { $found } of { $count } found
reminders-none = Nothing to remind you of.
reminders-silent = silent
held-captures = As it came
held-backs = What you wrote
held-needs = What they offer, need and care about
held-prepared = Prepared for them
held-efforts = What you did for them
held-coffees = Coffee invitations
held-introductions = Introductions
held-counts = Photos: { $photos } · follow-ups: { $follow-ups } · thanks: { $thanks } · conversations without a card: { $conversations } · contacts noted: { $touches } · openers: { $openers }
