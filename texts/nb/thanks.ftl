## Takk, og hva som ellers følger etter en tjeneste

thanks-meeting = med takk
thanks-favour = Si takk for: { $what }
thanks-favour-untold = Si takk for hjelpen
thanks-coffee = Si takk for kaffen: { $what }
thanks-coffee-untold = Si takk for kaffen
thanks-answer = Si takk for svaret på: { $what }
thanks-answer-untold = Si takk for svaret
thanks-report = Fortell hva det ble av: { $what }
thanks-report-untold = Fortell hva det ble av svaret
thanks-give = Et godt tidspunkt å hjelpe med noe
queue-done-plain = Gjort: { $name }.
queue-repaired = { $name }: ny dato er { $day }. Si fra om det.
queue-which-way = Hvordan?
error-say-by = Si hvordan: --by mail (e-post), letter (brev), phone (telefon), message (melding) eller profile (profil).
