## En innspilt kveld, vist fram

night-captured = { $count ->
    [one] Tatt imot: 1 kort, og hvor sikkert det ble lest
   *[other] Tatt imot: { $count } kort, og hvor sikkert de ble lest
}
night-kept-raw = beholdt som det kom
night-doubtful = · { $count } å se etter
night-left-pocket = VENSTRE LOMME: kastet
night-right-pocket = HØYRE LOMME: beholdt
night-erased = slettet
night-held = holdt
night-stays = { $name } blir til dette løftet er holdt eller frigitt: { $what }.
night-unsorted = { $count ->
    [one] 1 kort er fortsatt usortert: det står øverst i køen i morgen.
   *[other] { $count } kort er fortsatt usortert: de står øverst i køen i morgen.
}
night-no-traces = { $count ->
    [one] 1 kort er slettet. Filen er gjennomsøkt etter det som var lest av det: ikke en byte er igjen.
   *[other] { $count } kort er slettet. Filen er gjennomsøkt etter det som var lest av dem: ikke en byte er igjen.
}
night-traces = { $count ->
    [one] 1 kort er slettet, men noe av det står fortsatt i filen (et annet kort kan si det samme).
   *[other] { $count } kort er slettet, men noe av dem står fortsatt i filen (et annet kort kan si det samme).
}
night-tomorrow = I morgen, { $day }
night-next = Prøv nå
form-line = linje
form-file = fil
form-code = QR
form-scan = skann
form-photo = bilde
error-night = { $file }: kvelden kan ikke spilles av ({ $reason }). Rett filen, og spill den av igjen.
error-night-not-empty = { $file } inneholder allerede noe. Oppgi en ny fil, eller si --yes for å spille av kvelden i den.
