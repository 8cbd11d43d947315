## Tack, och vad som annars följer på en tjänst

thanks-meeting = med tack
thanks-favour = Tacka för: { $what }
thanks-favour-untold = Tacka för hjälpen
thanks-coffee = Tacka för kaffet: { $what }
thanks-coffee-untold = Tacka för kaffet
thanks-answer = Tacka för svaret på: { $what }
thanks-answer-untold = Tacka för svaret
thanks-report = Berätta vad det blev av: { $what }
thanks-report-untold = Berätta vad det blev av svaret
thanks-give = Ett bra tillfälle att hjälpa till med något
queue-done-plain = Klart: { $name }.
queue-repaired = { $name }: nytt datum är { $day }. Säg till om det.
queue-which-way = Hur?
error-say-by = Säg hur: --by mail (mejl), letter (brev), phone (telefon), message (meddelande) eller profile (profil).
