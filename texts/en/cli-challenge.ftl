## Challenges in the terminal

score-total = { $count ->
    [one] 1 point
   *[other] { $count } points
}
score-alone = played alone
score-friend = played with a friend: stay apart, and compare afterwards
score-not-played = not played (twopocket challenge start)
score-bare = { $count ->
    [one] 1 kept card with an empty back earns nothing yet: twopocket back CARD TEXT
   *[other] { $count } kept cards with empty backs earn nothing yet: twopocket back CARD TEXT
}
score-capped = { $counted } of { $count } count: depth, not number
score-code-hint = Your friend types it or scans it: twopocket challenge compare CODE. It holds numbers, and nobody’s name.
compared-mine = You
compared-theirs = Friend
compared-points = Points
compared-other-night = Not the same night: yours is of { $mine }, theirs of { $theirs }.
climb-next = Next
climb-done-how = Done it? twopocket challenge ladder { $step }
climb-top = That is the top of the ladder. From here on it is practice.
help-value-code = CODE
help-value-step = STEP

cli-challenge = Play a night: points for quality only, alone or with a friend
    .example = twopocket challenge
cli-challenge-start = Play a night
    .example = twopocket challenge start --with-friend
    .event = Which night; tonight’s or the next if none is named
    .with-friend = Together with a friend: you are reminded to split up
cli-challenge-stop = Play it no longer; what you did stays done
    .example = twopocket challenge stop
    .event = Which night; the one begun, else the last, if none is named
cli-challenge-score = The points of a night, and what they were earned by
    .example = twopocket challenge score
    .event = Which night; the one begun, else the last, if none is named
cli-challenge-code = Your score as a code for a friend, with nobody’s data in it
    .example = twopocket challenge code
    .event = Which night; the one begun, else the last, if none is named
    .invert = For a terminal with a light background
cli-challenge-compare = A friend’s score beside yours
    .example = twopocket challenge compare TP12-EJ02-0100-0000-0000-75MK
    .event = Which night; the one begun, else the last, if none is named
    .code = The code of your friend
cli-challenge-ladder = Small first steps for the shy, and which comes next
    .example = twopocket challenge ladder message
    .step = You have taken this step
    .undo = You have not taken it after all
