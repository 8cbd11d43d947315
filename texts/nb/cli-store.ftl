## Databasen som fil

backup-done = Sikkerhetskopien er skrevet: { $file }.
restore-sure = Sette sikkerhetskopien i stedet for alt som er her nå?
restore-not = Ingenting er endret.
restore-done = Sikkerhetskopien er hentet inn.
restore-erased = { $count ->
    [one] 1 ting i den var slettet siden og ble slettet igjen.
   *[other] { $count } ting i den var slettet siden og ble slettet igjen.
}
salvage-done = { $count ->
    [one] 1 rad ble reddet over i { $file }.
   *[other] { $count } rader ble reddet over i { $file }.
}
salvage-whole = Ingenting ser ut til å være tapt.
salvage-in-part = Noe er tapt. Se gjennom menneskene dine og køen.
check-whole = Databasen er hel.
check-structure = { $count ->
    [one] 1 feil i filens oppbygning.
   *[other] { $count } feil i filens oppbygning.
}
check-reference = { $count ->
    [one] 1 rad i { $table } viser til noe som ikke finnes.
   *[other] { $count } rader i { $table } viser til noe som ikke finnes.
}
check-search = { $count ->
    [one] 1 menneske ville ikke bli funnet som det skal.
   *[other] { $count } mennesker ville ikke bli funnet som de skal.
}
error-not-whole = Databasen er ikke hel. Ta en sikkerhetskopi, og redd så det som kan reddes: twopocket salvage FIL --into NY
error-file-exists = { $file } finnes allerede. Oppgi en annen fil, eller si --yes for å skrive over den.
error-new-file-exists = { $file } finnes allerede. Oppgi en fil som ikke finnes ennå.
error-nothing-saved = Ingenting i { $file } kunne reddes. Sjekk at det er riktig database; hent en sikkerhetskopi: twopocket restore FIL
