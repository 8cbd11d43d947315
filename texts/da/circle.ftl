## Inderkredsen, ligesindede og forbilleder; gennemgangen

group-inner = Inderkreds
group-peers = Ligesindede
group-ahead = Forbilleder
circle-group = { $members } af { $bound }, kontakt hver { $days ->
    [one] dag
   *[other] { $days }. dag
}
circle-over = { $count ->
    [one] Det er én mere, end der skal være. Hvem giver du slip på? (twopocket circle release PERSON)
   *[other] Det er { $count } flere, end der skal være. Hvem giver du slip på? (twopocket circle release PERSON)
}
circle-empty = Der er ingen i den endnu. Se, hvem der hører til: twopocket circle suggest
circle-last = Kontakt
circle-in-person = Set
circle-due = Næste
circle-began = Af
circle-overdue = { $days ->
    [one] 1 dag over tiden
   *[other] { $days } dage over tiden
}
circle-moves = { $name }: rollen passer nu til en anden gruppe: { $group } (twopocket circle add PERSON --group)
began-me = dig
began-them = den anden
circle-added = Tilføjet: { $name } · { $group }
circle-moved = Flyttet: { $name } · { $group }
circle-veto = Du har givet kemien { $chemistry } af 5: det taler imod. Du bestemmer.
circle-suggest-none = Ingen endnu: intet fortæller, hvem der hører til. Sig, hvem du kan lide: twopocket sort --people
circle-vetoed = Ikke { $name }: kemi { $chemistry } af 5
fit-chemistry = kemi { $value } af 5
fit-felt = føles gensidigt: { $value } af 5
fit-purpose = til fælles: { $shared }
release-never-met = I har aldrig mødt hinanden
release-without-contact = { $days ->
    [one] 1 dag uden kontakt
   *[other] { $days } dage uden kontakt
}
release-never-in-touch = aldrig i kontakt
circle-due-none = Du har kontakt med alle i dine grupper.
circle-heard = Noteret: { $name } tog kontakt.
circle-reached = Noteret: du tog kontakt til { $name }.
circle-forgotten = Taget tilbage: den sidst noterede kontakt.
initiative-split = { $days ->
    [one] Kontakter i dag: du begyndte { $mine }, andre begyndte { $theirs }.
   *[other] Kontakter de seneste { $days } dage: du begyndte { $mine }, andre begyndte { $theirs }.
}
initiative-only-reacts = Næsten alle kom fra de andre. Hvem vil du overraske med en besked i dag?
dormant-heading = Gode forbindelser, der er faldet i søvn. Sig hej nu, mens du ikke har brug for noget.
dormant-network = Det er halvdelen af dine gode forbindelser eller mere. En kort besked om dagen vækker et netværk.
dormant-none = Ingen god forbindelse er faldet i søvn.
aside-none = Ingen er lagt til side.
walk-keys = → eller r tiden værd · ← eller l læg til side, intet slettes · ↓ eller n senere · u fortryd · q stop
walk-chemistry = Kan du lide personen? 1 til 5, eller en anden tast
walk-right = tiden værd
walk-left = lagt til side: intet slettes
walk-later = senere
walk-taken-back = taget tilbage
walk-done = Du har været igennem alle.
walk-in-line = { $count } tilbage
walk-left-over = { $count ->
    [one] 1 person er tilbage. Fortsæt, når du vil: twopocket sort --people
   *[other] { $count } personer er tilbage. Fortsæt, når du vil: twopocket sort --people
}
person-last-seen = Sidst set: { $day }
person-member = { $group } · kontakt igen senest { $day }
person-began-me = Du tog kontakt sidst
person-began-them = De tog kontakt sidst
person-only-reacts = På det seneste begyndte de { $theirs } af { $all } kontakter: din tur til at begynde
person-close = Nær: I kan tale om private ting
person-set-aside = Lagt til side: ingen forslag, ingen påmindelser
error-not-found-member = Personen er ikke i nogen af dine grupper. Se: twopocket circle
error-not-found-touch = En sådan kontakt er ikke noteret.
