## Kaffeinbjudningar: vad som sägs om förarbetet, hur de står, och vem som är näst. Till användaren.

coffee-open-agenda = Mötet handlar inte om något bestämt: en öppen dagordning.
    .better = Nämn ett ämne, så bestämt att ni båda kunde förbereda er på det.
coffee-me-focus = Där finns bara din egen vinst: inget de behöver, och inget du har med dig.
    .better = Tänk först på vad de kunde behöva, och vad du kunde göra åt det.
coffee-motive-unknown = Ditt ärliga motiv är inte antecknat, så det du säger till dem kan inte jämföras med det.
    .better = Skriv ner, bara för dig själv, varför du vill ha mötet.
coffee-motive-unstated = De får inte veta varför du vill träffas.
    .better = Säg det öppet, i en mening.
coffee-motive-hides-job = Du hoppas på ett jobb, och det säger du inte till dem.
    .better = Säg att du ser dig om, varför, och vilka utmaningar du söker; be om råd och inte om jobbet.
coffee-motive-hides-sale = Du vill sälja något, och det säger du inte till dem.
    .better = Säg det, eller bjud in till något annat: din tid eller kunskap om det som intresserar dem.
coffee-motive-differs = Det du säger till dem är något annat än det du vill.
    .better = Säg ditt ärliga motiv, eller hitta ett som du kan säga högt.
coffee-need-unknown = Du har inte tänkt på vad de kunde behöva.
    .better = Se på vad du vet om dem: vad arbetar de med, och vad står i vägen?
coffee-nothing-to-contribute = Än finns det inget du har med dig.
    .better = Ha med dig kunskap, en kontakt eller ett stycke arbete som de behöver; annars erbjud din hjälp för senare, och säg med vad.
coffee-weaker-form = Du erbjuder hjälp för senare. Det är ärligt, och det är den svagare formen.
    .better = Hittar du något att ha med dig till bordet, så ta med det.
coffee-borrowed-reason = Att någon har sagt att du måste träffa dem är inget skäl som är ditt eget.
    .better = Gör ditt eget förarbete: vad vill du lära dig av dem, och vad kunde du göra för dem?

coffee-state-prepared = förberedd
coffee-state-sent = skickad
coffee-state-accepted = ja tack
coffee-state-declined = nej tack
coffee-state-met = sågs
coffee-state-thanked = tackad

coffee-next-offers = erbjuder: { $offer }
coffee-next-wished = står på din önskelista
coffee-next-ahead = är där du vill vara
coffee-next-chemistry = kemi { $chemistry } av 5
