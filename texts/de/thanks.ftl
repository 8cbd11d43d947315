## Dank, und was sonst auf einen Gefallen folgt

thanks-meeting = mit Dank
thanks-favour = Bedanke dich für: { $what }
thanks-favour-untold = Bedanke dich für die Hilfe
thanks-coffee = Bedanke dich für den Kaffee: { $what }
thanks-coffee-untold = Bedanke dich für den Kaffee
thanks-answer = Bedanke dich für die Antwort auf: { $what }
thanks-answer-untold = Bedanke dich für die Antwort
thanks-report = Erzähle, was daraus geworden ist: { $what }
thanks-report-untold = Erzähle, was aus der Antwort geworden ist
thanks-give = Ein guter Zeitpunkt, mit etwas zu helfen
queue-done-plain = Erledigt: { $name }.
queue-repaired = { $name }: Der neue Termin ist { $day }. Gib Bescheid.
queue-which-way = Auf welchem Weg?
error-say-by = Sag, auf welchem Weg: --by mail, letter (Brief), phone (Telefon), message (Nachricht) oder profile (Profil).
