## Pace

pace-heading = Do today ({ $day })
pace-nothing = Nothing for today.
nudge-circle = Be in touch with { $name }: due since { $since }.
nudge-introduction = Ask { $name } what came of the introduction: it is time since { $since }.
nudge-contribute = Contribute something to { $name }: it is time since { $since }.
pace-put-off = Put off
put-off-day-full = the day is full
put-off-enough-this-week = they heard from you enough this week
put-off-until = back { $day }
pace-limits = At most { $day ->
    [one] 1 thing
   *[other] { $day } things
} a day and { $week ->
    [one] 1 nudge
   *[other] { $week } nudges
} a week about one person.
