## Reminders: no names, nothing that a lock screen must not show

reminder-morning-queue = { $count ->
    [one] 1 thing for today
   *[other] { $count } things for today
}
reminder-last-day = { $count ->
    [one] Last day for 1 follow-up
   *[other] Last day for { $count } follow-ups
}
reminder-promise-due = { $count ->
    [one] 1 promise is due
   *[other] { $count } promises are due
}
reminder-coffee = { $count ->
    [one] 1 coffee today
   *[other] { $count } coffees today
}
reminder-night-open = { $count ->
    [one] A night is still open
   *[other] { $count } nights are still open
}
reminder-disposal = { $count ->
    [one] Open the app once, so that 1 card can go
   *[other] Open the app once, so that { $count } cards can go
}
reminder-break = Time for something to drink
reminder-paper-cards = { $count ->
    [0] No paper cards left for your next night
    [one] 1 paper card left for your next night
   *[other] { $count } paper cards left for your next night
}
reminder-split-up = Time for a round of your own
reminder-circle = { $count ->
    [one] 1 person in your circle would like to hear from you
   *[other] { $count } people in your circle would like to hear from you
}
reminder-introduction = { $count ->
    [one] Ask what came of an introduction
   *[other] Ask what came of { $count } introductions
}
reminder-contribute = { $count ->
    [one] Time to contribute something to an arena
   *[other] Time to contribute something to { $count } arenas
}
reminder-weekly-time = This week: { $count ->
    [one] 1 minute
   *[other] { $count } minutes
} for your network
