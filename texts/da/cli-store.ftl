## Databasen som fil

backup-done = Sikkerhedskopien er skrevet: { $file }.
restore-sure = Sæt sikkerhedskopien i stedet for alt, hvad der er her nu?
restore-not = Intet er ændret.
restore-done = Sikkerhedskopien er hentet ind.
restore-erased = { $count ->
    [one] 1 ting i den var slettet siden og blev slettet igen.
   *[other] { $count } ting i den var slettet siden og blev slettet igen.
}
salvage-done = { $count ->
    [one] 1 række er reddet over i { $file }.
   *[other] { $count } rækker er reddet over i { $file }.
}
salvage-whole = Intet ser ud til at være tabt.
salvage-in-part = Noget er tabt. Se dine mennesker og køen igennem.
check-whole = Databasen er hel.
check-structure = { $count ->
    [one] 1 fejl i filens opbygning.
   *[other] { $count } fejl i filens opbygning.
}
check-reference = { $count ->
    [one] 1 række i { $table } henviser til noget, der ikke er der.
   *[other] { $count } rækker i { $table } henviser til noget, der ikke er der.
}
check-search = { $count ->
    [one] 1 menneske ville ikke blive fundet, som det skal.
   *[other] { $count } mennesker ville ikke blive fundet, som de skal.
}
error-not-whole = Databasen er ikke hel. Tag en sikkerhedskopi, og red så, hvad der kan reddes: twopocket salvage FIL --into NY
error-file-exists = { $file } findes allerede. Nævn en anden fil, eller sig --yes for at overskrive den.
error-new-file-exists = { $file } findes allerede. Nævn en fil, der ikke findes endnu.
error-nothing-saved = Intet i { $file } kunne reddes. Tjek, at det er den rigtige database; hent en sikkerhedskopi: twopocket restore FIL
