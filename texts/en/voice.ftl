## Openers, cues, the checklist, breaks, and what one has to give: the terminal's words

label-why = Why it works
label-when = When
label-caution = Beware
label-go-on = Go on with
label-listen = Listen
label-originality = Originality
label-reasons = Suggested because
label-cue = Keep in mind
label-opener = To say

opener-none = Nothing fits here that you haven't said tonight. Just listen: that works too.
opener-also = Also fits
opener-how-it-went = How did it go? twopocket opener used, worked or flat · another: twopocket opener next
opener-thanked = You have said thank you: that counts.
opener-is-shown = shown
opener-is-used = said: it won't be suggested again tonight
opener-is-worked = it worked: it will come up sooner
opener-is-flat = it fell flat: it will come up later
error-not-found-opener = There is no such opener. See: twopocket opener list
error-not-found-need = Nothing like that is noted. See: twopocket me
error-ambiguous-opener = '{ $name }' fits several: { $candidates }. Name one of them.

cue-left = { $count ->
    [one] 1 more tonight: twopocket cue next
   *[other] { $count } more tonight: twopocket cue next
}
cue-all-seen = You have seen them all tonight.

me-none = Nothing noted yet. Begin with what you can offer: twopocket me offer TEXT
need-none-left = Nothing is noted any more.

tonight-break = Time for a break
tonight-break-hour = Cards have been coming in for an hour. Step aside with a drink.
tonight-break-backs = { $count ->
    [one] A quiet corner and a drink, and fill the back of 1 card: { $names }
   *[other] A quiet corner and a drink, and fill the backs of { $count } cards: { $names }
}
tonight-go-home = Had enough? Going home is no shame: twopocket close

goal-progress = { $goal ->
    [one] { $count } of 1 conversation
   *[other] { $count } of { $goal } conversations
}
goal-passed = { $goal ->
    [one] 1 of 1 conversation, and { $more } more
   *[other] { $goal } of { $goal } conversations, and { $more } more
}

ready-clothes = Comfortable clothes
ready-mood = Good mood
ready-cards = Cards
ready-purpose = Purpose
ready-openers = Openers
ready-going-home = Time to go home
ready-all = ready to go
ready-left = { $count ->
    [one] 1 thing left
   *[other] { $count } things left
}
ready-tick-how = twopocket checklist tick { $item }
ready-purpose-how = none: that is allowed (twopocket event edit EVENT --purpose TEXT)
ready-going-home-how = twopocket event edit EVENT --ends MOMENT
ready-openers-picked = { $count } of 3 picked
ready-picked = Openers for this night
ready-proposed = Proposed for this night (take them: twopocket checklist pick)

help-value-opener = OPENER
help-value-situation = SITUATION
help-value-note = NOTE
