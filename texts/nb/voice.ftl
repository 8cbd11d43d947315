## Isbrytere, små råd, sjekklisten, pauser og det man har å by på: terminalens ord

label-why = Derfor virker det
label-when = Når
label-caution = Pass på
label-go-on = Spør videre
label-listen = Lytt
label-originality = Originalitet
label-reasons = Foreslått fordi
label-cue = Husk
label-opener = Si

opener-none = Det er ikke flere som passer her, og som du ikke har brukt i kveld. Bare lytt: Det virker også.
opener-also = Passer også
opener-how-it-went = Hvordan gikk det? twopocket opener used, worked eller flat · en annen: twopocket opener next
opener-thanked = Du har sagt takk: Det teller.
opener-is-shown = vist
opener-is-used = sagt: Den blir ikke foreslått igjen i kveld
opener-is-worked = den virket: Den kommer tidligere neste gang
opener-is-flat = den falt til jorden: Den kommer senere neste gang
error-not-found-opener = En slik isbryter finnes ikke. Se: twopocket opener list
error-not-found-need = Det er ikke notert. Se: twopocket me
error-ambiguous-opener = '{ $name }' passer på flere: { $candidates }. Nevn en av dem.

cue-left = { $count ->
    [one] 1 til i kveld: twopocket cue next
   *[other] { $count } til i kveld: twopocket cue next
}
cue-all-seen = Du har sett alle i kveld.

me-none = Ingenting er notert ennå. Begynn med det du kan by på: twopocket me offer TEKST
need-none-left = Nå er ingenting notert lenger.

tonight-break = På tide med en pause
tonight-break-hour = Kortene har strømmet inn i en time. Trekk deg litt unna med noe å drikke.
tonight-break-backs = { $count ->
    [one] Et stille hjørne og noe å drikke, og skriv på baksiden av 1 kort: { $names }
   *[other] Et stille hjørne og noe å drikke, og skriv på baksiden av { $count } kort: { $names }
}
tonight-go-home = Nok for i kveld? Det er ingen skam å gå hjem: twopocket close

goal-progress = { $goal ->
    [one] { $count } av 1 samtale
   *[other] { $count } av { $goal } samtaler
}
goal-passed = { $goal ->
    [one] 1 av 1 samtale, og { $more } til
   *[other] { $goal } av { $goal } samtaler, og { $more } til
}

ready-clothes = Behagelige klær
ready-mood = Godt humør
ready-cards = Kort
ready-purpose = Formål
ready-openers = Isbrytere
ready-going-home = Tid for å gå hjem
ready-all = klar til å dra
ready-left = { $count ->
    [one] 1 ting gjenstår
   *[other] { $count } ting gjenstår
}
ready-tick-how = twopocket checklist tick { $item }
ready-purpose-how = ingen: Det er lov (twopocket event edit KVELD --purpose TEKST)
ready-going-home-how = twopocket event edit KVELD --ends TIDSPUNKT
ready-openers-picked = { $count } av 3 valgt
ready-picked = Isbrytere for kvelden
ready-proposed = Forslag for kvelden (ta dem: twopocket checklist pick)

help-value-opener = ISBRYTER
help-value-situation = SITUASJON
help-value-note = NOTAT
