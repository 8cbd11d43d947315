## Hvad en tekst gør, som nogen er ved at sende

label-quote = „{ $text }“
label-asks-for-job = beder om job
label-sells = sælger
label-me-focus = kun om mig
label-open-agenda = intet nævnt at tale om
label-boasting = praler
label-life-story = livshistorie
label-unasked-advice = råd, ingen bad om
label-you-owe-me = kræver en tjeneste igen
label-private-remark = privat bemærkning
label-no-thanks = intet tak
label-no-next-step = intet næste skridt
label-asks-advice = beder om råd
label-thanks = takker
label-motive-stated = siger hvorfor
label-contribution-offered = tilbyder noget
label-next-step = næste skridt
