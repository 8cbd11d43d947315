## The inner circle, peers and people ahead; the walk-through

group-inner = Inner circle
group-peers = Peers
group-ahead = People ahead
circle-group = { $members } of { $bound }, in touch every { $days ->
    [one] day
   *[other] { $days } days
}
circle-over = { $count ->
    [one] That is one more than it is to hold. Whom do you release? (twopocket circle release PERSON)
   *[other] That is { $count } more than it is to hold. Whom do you release? (twopocket circle release PERSON)
}
circle-empty = Nobody is in it yet. See who belongs: twopocket circle suggest
circle-last = Last contact
circle-in-person = In person
circle-due = Due
circle-began = Begun by
circle-overdue = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
circle-moves = { $name }: the role fits another group now: { $group } (twopocket circle add PERSON --group)
began-me = you
began-them = them
circle-added = Added: { $name } · { $group }
circle-moved = Moved: { $name } · { $group }
circle-veto = You gave the chemistry { $chemistry } of 5: that speaks against it. You decide.
circle-suggest-none = Nobody yet: nothing says who belongs. Say whom you like: twopocket sort --people
circle-vetoed = Not { $name }: chemistry { $chemistry } of 5
fit-chemistry = chemistry { $value } of 5
fit-felt = feels mutual: { $value } of 5
fit-purpose = in common: { $shared }
release-never-met = you never met
release-without-contact = { $days ->
    [one] 1 day without contact
   *[other] { $days } days without contact
}
release-never-in-touch = never in touch
circle-due-none = You are in touch with everybody in your groups.
circle-heard = Noted: { $name } made contact.
circle-reached = Noted: you made contact with { $name }.
circle-forgotten = Taken back: the last contact noted.
initiative-split = { $days ->
    [one] Contacts of today: you began { $mine }, others began { $theirs }.
   *[other] Contacts of the last { $days } days: you began { $mine }, others began { $theirs }.
}
initiative-only-reacts = Nearly all of it came from others. Whom would you like to surprise with a message today?
dormant-heading = Good ties that have fallen asleep. Say hello now, while you need nothing.
dormant-network = It is half of your good ties or more. One short message a day wakes a network.
dormant-none = No good tie has fallen asleep.
aside-none = Nobody is set aside.
walk-keys = → or r worth the time · ← or l set aside, nothing is erased · ↓ or n later · u undo · q stop
walk-chemistry = Do you like them? 1 to 5, or any other key
walk-right = worth the time
walk-left = set aside: nothing is erased
walk-later = later
walk-taken-back = taken back
walk-done = You have been through everybody.
walk-in-line = { $count } to go
walk-left-over = { $count ->
    [one] 1 person is left. Go on whenever you like: twopocket sort --people
   *[other] { $count } people are left. Go on whenever you like: twopocket sort --people
}
person-last-seen = Last seen: { $day }
person-member = { $group } · in touch again by { $day }
person-began-me = You made contact last
person-began-them = They made contact last
person-only-reacts = Lately they began { $theirs } of { $all } contacts: your turn to begin
person-close = Close: private matters may be spoken of
person-set-aside = Set aside: no suggestions, no nudges
error-not-found-member = They are in none of your groups. See: twopocket circle
error-not-found-touch = No such contact is noted.
