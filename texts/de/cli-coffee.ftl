## Einladungen zum Kaffee im Terminal

coffee-none = Noch keine Einladungen. Bereite eine vor: twopocket coffee prepare PERSON
coffee-removed = Entfernt.
coffee-unanswered = losgelassen
coffee-waits-answer = Antwort bis { $day }, sonst { $again ->
    [yes] noch einmal fragen oder loslassen
   *[no] loslassen
}
coffee-waits-meeting = ihr trefft euch { $day }
coffee-waits-day = einen Tag vereinbaren
coffee-line-motive = Dein ehrliches Motiv, nur für dich: { $text }
coffee-line-stated = Du sagst: { $text }
coffee-line-need = Gebraucht werden könnte: { $text }
coffee-line-known-need = Gebraucht werden könnte, wie notiert: { $text }
coffee-line-contribution = Du trägst bei: { $text }
coffee-line-known-contribution = Du könntest beitragen, wie notiert: { $text }
coffee-line-fallback = Deine Hilfe für später: { $text }
coffee-line-about = Es geht um: { $text }
coffee-line-tip = Der Tipp kam von: { $text }
coffee-line-they-got = Die andere Seite hatte davon: { $text }
coffee-line-i-got = Du hattest davon: { $text }
coffee-to-do = Noch zu tun (twopocket coffee prepare):
coffee-homework-done = Die Vorarbeit ist getan.
coffee-text-no-motive = Der Text sagt nicht, warum du dich treffen willst.
coffee-text-no-contribution = Der Text bietet nichts Bestimmtes an.
coffee-no-grudge = Ein Nein nimmst du nicht übel: weiter zu jemand anderem.
coffee-next-heading = Wer als Nächstes infrage kommt:
coffee-next-none = Sonst fällt niemand ein. Notiere auf den Rückseiten der Karten, was Leute anbieten.
coffee-queue-meeting = Ihr trefft euch zum Kaffee
coffee-queue-open = { $next ->
    [again] Kaffee: kam keine Antwort, noch einmal fragen oder loslassen
    [day] Kaffee: einen Tag vereinbaren
   *[answer] Kaffee: kam auch diesmal keine Antwort, loslassen
}
coffee-refused = { $stands ->
    [prepared] Die Einladung ist erst vorbereitet. Sobald sie verschickt ist: twopocket coffee sent { $id }. Um sie wegzunehmen: twopocket coffee remove { $id }
    [sent] Die Einladung ist verschickt und wartet auf Antwort: twopocket coffee accepted, declined oder let-go { $id }. Oder noch einmal fragen: twopocket coffee sent { $id }
    [asked] Die Einladung wurde zweimal verschickt, das genügt. Sag, was daraus wurde: twopocket coffee accepted, declined oder let-go { $id }
    [accepted] Die Einladung ist angenommen. Als Nächstes: twopocket coffee day oder met { $id }, oder declined, falls abgesagt wird
    [met] Ihr habt euch getroffen; nur der Dank steht noch aus. Um das Treffen zurückzunehmen: twopocket coffee undo { $id }
    [thanked] Ihr habt euch getroffen, und du hast dich bedankt. Damit ist sie erledigt.
    [erased] Die Einladung ist vorbei: für wen sie war, wurde gelöscht.
    [another] Eine andere Einladung an dieselbe Person läuft. Siehe: twopocket coffee list
   *[declined] Die Einladung ist vorbei. Für eine neue: twopocket coffee prepare PERSON. Um den letzten Schritt zurückzunehmen: twopocket coffee undo { $id }
}
