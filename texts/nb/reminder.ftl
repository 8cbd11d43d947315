## Påminnelser: ingen navn, ingenting en låseskjerm ikke må vise

reminder-morning-queue = { $count ->
    [one] 1 ting for i dag
   *[other] { $count } ting for i dag
}
reminder-last-day = { $count ->
    [one] Siste dag for 1 oppfølging
   *[other] Siste dag for { $count } oppfølginger
}
reminder-promise-due = { $count ->
    [one] 1 løfte skal innfris
   *[other] { $count } løfter skal innfris
}
reminder-coffee = { $count ->
    [one] 1 kaffeavtale i dag
   *[other] { $count } kaffeavtaler i dag
}
reminder-night-open = { $count ->
    [one] En kveld er fortsatt åpen
   *[other] { $count } kvelder er fortsatt åpne
}
reminder-disposal = { $count ->
    [one] Åpne appen én gang, så 1 kort kan forsvinne
   *[other] Åpne appen én gang, så { $count } kort kan forsvinne
}
reminder-break = På tide med noe å drikke
reminder-paper-cards = { $count ->
    [0] Ingen papirkort igjen til neste kveld
    [one] 1 papirkort igjen til neste kveld
   *[other] { $count } papirkort igjen til neste kveld
}
reminder-split-up = Tid for en runde på egen hånd
reminder-circle = { $count ->
    [one] 1 i kretsen din vil gjerne høre fra deg
   *[other] { $count } i kretsen din vil gjerne høre fra deg
}
reminder-introduction = { $count ->
    [one] Spør hva som kom ut av en introduksjon
   *[other] Spør hva som kom ut av { $count } introduksjoner
}
reminder-contribute = { $count ->
    [one] Tid for å bidra med noe i en arena
   *[other] Tid for å bidra med noe i { $count } arenaer
}
reminder-weekly-time = Denne uka: { $count ->
    [one] 1 minutt
   *[other] { $count } minutter
} til nettverket ditt
