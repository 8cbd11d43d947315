## En optaget aften, vist frem

night-captured = { $count ->
    [one] Taget imod: 1 kort, og hvor sikkert det blev læst
   *[other] Taget imod: { $count } kort, og hvor sikkert de blev læst
}
night-kept-raw = gemt, som det kom
night-doubtful = · { $count } at se efter
night-left-pocket = VENSTRE LOMME: kasseret
night-right-pocket = HØJRE LOMME: beholdt
night-erased = slettet
night-held = holdt
night-stays = { $name } bliver, til dette løfte er holdt eller frigivet: { $what }.
night-unsorted = { $count ->
    [one] 1 kort er stadig usorteret: det står øverst i køen i morgen.
   *[other] { $count } kort er stadig usorteret: de står øverst i køen i morgen.
}
night-no-traces = { $count ->
    [one] 1 kort er slettet. Filen er gennemsøgt for det, der var læst af det: der er ikke en byte tilbage.
   *[other] { $count } kort er slettet. Filen er gennemsøgt for det, der var læst af dem: der er ikke en byte tilbage.
}
night-traces = { $count ->
    [one] 1 kort er slettet, men noget af det står stadig i filen (et andet kort kan sige det samme).
   *[other] { $count } kort er slettet, men noget af dem står stadig i filen (et andet kort kan sige det samme).
}
night-tomorrow = I morgen, { $day }
night-next = Prøv nu
form-line = linje
form-file = fil
form-code = QR
form-scan = scan
form-photo = foto
error-night = { $file }: aftenen kan ikke afspilles ({ $reason }). Ret filen, og afspil den igen.
error-night-not-empty = { $file } indeholder allerede noget. Nævn en ny fil, eller sig --yes for at afspille aftenen i den.
