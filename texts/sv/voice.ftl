## Isbrytare, små råd, checklistan, pauser och det man har att ge: terminalens ord

label-why = Därför funkar det
label-when = När
label-caution = Se upp
label-go-on = Fråga vidare
label-listen = Lyssna
label-originality = Originalitet
label-reasons = Föreslås för att
label-cue = Tänk på
label-opener = Säg

opener-none = Det finns inget mer som passar här och som du inte har sagt i kväll. Lyssna bara: det fungerar också.
opener-also = Passar också
opener-how-it-went = Hur gick det? twopocket opener used, worked eller flat · en annan: twopocket opener next
opener-thanked = Du har tackat: det räknas.
opener-is-shown = visad
opener-is-used = sagd: den föreslås inte igen i kväll
opener-is-worked = den fungerade: den kommer tidigare nästa gång
opener-is-flat = den föll platt: den kommer senare nästa gång
error-not-found-opener = Det finns ingen sådan isbrytare. Se: twopocket opener list
error-not-found-need = Det är inte antecknat. Se: twopocket me
error-ambiguous-opener = '{ $name }' passar på flera: { $candidates }. Ange en av dem.

cue-left = { $count ->
    [one] 1 till i kväll: twopocket cue next
   *[other] { $count } till i kväll: twopocket cue next
}
cue-all-seen = Du har sett alla i kväll.

me-none = Inget är antecknat än. Börja med det du kan bidra med: twopocket me offer TEXT
need-none-left = Nu är inget antecknat längre.

tonight-break = Dags för en paus
tonight-break-hour = Korten har strömmat in i en timme. Dra dig undan en stund med något att dricka.
tonight-break-backs = { $count ->
    [one] Ett lugnt hörn och något att dricka, och skriv på baksidan av 1 kort: { $names }
   *[other] Ett lugnt hörn och något att dricka, och skriv på baksidan av { $count } kort: { $names }
}
tonight-go-home = Räcker det för i kväll? Det är ingen skam att gå hem: twopocket close

goal-progress = { $goal ->
    [one] { $count } av 1 samtal
   *[other] { $count } av { $goal } samtal
}
goal-passed = { $goal ->
    [one] 1 av 1 samtal, och { $more } till
   *[other] { $goal } av { $goal } samtal, och { $more } till
}

ready-clothes = Bekväma kläder
ready-mood = Gott humör
ready-cards = Kort
ready-purpose = Syfte
ready-openers = Isbrytare
ready-going-home = Dags att gå hem
ready-all = redo att ge dig av
ready-left = { $count ->
    [one] 1 sak kvar
   *[other] { $count } saker kvar
}
ready-tick-how = twopocket checklist tick { $item }
ready-purpose-how = inget: det är tillåtet (twopocket event edit KVÄLL --purpose TEXT)
ready-going-home-how = twopocket event edit KVÄLL --ends TIDPUNKT
ready-openers-picked = { $count } av 3 valda
ready-picked = Isbrytare för kvällen
ready-proposed = Förslag för kvällen (ta dem: twopocket checklist pick)

help-value-opener = ISBRYTARE
help-value-situation = SITUATION
help-value-note = ANTECKNING
