## Vad en text gör som någon är på väg att skicka

label-quote = ”{ $text }”
label-asks-for-job = ber om jobb
label-sells = säljer
label-me-focus = bara om mig
label-open-agenda = inget nämnt att prata om
label-boasting = skryter
label-life-story = levnadshistoria
label-unasked-advice = råd som ingen bett om
label-you-owe-me = kräver en tjänst tillbaka
label-private-remark = privat anmärkning
label-no-thanks = inget tack
label-no-next-step = inget nästa steg
label-asks-advice = ber om råd
label-thanks = tackar
label-motive-stated = säger varför
label-contribution-offered = erbjuder något
label-next-step = nästa steg
