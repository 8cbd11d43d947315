## Einladungen zum Kaffee im Terminal

coffee-none = Noch keine Einladungen. Bereite eine vor: twopocket coffee prepare PERSON
coffee-removed = Entfernt.
coffee-unanswered = losgelassen
coffee-waits-answer = Antwort bis { $day }, sonst noch einmal fragen oder loslassen
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
coffee-queue-open = Kaffee: noch einmal fragen, einen Tag vereinbaren oder loslassen
