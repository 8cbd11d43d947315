## Gesprächseinstiege, kleine Ratschläge, die Checkliste, Pausen und was man zu geben hat: die Wörter des Terminals

label-why = Warum es wirkt
label-when = Wann
label-caution = Vorsicht
label-go-on = Frag weiter
label-listen = Hör zu
label-originality = Originalität
label-reasons = Vorgeschlagen, weil
label-cue = Denk daran
label-opener = Sag

opener-none = Hier passt nichts mehr, was du heute Abend nicht schon gesagt hast. Hör einfach zu: Das wirkt auch.
opener-also = Passt auch
opener-how-it-went = Wie lief es? twopocket opener used, worked oder flat · ein anderer: twopocket opener next
opener-thanked = Du hast dich bedankt: Das zählt.
opener-is-shown = gezeigt
opener-is-used = gesagt: wird heute Abend nicht noch einmal vorgeschlagen
opener-is-worked = hat funktioniert: kommt künftig früher
opener-is-flat = kam nicht an: kommt künftig später
error-not-found-opener = So einen Einstieg gibt es nicht. Siehe: twopocket opener list
error-not-found-need = So etwas ist nicht notiert. Siehe: twopocket me
error-ambiguous-opener = '{ $name }' passt auf mehrere: { $candidates }. Nenn einen davon.

cue-left = { $count ->
    [one] Noch 1 für heute Abend: twopocket cue next
   *[other] Noch { $count } für heute Abend: twopocket cue next
}
cue-all-seen = Du hast heute Abend alle gesehen.

me-none = Noch ist nichts notiert. Fang damit an, was du zu bieten hast: twopocket me offer TEXT
need-none-left = Jetzt ist nichts mehr notiert.

tonight-break = Zeit für eine Pause
tonight-break-hour = Seit einer Stunde kommt Karte um Karte. Zieh dich mit einem Getränk kurz zurück.
tonight-break-backs = { $count ->
    [one] Eine ruhige Ecke und etwas zu trinken, und schreib auf die Rückseite von 1 Karte: { $names }
   *[other] Eine ruhige Ecke und etwas zu trinken, und schreib auf die Rückseiten von { $count } Karten: { $names }
}
tonight-go-home = Genug für heute? Nach Hause gehen ist keine Schande: twopocket close

goal-progress = { $goal ->
    [one] { $count } von 1 Gespräch
   *[other] { $count } von { $goal } Gesprächen
}
goal-passed = { $goal ->
    [one] 1 von 1 Gespräch, und { $more } mehr
   *[other] { $goal } von { $goal } Gesprächen, und { $more } mehr
}

ready-clothes = Bequeme Kleidung
ready-mood = Gute Laune
ready-cards = Karten
ready-purpose = Zweck
ready-openers = Einstiege
ready-going-home = Zeit zum Heimgehen
ready-all = bereit zum Aufbruch
ready-left = { $count ->
    [one] 1 Sache fehlt noch
   *[other] { $count } Sachen fehlen noch
}
ready-tick-how = twopocket checklist tick { $item }
ready-purpose-how = keiner: Das ist erlaubt (twopocket event edit ABEND --purpose TEXT)
ready-going-home-how = twopocket event edit ABEND --ends ZEITPUNKT
ready-openers-picked = { $count } von 3 ausgewählt
ready-picked = Einstiege für diesen Abend
ready-proposed = Vorschläge für diesen Abend (nimm sie: twopocket checklist pick)

help-value-opener = EINSTIEG
help-value-situation = SITUATION
help-value-note = NOTIZ
