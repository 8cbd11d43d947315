## Tak, og hvad der ellers følger efter en tjeneste

thanks-meeting = med tak
thanks-favour = Sig tak for: { $what }
thanks-favour-untold = Sig tak for hjælpen
thanks-coffee = Sig tak for kaffen: { $what }
thanks-coffee-untold = Sig tak for kaffen
thanks-answer = Sig tak for svaret på: { $what }
thanks-answer-untold = Sig tak for svaret
thanks-report = Fortæl, hvad der kom ud af: { $what }
thanks-report-untold = Fortæl, hvad der kom ud af svaret
thanks-give = Et godt tidspunkt at hjælpe med noget
queue-done-plain = Klaret: { $name }.
queue-repaired = { $name }: den nye dato er { $day }. Sig det til vedkommende.
queue-which-way = Hvordan?
error-say-by = Sig hvordan: --by mail, letter (brev), phone (telefon), message (besked) eller profile (profil).
