## Gi og få

received-removed = Fjernet, og takken med.
received-thank = Si takk fra { $planned }, senest { $last }
received-thanked = takket
received-not-thanked = takk på vei
received-none = Ingenting er notert ennå av det andre har gjort for deg. Noter det: twopocket received PERSON TEKST
received-help = hjelp
received-advice = råd
received-introduction = introduksjon
received-invitation = invitasjon
offer-open = åpent
offer-taken-up = tatt imot
offer-declined = avslått
offer-none = Ingen åpne tilbud. Når noen tilbyr hjelp, noter det: twopocket offered PERSON TEKST
thanked-aloud = Takket muntlig: { $name }.
thanked-already = { $name } har fått takk for alt.
ties-heading = Gi og få (søyler: tiden, tall: hvor ofte)
ties-given = gitt
ties-received = fått
ties-all = Alle
ties-none = Ingenting er notert ennå, verken gitt eller fått.
ties-quarter = { $number }. kv. { $year }
tie-mutual = dere gir begge
tie-giving = hittil gir mest du
tie-getting = hittil gir mest de
tie-quiet = for tidlig å si
