## Der innere Kreis, Gleichgesinnte und Vorbilder; der Durchgang

group-inner = Innerer Kreis
group-peers = Gleichgesinnte
group-ahead = Vorbilder
circle-group = { $members } von { $bound }, Kontakt { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
circle-over = { $count ->
    [one] Das ist einer mehr, als er fassen soll. Wen lässt du ziehen? (twopocket circle release PERSON)
   *[other] Das sind { $count } mehr, als er fassen soll. Wen lässt du ziehen? (twopocket circle release PERSON)
}
circle-empty = Noch ist niemand darin. Sieh nach, wer dazugehört: twopocket circle suggest
circle-last = Kontakt
circle-in-person = Gesehen
circle-due = Fällig
circle-began = Von
circle-overdue = { $days ->
    [one] 1 Tag zu spät
   *[other] { $days } Tage zu spät
}
circle-moves = { $name }: Die Rolle passt jetzt zu einer anderen Gruppe: { $group } (twopocket circle add PERSON --group)
began-me = dir
began-them = ihnen
circle-added = Aufgenommen: { $name } · { $group }
circle-moved = Verschoben: { $name } · { $group }
circle-veto = Du hast der Chemie { $chemistry } von 5 gegeben: Das spricht dagegen. Du entscheidest.
circle-suggest-none = Noch niemand: Nichts sagt, wer dazugehört. Sag, wen du magst: twopocket sort --people
circle-vetoed = Nicht { $name }: Chemie { $chemistry } von 5
fit-chemistry = Chemie { $value } von 5
fit-felt = fühlt sich gegenseitig an: { $value } von 5
fit-purpose = gemeinsam: { $shared }
release-never-met = nie begegnet
release-without-contact = { $days ->
    [one] 1 Tag ohne Kontakt
   *[other] { $days } Tage ohne Kontakt
}
release-never-in-touch = nie in Kontakt
circle-due-none = Du bist mit allen aus deinen Gruppen in Kontakt.
circle-heard = Notiert: { $name } hat sich gemeldet.
circle-reached = Notiert: Du hast dich bei { $name } gemeldet.
circle-forgotten = Zurückgenommen: der zuletzt notierte Kontakt.
initiative-split = { $days ->
    [one] Kontakte von heute: Du hast { $mine } begonnen, andere { $theirs }.
   *[other] Kontakte der letzten { $days } Tage: Du hast { $mine } begonnen, andere { $theirs }.
}
initiative-only-reacts = Fast alle kamen von anderen. Wen möchtest du heute mit einer Nachricht überraschen?
dormant-heading = Gute Verbindungen, die eingeschlafen sind. Melde dich jetzt, solange du nichts brauchst.
dormant-network = Es ist die Hälfte deiner guten Verbindungen oder mehr. Eine kurze Nachricht am Tag weckt ein Netzwerk.
dormant-none = Keine gute Verbindung ist eingeschlafen.
aside-none = Niemand ist beiseitegelegt.
walk-keys = → oder r die Zeit wert · ← oder l beiseitelegen, nichts wird gelöscht · ↓ oder n später · u zurück · q Schluss
walk-chemistry = Magst du diesen Menschen? 1 bis 5, oder eine andere Taste
walk-right = die Zeit wert
walk-left = beiseitegelegt: nichts wird gelöscht
walk-later = später
walk-taken-back = zurückgenommen
walk-done = Du bist mit allen durch.
walk-in-line = noch { $count }
walk-left-over = { $count ->
    [one] 1 Mensch ist noch übrig. Mach weiter, wann du willst: twopocket sort --people
   *[other] { $count } Menschen sind noch übrig. Mach weiter, wann du willst: twopocket sort --people
}
person-last-seen = Zuletzt gesehen: { $day }
person-member = { $group } · wieder melden bis { $day }
person-began-me = Du hast dich zuletzt gemeldet
person-began-them = Zuletzt kam der Kontakt von der anderen Seite
person-only-reacts = In letzter Zeit begann die andere Seite { $theirs } von { $all } Kontakten: Fang du einmal an
person-close = Nah: Private Dinge dürfen zur Sprache kommen
person-set-aside = Beiseitegelegt: keine Vorschläge, keine Erinnerungen
error-not-found-member = Dieser Mensch ist in keiner deiner Gruppen. Siehe: twopocket circle
error-not-found-touch = Ein solcher Kontakt ist nicht notiert.
