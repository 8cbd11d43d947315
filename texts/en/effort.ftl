## Give, share, ask: what you do for your network, and how it splits

effort-give = Give
effort-share = Share
effort-ask = Ask
effort-none = Nothing is logged yet. Begin by giving: twopocket effort give PERSON TEXT
effort-removed = Taken back: { $what }
effort-not-logged = Nothing was logged.
effort-ask-sure = Log it all the same?
effort-better = Better
effort-speaks-against = What speaks against asking
effort-follow-up = follow-up
effort-introduction = introduction
effort-coffee = coffee
effort-thanks = after a favour
effort-helped = it helped
effort-not-helped = it didn't help
effort-answered = answered
effort-did-it-help = Did it help { $name }? { $what } ({ $day })

gate-asks-for-job = It asks for a job outright.
gate-sells = It sells something.
gate-not-met = You have never met in person, as far as is known.
gate-just-met = { $days ->
    [0] You met for the first time less than a day ago.
    [one] You met for the first time a day ago.
   *[other] You met for the first time { $days } days ago.
}
gate-dormant = { $months ->
    [one] You have not been in touch for a month, and write now because you need something.
   *[other] You have not been in touch for { $months } months, and write now because you need something.
}
gate-give-more = { $count ->
    [one] One more thing given, and you have given enough to ask.
   *[other] { $count } more things given, and you have given enough to ask.
}
gate-share-more = { $count ->
    [one] They don't know you well enough yet: tell them something of yourself once more.
   *[other] They don't know you well enough yet: tell them something of yourself { $count } times more.
}
gate-same-ask = { $count ->
    [one] You have asked one other person the same.
   *[other] You have asked { $count } others the same.
}

better-say-why = Say why you want the change, and which challenges you are looking for.
better-advice = Say that you would be glad of any advice.
better-recommendation = Leave it to them to recommend you.
better-offer-time-for = Offer some of your time or knowledge: they care about { $interest }.
better-offer-time = Offer some of your time or knowledge.
better-meet = See each other first.
better-write = Write first without wanting anything.
better-give-what = Give first: you have { $offer }, they could use { $need }.
better-give = Give something first.
better-share = First tell them what moves you and what you struggle with.
better-ask-one = Ask the one who can help most, and ask for something specific.

balance-days = { $count ->
    [one] Today
   *[other] The last { $count } days
}
balance-all = All that is logged
balance-at-least = at least { $target }%
balance-about = about { $target }%
balance-at-most = at most { $target }%
balance-good = As it should be.
balance-nothing = Nothing is logged yet.
balance-ask-above = Asking is { $over } above its ceiling. Giving for { $time } brings it back.
balance-give-below = Giving is { $short } short. Giving for { $time } closes the gap.
balance-default = { $count ->
    [one] One act has no minutes and counts as { $minutes }.
   *[other] { $count } acts have no minutes and count as { $minutes } each.
}
balance-next = Next
balance-history = Month by month
balance-no-act = nothing

next-give-what = Give to { $name }: you have { $offer }, they could use { $need }.
next-give-to = Give something to { $name }.
next-give = Give somebody something: a tip, a hand, a contact.
next-share-with = Let { $name } know you: what moves you, what you struggle with.
next-share = Let somebody know you: what moves you, what you struggle with.
next-ask-of = You may ask { $name } for something, specifically.
next-ask = You may ask for something, specifically.
why-ask-above = You have asked for more than a tenth of the time.
why-share-below = You give a lot and say little of yourself.
why-no-give = You haven't given them anything yet.
why-not-shared = They got something from you and hardly know you.
why-carried = You have given and shared enough for it, if you need to.
why-keep-giving = Giving goes on, also when all is well.

duration-hours = { $hours } h
duration-minutes = { $minutes } min

night-split = { $count ->
    [one] Given, shared, asked: one act, against 70-20-10
   *[other] Given, shared, asked: { $count } acts, against 70-20-10
}

error-not-found-effort = There is no such act. See: twopocket effort list
part-effort = The act
reason-not-in-arena = it belongs to another arena
reason-derived = it follows from a promise kept or an item done; take that back instead
reason-wrong-kind = it is of another kind
error-effort-say-yes = Nothing was logged. Say --yes to log it all the same.
