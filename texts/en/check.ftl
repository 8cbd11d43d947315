## What a text check finds: the name of it, .why it puts people off, .better what to write instead

check-asks-for-job = Asks for a job
    .why = Whoever is asked outright must say yes or no, and mostly says no.
    .better = Say why you want the change and which challenges you seek, and that you are glad of any advice. A recommendation comes up only if somebody asks.
check-sells = Sells
    .why = Who is sold to was a means, not a meeting.
    .better = Offer time or knowledge, for nothing. If they need what you sell, they will ask.
check-me-focus = Is only about you
    .why = There is nothing in it for the one who reads it.
    .better = Begin with them: what they need, and what you can do about it. Then say openly what you hope for yourself.
check-open-agenda = Proposes to meet for nothing certain
    .why = An hour without a matter is hard to say yes to.
    .better = Name the one thing you would talk about, and how long it takes.
check-boasting = Boasts
    .why = Praise of oneself makes others smaller.
    .better = Tell what you are working on and what is hard about it.
check-life-story = Tells a life story
    .why = They asked for no chronicle, and will not read it.
    .better = One sentence about you, the one that matters here. Then a question to them.
check-unasked-advice = Gives advice nobody asked for
    .why = It says that you know their affairs better than they do.
    .better = Ask how they do it, or tell what worked for you and leave it there.
check-you-owe-me = Calls in a favour
    .why = What was given with a bill was no gift.
    .better = Ask for what you need, plainly, and leave what you gave out of it.
check-private-remark = Says something private
    .why = It was said to you, not to this circle.
    .better = Leave it out. Ask when the two of you are alone.
check-no-thanks = Does not say thanks
    .why = They gave you time, or more.
    .better = Thank them in one sentence, for one thing that you mean.
check-no-next-step = Has no next step
    .why = It ends, and so does the contact.
    .better = Propose one thing with a day to it, or ask a question that can be answered with yes.

check-asks-advice = asks for advice that can be given
check-thanks = says thanks
check-motive-stated = says openly what you want
check-contribution-offered = offers something
check-next-step = has a next step

check-nothing = Nothing to change.
check-good = Good: { $merits }.
check-instead = Instead: { $better }
check-interest = Something they care about, to offer time or knowledge for: { $interest }
