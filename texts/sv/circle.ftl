## Den inre kretsen, likasinnade och förebilder; genomgången

group-inner = Inre krets
group-peers = Likasinnade
group-ahead = Förebilder
circle-group = { $members } av { $bound }, kontakt var { $days ->
    [one] dag
   *[other] { $days }:e dag
}
circle-over = { $count ->
    [one] Det är en mer än den ska rymma. Vem släpper du? (twopocket circle release PERSON)
   *[other] Det är { $count } fler än den ska rymma. Vilka släpper du? (twopocket circle release PERSON)
}
circle-empty = Ingen är med ännu. Se vem som hör dit: twopocket circle suggest
circle-last = Kontakt
circle-in-person = Sågs
circle-due = Nästa
circle-began = Av
circle-overdue = { $days ->
    [one] 1 dag försenad
   *[other] { $days } dagar försenad
}
circle-moves = { $name }: rollen passar nu en annan grupp: { $group } (twopocket circle add PERSON --group)
began-me = dig
began-them = den andra
circle-added = Tillagd: { $name } · { $group }
circle-moved = Flyttad: { $name } · { $group }
circle-veto = Du gav kemin { $chemistry } av 5: det talar emot. Du bestämmer.
circle-suggest-none = Ingen ännu: inget säger vem som hör dit. Säg vem du tycker om: twopocket sort --people
circle-vetoed = Inte { $name }: kemi { $chemistry } av 5
fit-chemistry = kemi { $value } av 5
fit-felt = känns ömsesidigt: { $value } av 5
fit-purpose = gemensamt: { $shared }
release-never-met = ni har aldrig träffats
release-without-contact = { $days ->
    [one] 1 dag utan kontakt
   *[other] { $days } dagar utan kontakt
}
release-never-in-touch = aldrig i kontakt
circle-due-none = Du har kontakt med alla i dina grupper.
circle-heard = Noterat: { $name } hörde av sig.
circle-reached = Noterat: du hörde av dig till { $name }.
circle-forgotten = Tillbakatagen: den senast noterade kontakten.
initiative-split = { $days ->
    [one] Kontakter i dag: du började { $mine }, andra började { $theirs }.
   *[other] Kontakter de senaste { $days } dagarna: du började { $mine }, andra började { $theirs }.
}
initiative-only-reacts = Nästan alla kom från andra. Vem vill du överraska med ett meddelande i dag?
dormant-heading = Goda kontakter som har somnat. Säg hej nu, medan du inte behöver något.
dormant-network = Det är hälften av dina goda kontakter eller fler. Ett kort meddelande om dagen väcker ett nätverk.
dormant-none = Ingen god kontakt har somnat.
aside-none = Ingen är lagd åt sidan.
walk-keys = → eller r värd tiden · ← eller l lägg åt sidan, inget raderas · ↓ eller n senare · u ångra · q sluta
walk-chemistry = Tycker du om personen? 1 till 5, eller någon annan tangent
walk-right = värd tiden
walk-left = lagd åt sidan: inget raderas
walk-later = senare
walk-taken-back = tillbakatagen
walk-done = Du har gått igenom alla.
walk-in-line = { $count } kvar
walk-left-over = { $count ->
    [one] 1 person är kvar. Fortsätt när du vill: twopocket sort --people
   *[other] { $count } personer är kvar. Fortsätt när du vill: twopocket sort --people
}
person-last-seen = Sågs senast: { $day }
person-member = { $group } · hör av dig senast { $day }
person-began-me = Du hörde av dig senast
person-began-them = De hörde av sig senast
person-only-reacts = På sistone började de { $theirs } av { $all } kontakter: din tur att börja
person-close = Nära: ni kan tala om privata saker
person-set-aside = Lagd åt sidan: inga förslag, inga påminnelser
error-not-found-member = Personen är inte med i någon av dina grupper. Se: twopocket circle
error-not-found-touch = Någon sådan kontakt är inte noterad.
