## Isbrydere, små råd, tjeklisten, pauser og det, man har at byde på: terminalens ord

label-why = Derfor virker det
label-when = Hvornår
label-caution = Pas på
label-go-on = Spørg videre
label-listen = Lyt
label-originality = Originalitet
label-reasons = Foreslået, fordi
label-cue = Husk
label-opener = Sig

opener-none = Der er ikke flere, der passer her, og som du ikke har brugt i aften. Lyt bare: Det virker også.
opener-also = Passer også
opener-how-it-went = Hvordan gik det? twopocket opener used, worked eller flat · en anden: twopocket opener next
opener-thanked = Du har sagt tak: Det tæller.
opener-is-shown = vist
opener-is-used = sagt: Den bliver ikke foreslået igen i aften
opener-is-worked = den virkede: Den kommer tidligere næste gang
opener-is-flat = den faldt til jorden: Den kommer senere næste gang
error-not-found-opener = Sådan en isbryder findes ikke. Se: twopocket opener list
error-not-found-need = Det er ikke noteret. Se: twopocket me
error-ambiguous-opener = '{ $name }' passer på flere: { $candidates }. Nævn en af dem.

cue-left = { $count ->
    [one] 1 mere i aften: twopocket cue next
   *[other] { $count } mere i aften: twopocket cue next
}
cue-all-seen = Du har set dem alle i aften.

me-none = Intet er noteret endnu. Begynd med det, du kan byde på: twopocket me offer TEKST
need-none-left = Nu er der ikke noteret mere.

tonight-break = Tid til en pause
tonight-break-hour = Kortene har strømmet ind i en time. Træk dig lidt tilbage med noget at drikke.
tonight-break-backs = { $count ->
    [one] Et stille hjørne og noget at drikke, og skriv bag på 1 kort: { $names }
   *[other] Et stille hjørne og noget at drikke, og skriv bag på { $count } kort: { $names }
}
tonight-go-home = Har du fået nok? Det er ingen skam at gå hjem: twopocket close

goal-progress = { $goal ->
    [one] { $count } af 1 samtale
   *[other] { $count } af { $goal } samtaler
}
goal-passed = { $goal ->
    [one] 1 af 1 samtale, og { $more } til
   *[other] { $goal } af { $goal } samtaler, og { $more } til
}

ready-clothes = Behageligt tøj
ready-mood = Godt humør
ready-cards = Kort
ready-purpose = Formål
ready-openers = Isbrydere
ready-going-home = Hjemgang
ready-all = klar til at tage af sted
ready-left = { $count ->
    [one] 1 ting mangler
   *[other] { $count } ting mangler
}
ready-tick-how = twopocket checklist tick { $item }
ready-purpose-how = intet: Det er tilladt (twopocket event edit AFTEN --purpose TEKST)
ready-going-home-how = twopocket event edit AFTEN --ends TIDSPUNKT
ready-openers-picked = { $count } af 3 valgt
ready-picked = Isbrydere til denne aften
ready-proposed = Forslag til denne aften (tag dem: twopocket checklist pick)

help-value-opener = ISBRYDER
help-value-situation = SITUATION
help-value-note = NOTE
