## Give og få

received-removed = Fjernet, og takken med.
received-thank = Sig tak fra { $planned }, senest { $last }
received-thanked = takket
received-not-thanked = tak på vej
received-none = Der er ikke noteret noget, andre har gjort for dig, endnu. Notér det: twopocket received PERSON TEKST
received-help = hjælp
received-advice = råd
received-introduction = introduktion
received-invitation = invitation
offer-open = åbent
offer-taken-up = taget imod
offer-declined = afslået
offer-none = Ingen åbne tilbud. Når nogen tilbyder hjælp, så notér det: twopocket offered PERSON TEKST
thanked-aloud = Takket mundtligt: { $name }.
thanked-already = { $name } har fået tak for alt.
ties-heading = Give og få (søjler: tiden, tal: hvor tit)
ties-given = givet
ties-received = fået
ties-all = Alle
ties-none = Der er ikke noteret noget endnu, hverken givet eller fået.
ties-quarter = { $number }. kvt. { $year }
tie-mutual = I giver begge
tie-giving = indtil nu giver mest du
tie-getting = indtil nu giver mest de
tie-quiet = for tidligt at sige
