## Påmindelser: ingen navne, intet, som en låseskærm ikke må vise

reminder-morning-queue = { $count ->
    [one] 1 ting til i dag
   *[other] { $count } ting til i dag
}
reminder-last-day = { $count ->
    [one] Sidste dag for 1 opfølgning
   *[other] Sidste dag for { $count } opfølgninger
}
reminder-promise-due = { $count ->
    [one] 1 løfte skal indfris
   *[other] { $count } løfter skal indfris
}
reminder-coffee = { $count ->
    [one] 1 kop kaffe med nogen i dag
   *[other] { $count } kopper kaffe med nogen i dag
}
reminder-night-open = { $count ->
    [one] En aften er stadig åben
   *[other] { $count } aftener er stadig åbne
}
reminder-disposal = { $count ->
    [one] Åbn appen en gang, så 1 kort kan forsvinde
   *[other] Åbn appen en gang, så { $count } kort kan forsvinde
}
reminder-break = Tid til noget at drikke
reminder-paper-cards = { $count ->
    [0] Ingen papirkort tilbage til din næste aften
    [one] 1 papirkort tilbage til din næste aften
   *[other] { $count } papirkort tilbage til din næste aften
}
reminder-split-up = Tid til en runde på egen hånd
reminder-circle = { $count ->
    [one] 1 i din kreds vil gerne høre fra dig
   *[other] { $count } i din kreds vil gerne høre fra dig
}
reminder-introduction = { $count ->
    [one] Spørg, hvad der kom ud af en introduktion
   *[other] Spørg, hvad der kom ud af { $count } introduktioner
}
reminder-contribute = { $count ->
    [one] Tid til at bidrage med noget i en arena
   *[other] Tid til at bidrage med noget i { $count } arenaer
}
reminder-weekly-time = Denne uge: { $count ->
    [one] 1 minut
   *[other] { $count } minutter
} til dit netværk
