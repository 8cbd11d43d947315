## Det kommandoene viser

yes = ja
no = nei
label-purpose = Formål
label-venue = Sted
label-look-for = Se etter
label-offer = Du tilbyr
label-goal = Mål
label-cards = Kort
label-moves = Det driver dem
label-detail = Husk
label-need = Behov
label-offers = Kan bidra med
label-interest = Interesse
label-chemistry = Kjemi
label-openness = Fortalt
openness-private = privat: bare mellom dere to
openness-in-group = fortrolighet: blir i gruppen
heading-day = Dag
heading-night = Kveld
heading-state = Tilstand
heading-cards = Kort
event-state-planned = planlagt
event-state-begun = i gang
event-state-closed = avsluttet
event-unnamed = En kveld uten navn
event-no-purpose = ikke noe: det er lov
event-none = Ingen kvelder ennå. Begynn en: twopocket event begin NAVN
event-cancelled = Avlyst: { $name }
event-cards = { $right } til høyre, { $left } til venstre, { $unsorted } usortert
tonight-unsorted = { $count ->
    [one] 1 kort å sortere (twopocket sort)
   *[other] { $count } kort å sortere (twopocket sort)
}
tonight-empty-backs = { $count ->
    [one] 1 beholdt kort med tom bakside (twopocket back KORT TEKST)
   *[other] { $count } beholdte kort med tom bakside (twopocket back KORT TEKST)
}
pocket-unsorted = usortert
pocket-right = høyre lomme
pocket-left = venstre lomme
card-unreadable = (uleselig, beholdt som det er)
card-held = venstre lomme, holdt av et løfte
card-goes = venstre lomme, slettes { DAY($day, form: "brief") }
card-raw = Som det kom
source-typed = skrevet av deg
source-imported = importert
source-doubtful = se etter
capture-again = det samme kortet igjen
capture-known = Du kjenner dem kanskje allerede: { $name } ({ $id }). Samme menneske? twopocket person merge
sort-empty = Bunken er tom: alle kort ligger i en lomme.
sort-keys = → eller r høyre lomme · ← eller l venstre lomme · ↓ eller n senere · u angre · q slutt
sort-in-stack = { $count } i bunken
sort-left-over = { $count ->
    [one] 1 kort er fortsatt usortert.
   *[other] { $count } kort er fortsatt usortert.
}
undo-nothing = Det er ingenting å ta tilbake.
back-empty = Det står ingenting på baksiden ennå.
back-proposals = Løfter som ble funnet: ta dem til deg eller avvis dem (twopocket promise accept, dismiss)
close-unsorted = { $count ->
    [one] 1 kort er usortert: det kommer øverst i køen i morgen
   *[other] { $count } kort er usortert: de kommer øverst i køen i morgen
}
close-empty-backs = { $count ->
    [one] 1 beholdt kort har tom bakside
   *[other] { $count } beholdte kort har tom bakside
}
close-will-erase = { $count ->
    [one] 1 kort blir slettet for godt
   *[other] { $count } kort blir slettet for godt
}
close-held = { $count ->
    [one] 1 kort i venstre lomme holdes av et åpent løfte
   *[other] { $count } kort i venstre lomme holdes av åpne løfter
}
close-proposals = { $count ->
    [one] 1 løfte som ble funnet, venter på svar
   *[other] { $count } løfter som ble funnet, venter på svar
}
close-undated = { $count ->
    [one] 1 løfte har ingen dato
   *[other] { $count } løfter har ingen dato
}
close-sure = Avslutte kvelden og slette venstre lomme? Det kan ikke angres.
close-not = Kvelden er fortsatt åpen.
close-done = { $event } er avsluttet.
close-erased = { $count ->
    [one] 1 kort ble slettet; ikke en byte av det er igjen i filen.
   *[other] { $count } kort ble slettet; ikke en byte av dem er igjen i filen.
}
close-erasure-pending = { $count ->
    [one] 1 kort ble slettet; de siste bytene forsvinner så snart ikke noe annet program leser filen.
   *[other] { $count } kort ble slettet; de siste bytene forsvinner så snart ikke noe annet program leser filen.
}
close-queue = { $count ->
    [one] 1 å skrive til fra { $day }. Se: twopocket tomorrow
   *[other] { $count } å skrive til fra { $day }. Se: twopocket tomorrow
}
queue-heading = { $day }
queue-empty = Ingenting å gjøre den dagen. Nyt den.
queue-sort = { $count ->
    [one] 1 kort å sortere
   *[other] { $count } kort å sortere
}
queue-nameless = (uten navn)
queue-remember = Husk: { $detail }
queue-done = Gjort: { $name }, { $channel }.
queue-put-off = { $name }: { $day }.
channel-mail = på e-post
channel-letter = i brev
channel-phone = på telefon
channel-message = i en melding
channel-profile = via en profilforbindelse
promise-open = åpent
promise-kept = holdt
promise-broken = brutt
promise-released = frigitt
promise-erased = (slettet sammen med personen)
promise-dismissed = Avvist: det blir ikke foreslått igjen.
promise-none = Ingen åpne løfter.
people-none = Fant ingen.
role-peer = samme mål som deg
role-ahead = allerede der du vil være
person-last-contact = Siste kontakt: { $day }
person-cards = { $count ->
    [one] 1 kort
   *[other] { $count } kort
}
person-promises = Løfter
person-erase-sure = Slette mennesket og alt om dem? Det kan ikke angres.
person-not-erased = Ingenting ble slettet.
person-erased = Slettet med alt som var deres. Det du har skrevet om andre, blir stående.
person-named-with = Navnet, eller en del av det, står fortsatt på baksiden hos:
setting-language = språket i programmet
setting-home = landet ditt med to bokstaver (NO, SE): numre uten landkode leses i det
setting-morning = når dagens kø begynner
setting-keep-photos = behold bilder av kort når de er bekreftet
setting-signature = det som står under et brev; \n begynner en ny linje
setting-weekly-minutes = minutter i uka som er satt av til nettverket
label-kind = Slag
label-rhythm = Rytme
label-fee = Pris
label-time = Tid
label-contribution = Du bidrar med
label-known = Du vet
label-reaction = Reaksjon
label-give = Du kan gi
arena-none = Ingen arenaer ennå. Legg til en: twopocket arena add NAVN
arena-open = hvem som helst kan komme
arena-closed = bare for medlemmer
arena-private-matters = her har det private plass
arena-minutes = { $count ->
    [one] { $count } minutt per møte
   *[other] { $count } minutter per møte
}
arena-wish-list = Ønskeliste
arena-no-members = Ingen møtt her ennå.
arena-member-nights = { $count ->
    [one] én kveld
   *[other] { $count } kvelder
}
arena-kind-business = forretning
arena-kind-peers = likestilte
arena-kind-field = et fagområde
arena-kind-mixed = blandet
rhythm-none = nå og da
rhythm-weekly = hver uke
rhythm-fortnightly = annenhver uke
rhythm-monthly = hver måned
rhythm-quarterly = hvert kvartal
rhythm-yearly = hvert år
mark-found = ✓ funnet
mark-wished = på ønskelisten
prep-removed = Av listen: { $name }
prep-none = Ingen på listen ennå: twopocket prep add NAVN
tonight-prep = Ventet: { $found } av { $count } funnet
reminders-none = Det er ingenting å minne deg på.
reminders-silent = lydløs
held-captures = Som det kom
held-backs = Det du har skrevet
held-needs = Hva de tilbyr, trenger og er opptatt av
held-prepared = Forberedt til dem
held-efforts = Hva du har gjort for dem
held-coffees = Invitasjoner til kaffe
held-introductions = Introduksjoner
held-counts = Bilder: { $photos } · oppfølginger: { $follow-ups } · takk: { $thanks } · samtaler uten kort: { $conversations } · noterte kontakter: { $touches } · isbrytere: { $openers }
