## Erinnerungen: keine Namen, nichts, was ein Sperrbildschirm nicht zeigen darf

reminder-morning-queue = { $count ->
    [one] 1 Sache für heute
   *[other] { $count } Sachen für heute
}
reminder-last-day = { $count ->
    [one] Letzter Tag für 1 Nachricht
   *[other] Letzter Tag für { $count } Nachrichten
}
reminder-promise-due = { $count ->
    [one] 1 Versprechen ist fällig
   *[other] { $count } Versprechen sind fällig
}
reminder-coffee = { $count ->
    [one] 1 Kaffee heute
   *[other] { $count } Kaffees heute
}
reminder-night-open = { $count ->
    [one] Ein Abend ist noch offen
   *[other] { $count } Abende sind noch offen
}
reminder-disposal = { $count ->
    [one] Öffne die App einmal, damit 1 Karte verschwinden kann
   *[other] Öffne die App einmal, damit { $count } Karten verschwinden können
}
reminder-break = Zeit für etwas zu trinken
reminder-paper-cards = { $count ->
    [0] Keine Papierkarten mehr für deinen nächsten Abend
    [one] Noch 1 Papierkarte für deinen nächsten Abend
   *[other] Noch { $count } Papierkarten für deinen nächsten Abend
}
reminder-split-up = Zeit für eine Runde auf eigene Faust
reminder-circle = { $count ->
    [one] 1 Mensch in deinem Kreis freut sich, von dir zu hören
   *[other] { $count } Menschen in deinem Kreis freuen sich, von dir zu hören
}
reminder-introduction = { $count ->
    [one] Frag, was aus einer Vorstellung wurde
   *[other] Frag, was aus { $count } Vorstellungen wurde
}
reminder-contribute = { $count ->
    [one] Zeit, in einer Arena etwas beizutragen
   *[other] Zeit, in { $count } Arenen etwas beizutragen
}
reminder-weekly-time = Diese Woche: { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
} für dein Netzwerk
