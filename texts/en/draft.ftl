## Letters to people one has met. In their language; what stands in an argument was written by the user and is never
## inflected. `.formal` is the polite form where it is another.

# Days as one speaks of them
draft-past = { $near ->
    [today] today
    [next] yesterday
    [week] on { DAY($day, form: "weekday") }
   *[far] on { DAY($day, form: "date") }
}
draft-on = { $near ->
    [today] today
    [next] tomorrow
    [week] on { DAY($day, form: "weekday") }
   *[far] on { DAY($day, form: "date") }
}
draft-by = { $near ->
    [today] today
    [next] by tomorrow
    [week] by { DAY($day, form: "weekday") }
   *[far] by { DAY($day, form: "date") }
}

draft-greeting = Hi { $name },
draft-greeting-full = Hi { $name },
    .formal = Dear { $name },
draft-greeting-doctor = Dear Dr { $family },
draft-greeting-professor = Dear Professor { $family },
draft-greeting-nobody = Hello,

draft-subject-evening = Thank you for the talk at { $event }
draft-subject-talk = Thank you for the talk { $when }
draft-subject-promise = As promised
draft-subject-thanks = Thank you
draft-subject-report = What came of your help
draft-subject-give = Something that may be of use to you
draft-subject-repair = What I promised you
draft-subject-coffee = A cup of coffee?

draft-thanks-1 = Thank you for a good conversation { $when }.
draft-thanks-2 = Many thanks for the talk we had { $when }.
draft-thanks-3 = Thank you for your time and for a good conversation { $when }.
draft-thanks-at-1 = Thank you for a good conversation at { $event } { $when }.
draft-thanks-at-2 = Many thanks for the talk we had at { $event } { $when }.
draft-thanks-at-3 = Thank you for your time and for a good conversation at { $event } { $when }.
draft-glad-1 = It was a pleasure to meet you.
draft-glad-2 = I am glad we met.
draft-glad-3 = I really enjoyed getting to know you.
draft-glad-again-1 = It was good to see you again.
draft-glad-again-2 = How nice it was to meet you again.
draft-detail-1 = One thing I remember especially: { $detail }.
draft-detail-2 = Something from our conversation has stayed with me: { $detail }.
draft-detail-3 = I have been thinking of one thing since we talked: { $detail }.

draft-promise-act-1 = I promised to { $what }, and { $when ->
    [today] I am doing so today
    [late] it should have been done by now. I am sorry about that, and I am doing so today
    [by] I will do so { $by }
   *[open] I have not forgotten
}.
draft-promise-act-2 = I said I would { $what }. { $when ->
    [today] I am doing so today
    [late] It should have been done by now, and I am sorry about that. I am doing so today
    [by] I will do so { $by }
   *[open] That still stands
}.
draft-promise-thing-1 = { $when ->
    [today] Here is what I promised you
    [late] I am sorry that it comes later than I said. Here is what I promised you
    [by] You will have what I promised you { $by }
   *[open] I have not forgotten what I promised you
}: { $what }.
draft-promise-thing-2 = { $when ->
    [today] As promised, here it comes
    [late] This comes later than I promised, and I am sorry about that. Here it is
    [by] As promised, you will have it { $by }
   *[open] My promise to you still stands
}: { $what }.
draft-promise-unnamed = { $when ->
    [today] You will have what I promised you today
    [late] What I promised you comes later than I said, and I am sorry about that. You will have it today
    [by] You will have what I promised you { $by }
   *[open] I have not forgotten what I promised you
}.
draft-useful-1 = Perhaps I can be of use with something: { $offer }.
draft-useful-2 = I have something that may help you: { $offer }.

draft-hear = I look forward to hearing from you.
draft-hear-on = I look forward to hearing from you { $on }.
draft-coming-1 = Perhaps we will meet at { $event } { $on }?
draft-coming-2 = Are you coming to { $event } { $on }, too?
draft-again-1 = I hope our paths cross again soon.
draft-again-2 = I look forward to seeing you again.
draft-again-3 = It would be lovely to meet again.

draft-repair-act = I promised to { $what }. I will not manage it in time, and I am sorry about that. I will do it { $by }.
draft-repair-thing = I promised you something that I will not manage in time: { $what }. I am sorry about that. You will have it { $by }.
draft-repair-unnamed = I will not manage in time what I promised you, and I am sorry about that. You will have it { $by }.

draft-coffee-again = I wrote to you { $when } and am asking once more, this one time.
draft-coffee-tip = { $name } suggested that I write to you.
draft-coffee-motive-1 = I will be open about why I would like to meet you: { $motive }.
draft-coffee-motive-2 = Let me say openly why I am writing to you: { $motive }.
draft-coffee-matter-1 = I would like to talk with you about this: { $about }.
draft-coffee-matter-2 = What I would like to talk with you about is this: { $about }.
draft-coffee-useful-1 = I would gladly give you something that may help you: { $offer }.
draft-coffee-useful-2 = And I will gladly give you this, if it is of use to you: { $offer }.
draft-coffee-later = I have nothing to bring yet, but I will gladly help you later with this: { $offer }.
draft-coffee-on = Would you have half an hour for a cup of coffee { $on }? Another day is just as good, and a no is quite all right. Many thanks for your time.
draft-coffee-open-1 = Would you have half an hour for a cup of coffee in the next two weeks? You choose the day and the place, and a no is quite all right. Many thanks for your time.
draft-coffee-open-2 = Shall we have a cup of coffee in the next two weeks? The day and the place are yours to choose, and a no is quite all right. Many thanks for your time.

