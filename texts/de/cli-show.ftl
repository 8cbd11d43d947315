## Was die Befehle zeigen

yes = ja
no = nein
label-purpose = Zweck
label-venue = Ort
label-look-for = Ausschau halten
label-offer = Du bietest
label-goal = Ziel
label-cards = Karten
label-moves = Was sie bewegt
label-detail = Merken
label-need = Bedarf
label-offers = Kann beitragen
label-interest = Interesse
label-chemistry = Chemie
label-openness = Gesagt
openness-private = privat: nur unter euch beiden
openness-in-group = im Vertrauen: bleibt in dieser Runde
heading-day = Tag
heading-night = Abend
heading-state = Stand
heading-cards = Karten
event-state-planned = geplant
event-state-begun = läuft
event-state-closed = geschlossen
event-unnamed = Ein Abend ohne Namen
event-no-purpose = keiner: das ist erlaubt
event-none = Noch keine Abende. Beginne einen: twopocket event begin NAME
event-cancelled = Abgesagt: { $name }
event-cards = { $right } rechts, { $left } links, { $unsorted } unsortiert
tonight-unsorted = { $count ->
    [one] 1 Karte zu sortieren (twopocket sort)
   *[other] { $count } Karten zu sortieren (twopocket sort)
}
tonight-empty-backs = { $count ->
    [one] 1 behaltene Karte mit leerer Rückseite (twopocket back KARTE TEXT)
   *[other] { $count } behaltene Karten mit leerer Rückseite (twopocket back KARTE TEXT)
}
pocket-unsorted = unsortiert
pocket-right = rechte Tasche
pocket-left = linke Tasche
card-unreadable = (nicht lesbar, so aufbewahrt)
card-held = linke Tasche, von einem Versprechen gehalten
card-goes = linke Tasche, wird { DAY($day, form: "brief") } gelöscht
card-raw = Wie sie kam
source-typed = von dir eingetippt
source-imported = importiert
source-doubtful = nachsehen
capture-again = dieselbe Karte noch einmal
capture-known = Vielleicht kennst du sie schon: { $name } ({ $id }). Derselbe Mensch? twopocket person merge
sort-empty = Der Stapel ist leer: jede Karte steckt in einer Tasche.
sort-keys = → oder r rechte Tasche · ← oder l linke Tasche · ↓ oder n später · u zurück · q Schluss
sort-in-stack = { $count } im Stapel
sort-left-over = { $count ->
    [one] 1 Karte ist noch unsortiert.
   *[other] { $count } Karten sind noch unsortiert.
}
undo-nothing = Es gibt nichts zurückzunehmen.
back-empty = Auf der Rückseite steht noch nichts.
back-proposals = Gefundene Versprechen: übernimm sie oder weise sie ab (twopocket promise accept, dismiss)
close-unsorted = { $count ->
    [one] 1 Karte ist unsortiert: sie steht morgen oben auf der Liste
   *[other] { $count } Karten sind unsortiert: sie stehen morgen oben auf der Liste
}
close-empty-backs = { $count ->
    [one] 1 behaltene Karte hat eine leere Rückseite
   *[other] { $count } behaltene Karten haben eine leere Rückseite
}
close-will-erase = { $count ->
    [one] 1 Karte wird endgültig gelöscht
   *[other] { $count } Karten werden endgültig gelöscht
}
close-held = { $count ->
    [one] 1 Karte in der linken Tasche wird von einem offenen Versprechen gehalten
   *[other] { $count } Karten in der linken Tasche werden von offenen Versprechen gehalten
}
close-proposals = { $count ->
    [one] 1 gefundenes Versprechen wartet auf deine Antwort
   *[other] { $count } gefundene Versprechen warten auf deine Antwort
}
close-undated = { $count ->
    [one] 1 Versprechen hat kein Datum
   *[other] { $count } Versprechen haben kein Datum
}
close-sure = Den Abend schließen und die linke Tasche löschen? Das lässt sich nicht rückgängig machen.
close-not = Der Abend ist noch offen.
close-done = { $event } ist geschlossen.
close-erased = { $count ->
    [one] 1 Karte wurde gelöscht; kein Byte davon ist mehr in der Datei.
   *[other] { $count } Karten wurden gelöscht; kein Byte davon ist mehr in der Datei.
}
close-erasure-pending = { $count ->
    [one] 1 Karte wurde gelöscht; die letzten Bytes verschwinden, sobald kein anderes Programm die Datei liest.
   *[other] { $count } Karten wurden gelöscht; die letzten Bytes verschwinden, sobald kein anderes Programm die Datei liest.
}
close-queue = { $count ->
    [one] 1 Mensch zum Schreiben ab { $day }. Siehe: twopocket tomorrow
   *[other] { $count } Menschen zum Schreiben ab { $day }. Siehe: twopocket tomorrow
}
queue-heading = { $day }
queue-empty = An dem Tag ist nichts zu tun. Genieß ihn.
queue-sort = { $count ->
    [one] 1 Karte zu sortieren
   *[other] { $count } Karten zu sortieren
}
queue-nameless = (ohne Namen)
queue-remember = Merken: { $detail }
queue-done = Erledigt: { $name }, { $channel }.
queue-put-off = { $name }: { $day }.
channel-mail = per E-Mail
channel-letter = per Brief
channel-phone = am Telefon
channel-message = per Nachricht
channel-profile = über eine Profilverbindung
promise-open = offen
promise-kept = gehalten
promise-broken = gebrochen
promise-released = aufgelöst
promise-erased = (mit der Person gelöscht)
promise-dismissed = Abgewiesen: es wird nicht noch einmal vorgeschlagen.
promise-none = Keine offenen Versprechen.
people-none = Niemand gefunden.
role-peer = dieselben Ziele wie du
role-ahead = schon da, wo du hinwillst
person-last-contact = Letzter Kontakt: { $day }
person-cards = { $count ->
    [one] 1 Karte
   *[other] { $count } Karten
}
person-promises = Versprechen
person-erase-sure = Diesen Menschen und alles über ihn löschen? Das lässt sich nicht rückgängig machen.
person-not-erased = Nichts wurde gelöscht.
person-erased = Gelöscht, mit allem, was dazugehört. Was du über andere geschrieben hast, bleibt stehen.
person-named-with = Der Name oder ein Teil davon steht noch auf den Rückseiten von:
setting-language = Sprache des Programms
setting-home = dein Land mit zwei Buchstaben (DE, AT): Nummern ohne Landesvorwahl werden darin gelesen
setting-morning = wann die Liste des Tages beginnt
setting-keep-photos = Fotos bestätigter Karten behalten
setting-signature = was unter einem Brief steht; \n beginnt eine neue Zeile
setting-weekly-minutes = Minuten pro Woche, die für das Netzwerk vorgesehen sind
label-kind = Art
label-rhythm = Rhythmus
label-fee = Kosten
label-time = Zeit
label-contribution = Dein Beitrag
label-known = Bekannt
label-reaction = Reaktion
label-give = Zu geben
arena-none = Noch keine Arenen. Leg eine an: twopocket arena add NAME
arena-open = jeder darf kommen
arena-closed = nur für Mitglieder
arena-private-matters = Privates hat hier seinen Platz
arena-minutes = { $count ->
    [one] { $count } Minute je Treffen
   *[other] { $count } Minuten je Treffen
}
arena-wish-list = Wunschliste
arena-no-members = Hier noch niemanden getroffen.
arena-member-nights = { $count ->
    [one] ein Abend
   *[other] { $count } Abende
}
arena-kind-business = Geschäft
arena-kind-peers = Gleichgesinnte
arena-kind-field = ein Fachgebiet
arena-kind-mixed = gemischt
rhythm-none = ab und zu
rhythm-weekly = jede Woche
rhythm-fortnightly = alle zwei Wochen
rhythm-monthly = jeden Monat
rhythm-quarterly = jedes Quartal
rhythm-yearly = jedes Jahr
mark-found = ✓ gefunden
mark-wished = auf der Wunschliste
prep-removed = Von der Liste genommen: { $name }
prep-none = Noch niemand auf der Liste: twopocket prep add NAME
tonight-prep = Erwartet: { $found } von { $count } gefunden
reminders-none = Es gibt nichts, woran du erinnert werden müsstest.
reminders-silent = lautlos
held-captures = Wie es kam
held-backs = Was du geschrieben hast
held-needs = Was sie anbieten, brauchen und was ihnen wichtig ist
held-prepared = Für sie vorbereitet
held-efforts = Was du für sie getan hast
held-coffees = Einladungen zum Kaffee
held-introductions = Vorstellungen
held-counts = Fotos: { $photos } · Nachrichten: { $follow-ups } · Dank: { $thanks } · Gespräche ohne Karte: { $conversations } · notierte Kontakte: { $touches } · Einstiege: { $openers }
