## Vad en genomgång av en text hittar: vad det heter, .why det stöter bort, .better vad man kan skriva i stället

check-asks-for-job = Ber om ett jobb
    .why = Den som blir tillfrågad rakt på sak måste säga ja eller nej, och säger oftast nej.
    .better = Skriv varför du vill byta och vilka utmaningar du söker, och att du är glad för alla råd. En rekommendation kommer på tal först om någon frågar.
check-sells = Säljer
    .why = Den man säljer till var ett medel, inte ett möte.
    .better = Erbjud tid eller kunskap, utan kostnad. Behöver de det du säljer så frågar de.
check-me-focus = Handlar bara om dig
    .why = Det finns inget i det för den som läser.
    .better = Börja med dem: vad de behöver och vad du kan göra åt det. Säg sedan öppet vad du själv hoppas på.
check-open-agenda = Föreslår ett möte om inget bestämt
    .why = En timme utan ärende är svår att säga ja till.
    .better = Nämn den enda sak du vill prata om, och hur lång tid det tar.
check-boasting = Skryter
    .why = Beröm av en själv gör andra mindre.
    .better = Berätta vad du arbetar med och vad som är svårt med det.
check-life-story = Berättar en levnadshistoria
    .why = De har inte bett om en krönika och läser den inte.
    .better = En mening om dig, den som betyder något här. Sedan en fråga till dem.
check-unasked-advice = Ger råd som ingen har bett om
    .why = Det säger att du kan deras saker bättre än de själva.
    .better = Fråga hur de gör, eller berätta vad som fungerade för dig och stanna där.
check-you-owe-me = Kräver en gentjänst
    .why = Det som gavs med en räkning var ingen gåva.
    .better = Be rakt om det du behöver och låt det du gav vara utanför.
check-private-remark = Säger något privat
    .why = Det sades till dig, inte till den här kretsen.
    .better = Utelämna det. Fråga när ni är ensamma.
check-no-thanks = Säger inte tack
    .why = De gav dig sin tid, eller mer.
    .better = Tacka i en mening, för en sak som du menar.
check-no-next-step = Har inget nästa steg
    .why = Det tar slut, och det gör kontakten också.
    .better = Föreslå en sak med en dag, eller ställ en fråga som kan besvaras med ja.

check-asks-advice = ber om ett råd som går att ge
check-thanks = säger tack
check-motive-stated = säger öppet vad du vill
check-contribution-offered = erbjuder något
check-next-step = har ett nästa steg

check-nothing = Inget att ändra.
check-good = Bra: { $merits }.
check-instead = I stället: { $better }
check-interest = Något de bryr sig om, att erbjuda tid eller kunskap för: { $interest }