draft-favour-help = Thank you very much for your help.
draft-favour-advice = Thank you very much for your good advice.
draft-favour-introduction = Thank you very much for the introduction.
draft-favour-invitation = Thank you very much for the invitation.
draft-favour-coffee = Thank you very much for your time and for the talk over coffee.
draft-favour-what = I am thinking of this: { $what }.
draft-report = I would like to tell you what came of your help.
draft-report-what = I would like to tell you what came of your help: { $what }.

# Introducing two people to each other
draft-subject-introduction-ask = May I introduce you to somebody?
draft-subject-introduction = { $one } and { $other }
draft-greeting-two = Hi { $one } and { $other },
    .formal = Dear { $one } and { $other },
draft-introduction-sought = You came to mind when somebody told me what would help them: { $need }.
draft-introduction-untold = There is somebody I know well whom I would be happy for you to meet.
draft-introduction-because = I was thinking of this: { $offer }.
draft-introduction-remembered = I remember what you are looking for: { $need }.
draft-introduction-somebody = I know somebody who may be able to help you, { $name }: { $offer }.
draft-introduction-somebody-untold = I know somebody whom I would be happy for you to meet: { $name }.
draft-introduction-may = Would it suit you if I introduced the two of you? A short yes is enough, and a no is just as fine.
draft-introduction-meet = I know you both well and think that you should meet: { $one }, and { $other }.
draft-introduction-seeks = { $name } is looking for this: { $need }.
draft-introduction-offers = { $name } is somebody to ask about this: { $offer }.
draft-introduction-over = How about a short call next week? The rest is up to the two of you. I would love to hear how it goes.

draft-closing-1 = Best wishes,
    .formal = Kind regards,
draft-closing-2 = All the best,
    .formal = With kind regards,

# What a draft lacks: to the user
draft-lacks-name = A name to greet.
draft-lacks-detail = Something to remember them by: nothing on the back of the card is marked as the detail.
draft-lacks-detail-held-back = Something to remember them by: what you noted is private or was said in confidence, and stays out.
draft-lacks-detail-too-long = Something to remember them by: what you noted is too long for a sentence.
draft-lacks-useful = Something you promised, or something useful to them.
draft-lacks-promise-unnamed = What you promised: it stands on a back that does not belong in a letter, is too long or does not fit into a sentence.
draft-lacks-next-step = A next step: a promise, a day, an evening where you will meet.
draft-lacks-outcome = What came of it. Write it yourself.
draft-lacks-why = Why the two should meet: nothing is noted of the one that meets what the other needs and that may be told.
draft-lacks-two-languages = A language of both: they have different ones, so the draft is in { $language ->
    [da] Danish
    [sv] Swedish
    [nb] Norwegian
    [de] German
   *[en] English
}.
draft-lacks-motive = Why you want to meet them, said openly.
draft-lacks-matter = What the meeting is about: one certain subject.
draft-lacks-weaker-form = What you can contribute: an offer of help later is the weaker form.
draft-lacks-left-out = { draft-part } As you wrote it, it asks for a job, sells, praises you, gives advice or tells what is private, and stays out. Say it another way.
draft-lacks-reads-as = How the whole may still read: { $label ->
    [open_agenda] an open agenda
    [me_focus] about you alone
    [asks_for_job] asking for a job
    [sells] selling
    [no_thanks] without thanks
    [no_next_step] without a next step
   *[other] not as a letter should
}. Say it in your own words.
draft-lacks-signature = Your signature.
draft-lacks-language = Their language: the draft is in { $language ->
    [da] Danish
    [sv] Swedish
    [nb] Norwegian
    [de] German
   *[en] English
}, like yours.
draft-lacks-tone = Whether you are on first-name terms: the draft says Sie until you choose.
draft-lacks-speaks-of-them = { draft-part } Your note speaks of them, not to them. Say it in your own words.
draft-lacks-other-language = { draft-part } Your note is in { $language ->
    [da] Danish
    [sv] Swedish
    [nb] Norwegian
    [de] German
   *[en] English
}. Translate it.
draft-part = { $part ->
    [motive] Your motive.
    [matter] Your subject.
    [detail] What you remember.
    [introduction] The introduction.
    [promise] Your promise.
    [repair] Your promise.
    [useful] Your offer.
   *[other] What they did.
}

# On the terminal
draft-subject-line = Subject: { $subject }
draft-lacks = Missing:
draft-look = In your words, read it over:
queue-draft-hint = To write to somebody: { $command }
queue-repair-hint = If a promise takes longer still: { $command }
draft-detail-hint = To note a detail: { $command }
person-language = Write in { $language ->
    [da] Danish
    [sv] Swedish
    [nb] Norwegian
    [de] German
   *[en] English
}
person-tone-familiar = On first-name terms
person-tone-formal = Formally, by the whole name
night-draft = The first letter, drafted: { $name }
