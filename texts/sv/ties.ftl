## Ge och få

received-removed = Borttaget, och tacket med det.
received-thank = Tacka från { $planned }, senast { $last }
received-thanked = tackat
received-not-thanked = tack på väg
received-none = Inget är antecknat ännu om vad andra har gjort för dig. Anteckna det: twopocket received PERSON TEXT
received-help = hjälp
received-advice = råd
received-introduction = introduktion
received-invitation = inbjudan
offer-open = öppet
offer-taken-up = antaget
offer-declined = avböjt
offer-none = Inga öppna erbjudanden. När någon erbjuder hjälp, anteckna det: twopocket offered PERSON TEXT
thanked-aloud = Tackat muntligt: { $name }.
thanked-already = { $name } har fått tack för allt.
ties-heading = Ge och få (staplar: tiden, siffror: hur ofta)
ties-given = gett
ties-received = fått
ties-all = Alla
ties-none = Inget är antecknat ännu, varken gett eller fått.
ties-quarter = kv. { $number } { $year }
tie-mutual = ni ger båda
tie-giving = hittills ger mest du
tie-getting = hittills ger mest de
tie-quiet = för tidigt att säga
