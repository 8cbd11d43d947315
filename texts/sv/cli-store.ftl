## Databasen som fil

backup-done = Säkerhetskopian är skriven: { $file }.
restore-sure = Sätta säkerhetskopian i stället för allt som finns här nu?
restore-not = Inget har ändrats.
restore-done = Säkerhetskopian är tillbaka.
restore-erased = { $count ->
    [one] 1 sak i den hade raderats sedan dess och raderades igen.
   *[other] { $count } saker i den hade raderats sedan dess och raderades igen.
}
salvage-done = { $count ->
    [one] 1 rad räddades till { $file }.
   *[other] { $count } rader räddades till { $file }.
}
salvage-whole = Inget verkar ha gått förlorat.
salvage-in-part = Något har gått förlorat. Gå igenom dina människor och kön.
check-whole = Databasen är hel.
check-structure = { $count ->
    [one] 1 fel i filens uppbyggnad.
   *[other] { $count } fel i filens uppbyggnad.
}
check-reference = { $count ->
    [one] 1 rad i { $table } hänvisar till något som inte finns.
   *[other] { $count } rader i { $table } hänvisar till något som inte finns.
}
check-search = { $count ->
    [one] 1 människa skulle inte hittas som hon ska.
   *[other] { $count } människor skulle inte hittas som de ska.
}
error-not-whole = Databasen är inte hel. Säkerhetskopiera den och rädda sedan det som går: twopocket salvage FIL --into NY
error-file-exists = { $file } finns redan. Ange en annan fil, eller säg --yes för att skriva över den.
error-new-file-exists = { $file } finns redan. Ange en fil som inte finns än.
error-nothing-saved = Inget i { $file } gick att rädda. Kontrollera att det är rätt databas; hämta en säkerhetskopia: twopocket restore FIL
