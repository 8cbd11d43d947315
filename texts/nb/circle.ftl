## Den indre kretsen, likesinnede og forbilder; gjennomgangen

group-inner = Indre krets
group-peers = Likesinnede
group-ahead = Forbilder
circle-group = { $members } av { $bound }, kontakt hver { $days ->
    [one] dag
   *[other] { $days }. dag
}
circle-over = { $count ->
    [one] Det er én mer enn den skal romme. Hvem gir du slipp på? (twopocket circle release PERSON)
   *[other] Det er { $count } flere enn den skal romme. Hvem gir du slipp på? (twopocket circle release PERSON)
}
circle-empty = Ingen er med ennå. Se hvem som hører til: twopocket circle suggest
circle-last = Kontakt
circle-in-person = Sett
circle-due = Neste
circle-began = Av
circle-overdue = { $days ->
    [one] 1 dag over tiden
   *[other] { $days } dager over tiden
}
circle-moves = { $name }: rollen passer nå til en annen gruppe: { $group } (twopocket circle add PERSON --group)
began-me = deg
began-them = den andre
circle-added = Lagt til: { $name } · { $group }
circle-moved = Flyttet: { $name } · { $group }
circle-veto = Du ga kjemien { $chemistry } av 5: det taler imot. Du bestemmer.
circle-suggest-none = Ingen ennå: ingenting sier hvem som hører til. Si hvem du liker: twopocket sort --people
circle-vetoed = Ikke { $name }: kjemi { $chemistry } av 5
fit-chemistry = kjemi { $value } av 5
fit-felt = føles gjensidig: { $value } av 5
fit-purpose = til felles: { $shared }
release-never-met = dere har aldri møttes
release-without-contact = { $days ->
    [one] 1 dag uten kontakt
   *[other] { $days } dager uten kontakt
}
release-never-in-touch = aldri i kontakt
circle-due-none = Du har kontakt med alle i gruppene dine.
circle-heard = Notert: { $name } tok kontakt.
circle-reached = Notert: du tok kontakt med { $name }.
circle-forgotten = Tatt tilbake: den sist noterte kontakten.
initiative-split = { $days ->
    [one] Kontakter i dag: du begynte { $mine }, andre begynte { $theirs }.
   *[other] Kontakter de siste { $days } dagene: du begynte { $mine }, andre begynte { $theirs }.
}
initiative-only-reacts = Nesten alle kom fra andre. Hvem vil du overraske med en melding i dag?
dormant-heading = Gode forbindelser som har sovnet. Si hei nå, mens du ikke trenger noe.
dormant-network = Det er halvparten av de gode forbindelsene dine eller flere. Én kort melding om dagen vekker et nettverk.
dormant-none = Ingen god forbindelse har sovnet.
aside-none = Ingen er lagt til side.
walk-keys = → eller r verdt tiden · ← eller l legg til side, ingenting slettes · ↓ eller n senere · u angre · q stopp
walk-chemistry = Liker du personen? 1 til 5, eller en annen tast
walk-right = verdt tiden
walk-left = lagt til side: ingenting slettes
walk-later = senere
walk-taken-back = tatt tilbake
walk-done = Du har gått gjennom alle.
walk-in-line = { $count } igjen
walk-left-over = { $count ->
    [one] 1 person er igjen. Fortsett når du vil: twopocket sort --people
   *[other] { $count } personer er igjen. Fortsett når du vil: twopocket sort --people
}
person-last-seen = Sist sett: { $day }
person-member = { $group } · kontakt igjen senest { $day }
person-began-me = Du tok kontakt sist
person-began-them = De tok kontakt sist
person-only-reacts = I det siste begynte de { $theirs } av { $all } kontakter: din tur til å begynne
person-close = Nær: dere kan snakke om private ting
person-set-aside = Lagt til side: ingen forslag, ingen påminnelser
error-not-found-member = Personen er ikke i noen av gruppene dine. Se: twopocket circle
error-not-found-touch = En slik kontakt er ikke notert.
