## Was ein Text tut, den jemand gleich abschickt

label-quote = „{ $text }“
label-asks-for-job = bittet um Arbeit
label-sells = verkauft
label-me-focus = nur von mir
label-open-agenda = kein Thema genannt
label-boasting = prahlt
label-life-story = Lebenslauf
label-unasked-advice = ungebetener Rat
label-you-owe-me = fordert Gegenleistung
label-private-remark = private Bemerkung
label-no-thanks = kein Dank
label-no-next-step = kein nächster Schritt
label-asks-advice = bittet um Rat
label-thanks = dankt
label-motive-stated = nennt den Grund
label-contribution-offered = bietet etwas an
label-next-step = nächster Schritt
