## How well the network is used

review-quotient = Network quotient: { $figure } (since { $from })
review-too-early = Too early for a network quotient: fewer than three of its figures are known.
review-history = Before
review-no-acts = Nothing was done yet that this figure rests on.
review-no-mistakes = None of the classic mistakes is being made.
measure-follow-ups = Follow-ups within three days
measure-promises = Promises kept
measure-give-and-get = Giving keeps up with getting
measure-split = Near 70-20-10
measure-introductions = Introductions that led somewhere
measure-circle = Inner circle kept warm
measure-purpose = Nights with a purpose
measure-initiative = Contact begun by you
measure-unknown = nothing to tell it by yet
measure-up = up from { $before }
measure-down = down from { $before }
act-good = yes
act-bad = no
review-next-follow-ups = Next: write the day after. Three days later most of it is forgotten.
review-next-promises = Next: keep what you promised, or say in time that it comes later.
review-next-give-and-get = Next: give something that costs you little and helps them.
review-next-split = Next: a tip, a name, a hand. Giving comes before sharing, sharing before asking.
review-next-introductions = Next: ask what came of the introductions you made, and make one that fits.
review-next-circle = Next: call somebody of your inner circle whose time has come.
review-next-purpose = Next: say of your next night what you go there for.
review-next-initiative = Next: be the first to write, before somebody writes to you.
mistake-talking-of-oneself = Of { $count } of { $of } people you talked to, you noted nothing.
    .better = Ask one question more, and write down what they answered.
mistake-no-thanks = { $count ->
    [one] One thanks is overdue.
   *[other] { $count } thanks are overdue.
}
    .better = Say it late rather than never, in one sentence.
mistake-no-follow-up = { $count ->
    [one] One follow-up is overdue.
   *[other] { $count } follow-ups are overdue.
}
    .better = Write today: what you talked of, and one thing you will do.
mistake-expecting-a-job = You asked for a job outright.
    .better = Say why you want a change and which challenges you look for, and be glad of any advice. Give them something first.
mistake-own-advantage-first = You asked somebody before you had given or shared anything.
    .better = Give them two things that help before you ask again.
mistake-counting-contacts = { $count } of { $of } kept cards have nothing on the back.
    .better = Write on them what you remember, or let the cards go: three good talks are worth more.
mistake-too-many = { $count } people at once are more than you can keep up with.
    .better = Choose those worth the time, and let the others go kindly.
mistake-impressing = What you told of yourself praises you.
    .better = Tell what you struggle with and what you are after.
mistake-selling = You sold something to somebody in your network.
    .better = Offer time or knowledge instead; who wants to buy will ask.
mistake-no-time = { $of ->
    [0] For four weeks you had no time for your network.
   *[other] In four weeks you spent { $count } of the { $of } minutes you had set aside.
}
    .better = Put half an hour into the week, at a fixed time.
mistake-too-late = You took up a tie again only when you needed something.
    .better = Write to two you have not heard from in a while, now that you need nothing.
mistake-only-reacting = { $count } of { $of } contacts were begun by the others.
    .better = Be the first next time: a tip, a question, an invitation.
worth-nights = { $count ->
    [0] no nights in the last year
    [one] one night, { $last }
   *[other] { $count } nights, the last { $last }
}
worth-cost = Cost
worth-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
worth-came-of-it = Came of it
worth-came = good talks: { $talks }, people kept: { $kept }
worth-give-and-get = Give and get
worth-flows = given { $given ->
    [one] once
   *[other] { $given } times
}, received { $received ->
    [one] once
   *[other] { $received } times
}
worth-gives-nothing = Nothing came of { $nights } nights: nobody kept, nothing received. Is it worth it?
worth-little-in-common = You have something in common with { $common } of { $known } people there. Are they the ones you look for?
worth-nothing-given = You gave nothing there in { $nights } nights. What can you contribute?
worth-time-to-contribute = Since { $since } it is time to contribute something between two meetings.
worth-no-purpose = No purpose is stated for it.
time-set-aside = { $minutes ->
    [one] 1 minute a week is
   *[other] { $minutes } minutes a week are
} set aside for the network.
time-not-set-aside = No time is set aside yet. Set it: twopocket settings weekly-minutes 60
time-week = { $minutes } min, { $nights } of them at nights
