## What a text does that somebody is about to send

label-quote = “{ $text }”
label-asks-for-job = asks for a job
label-sells = sells
label-me-focus = only about me
label-open-agenda = nothing named to talk about
label-boasting = boasts
label-life-story = life story
label-unasked-advice = advice nobody asked for
label-you-owe-me = calls in a favour
label-private-remark = private remark
label-no-thanks = no thanks
label-no-next-step = no next step
label-asks-advice = asks for advice
label-thanks = thanks
label-motive-stated = says why
label-contribution-offered = offers something
label-next-step = next step
