## En inspelad kväll, uppvisad

night-captured = { $count ->
    [one] Mottaget: 1 kort, och hur säkert det lästes
   *[other] Mottaget: { $count } kort, och hur säkert de lästes
}
night-kept-raw = sparat som det kom
night-doubtful = · { $count } att titta på
night-left-pocket = VÄNSTER FICKA: slängt
night-right-pocket = HÖGER FICKA: behållet
night-erased = raderat
night-held = hålls kvar
night-stays = { $name } blir kvar tills det här löftet är hållet eller släppt: { $what }.
night-unsorted = { $count ->
    [one] 1 kort är fortfarande osorterat: det står först i kön i morgon.
   *[other] { $count } kort är fortfarande osorterade: de står först i kön i morgon.
}
night-no-traces = { $count ->
    [one] 1 kort har raderats. Filen har genomsökts efter det som hade lästs av det: inte en byte finns kvar.
   *[other] { $count } kort har raderats. Filen har genomsökts efter det som hade lästs av dem: inte en byte finns kvar.
}
night-traces = { $count ->
    [one] 1 kort har raderats, men något av det står kvar i filen (ett annat kort kan säga samma sak).
   *[other] { $count } kort har raderats, men något av dem står kvar i filen (ett annat kort kan säga samma sak).
}
night-tomorrow = I morgon, { $day }
night-next = Prova nu
form-line = rad
form-file = fil
form-code = QR
form-scan = skanning
form-photo = foto
error-night = { $file }: kvällen går inte att spela upp ({ $reason }). Rätta filen och spela upp den igen.
error-night-not-empty = { $file } innehåller redan något. Ange en ny fil, eller säg --yes för att spela upp kvällen i den.
