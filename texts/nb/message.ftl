## Hva en tekst gjør som noen er i ferd med å sende

label-quote = «{ $text }»
label-asks-for-job = ber om jobb
label-sells = selger
label-me-focus = bare om meg
label-open-agenda = ikke nevnt noe å snakke om
label-boasting = skryter
label-life-story = livshistorie
label-unasked-advice = råd ingen ba om
label-you-owe-me = krever en tjeneste tilbake
label-private-remark = privat bemerkning
label-no-thanks = ingen takk
label-no-next-step = ikke noe neste steg
label-asks-advice = ber om råd
label-thanks = takker
label-motive-stated = sier hvorfor
label-contribution-offered = tilbyr noe
label-next-step = neste steg
