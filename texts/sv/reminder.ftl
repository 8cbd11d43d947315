## Påminnelser: inga namn, inget som en låsskärm inte får visa

reminder-morning-queue = { $count ->
    [one] 1 sak för i dag
   *[other] { $count } saker för i dag
}
reminder-last-day = { $count ->
    [one] Sista dagen för 1 uppföljning
   *[other] Sista dagen för { $count } uppföljningar
}
reminder-promise-due = { $count ->
    [one] 1 löfte ska infrias
   *[other] { $count } löften ska infrias
}
reminder-coffee = { $count ->
    [one] 1 fika i dag
   *[other] { $count } fikor i dag
}
reminder-night-open = { $count ->
    [one] En kväll är fortfarande öppen
   *[other] { $count } kvällar är fortfarande öppna
}
reminder-disposal = { $count ->
    [one] Öppna appen en gång, så att 1 kort kan försvinna
   *[other] Öppna appen en gång, så att { $count } kort kan försvinna
}
reminder-break = Dags för något att dricka
reminder-paper-cards = { $count ->
    [0] Inga papperskort kvar till din nästa kväll
    [one] 1 papperskort kvar till din nästa kväll
   *[other] { $count } papperskort kvar till din nästa kväll
}
reminder-split-up = Dags för en runda på egen hand
reminder-circle = { $count ->
    [one] 1 i din krets vill gärna höra av dig
   *[other] { $count } i din krets vill gärna höra av dig
}
reminder-introduction = { $count ->
    [one] Fråga vad som blev av en introduktion
   *[other] Fråga vad som blev av { $count } introduktioner
}
reminder-contribute = { $count ->
    [one] Dags att bidra med något i en arena
   *[other] Dags att bidra med något i { $count } arenor
}
reminder-weekly-time = Den här veckan: { $count ->
    [one] 1 minut
   *[other] { $count } minuter
} för ditt nätverk
