## Geben und Bekommen

received-removed = Entfernt, und der Dank mit ihm.
received-thank = Bedanke dich ab { $planned }, spätestens { $last }
received-thanked = bedankt
received-not-thanked = Dank folgt
received-none = Noch ist nichts notiert, was andere für dich getan haben. Notiere es: twopocket received PERSON TEXT
received-help = Hilfe
received-advice = Rat
received-introduction = Vermittlung
received-invitation = Einladung
offer-open = offen
offer-taken-up = angenommen
offer-declined = abgelehnt
offer-none = Keine offenen Angebote. Wenn jemand Hilfe anbietet, notiere es: twopocket offered PERSON TEXT
thanked-aloud = Persönlich bedankt: { $name }.
thanked-already = Bei { $name } hast du dich für alles bedankt.
ties-heading = Geben und Bekommen (Balken: die Zeit, Zahlen: wie oft)
ties-given = gegeben
ties-received = bekommen
ties-all = Alle
ties-none = Noch ist nichts notiert, weder gegeben noch bekommen.
ties-quarter = { $number }. Quartal { $year }
tie-mutual = ihr gebt beide
tie-giving = bisher gibst meist du
tie-getting = bisher geben meist andere
tie-quiet = noch zu früh, um es zu sagen
