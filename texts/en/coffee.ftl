## Coffee invitations: what is said of their homework, their state, and who is next. To the user.

coffee-open-agenda = The meeting is about nothing certain: an open agenda.
    .better = Name one subject, so certain that both of you could prepare for it.
coffee-me-focus = There is only your own gain in it: no need of theirs, and nothing you bring.
    .better = Think first of what they might need, and what you could do about it.
coffee-motive-unknown = Your honest motive is not noted, so the one you state cannot be compared with it.
    .better = Write down, for yourself alone, why you want this meeting.
coffee-motive-unstated = They are not told why you want to meet them.
    .better = Say it openly, in one sentence.
coffee-motive-hides-job = You hope for a job, and what you tell them does not say so.
    .better = Say that you are looking around, why, and which challenges you seek; ask for advice, not for the job.
coffee-motive-hides-sale = You want to sell something, and what you tell them does not say so.
    .better = Say so, or invite them for something else: their time or knowledge, drawn from what interests them.
coffee-motive-differs = What you tell them is something else than what you want.
    .better = State the honest motive, or find one that you can state.
coffee-need-unknown = You have not thought of what they might need.
    .better = Look at what you know of them: what are they working on, and what is in their way?
coffee-nothing-to-contribute = There is nothing yet that you bring.
    .better = Bring knowledge, a contact or a piece of work that meets their need; or else offer your help for later, and say with what.
coffee-weaker-form = You offer help for later. That is honest, and the weaker form.
    .better = If you find something to bring to the table, bring it.
coffee-borrowed-reason = That somebody told you to meet them is not a reason of your own.
    .better = Do your own homework: what do you want to learn from them, and what could you do for them?

coffee-state-prepared = prepared
coffee-state-sent = sent
coffee-state-accepted = accepted
coffee-state-declined = declined
coffee-state-met = met
coffee-state-thanked = thanked

coffee-next-offers = offers: { $offer }
coffee-next-wished = is on your wish list
coffee-next-ahead = is where you want to be
coffee-next-chemistry = chemistry { $chemistry } of 5
