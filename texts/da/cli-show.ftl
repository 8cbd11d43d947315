## Det, kommandoerne viser

yes = ja
no = nej
label-purpose = Formål
label-venue = Sted
label-look-for = Kig efter
label-offer = Du tilbyder
label-goal = Mål
label-cards = Kort
label-moves = Det driver dem
label-detail = Husk
label-need = Behov
label-offers = Kan bidrage med
label-interest = Interesse
label-chemistry = Kemi
label-openness = Fortalt
openness-private = privat: kun mellem jer to
openness-in-group = fortrolighed: bliver i gruppen
heading-day = Dag
heading-night = Aften
heading-state = Tilstand
heading-cards = Kort
event-state-planned = planlagt
event-state-begun = i gang
event-state-closed = lukket
event-unnamed = En aften uden navn
event-no-purpose = intet: det er tilladt
event-none = Ingen aftener endnu. Begynd en: twopocket event begin NAVN
event-cancelled = Aflyst: { $name }
event-cards = { $right } til højre, { $left } til venstre, { $unsorted } usorteret
tonight-unsorted = { $count ->
    [one] 1 kort at sortere (twopocket sort)
   *[other] { $count } kort at sortere (twopocket sort)
}
tonight-empty-backs = { $count ->
    [one] 1 gemt kort med tom bagside (twopocket back KORT TEKST)
   *[other] { $count } gemte kort med tom bagside (twopocket back KORT TEKST)
}
pocket-unsorted = usorteret
pocket-right = højre lomme
pocket-left = venstre lomme
card-unreadable = (kan ikke læses, gemt som det er)
card-held = venstre lomme, holdt af et løfte
card-goes = venstre lomme, slettes { DAY($day, form: "brief") }
card-raw = Som det kom
source-typed = skrevet af dig
source-imported = importeret
source-doubtful = se efter
capture-again = det samme kort igen
capture-known = Du kender dem måske allerede: { $name } ({ $id }). Samme menneske? twopocket person merge
sort-empty = Stakken er tom: alle kort ligger i en lomme.
sort-keys = → eller r højre lomme · ← eller l venstre lomme · ↓ eller n senere · u fortryd · q stop
sort-in-stack = { $count } i stakken
sort-left-over = { $count ->
    [one] 1 kort er stadig usorteret.
   *[other] { $count } kort er stadig usorteret.
}
undo-nothing = Der er ikke noget at tage tilbage.
back-empty = Der står ikke noget på bagsiden endnu.
back-proposals = Fundne løfter: tag dem til dig eller afvis dem (twopocket promise accept, dismiss)
close-unsorted = { $count ->
    [one] 1 kort er usorteret: det kommer øverst i køen i morgen
   *[other] { $count } kort er usorteret: de kommer øverst i køen i morgen
}
close-empty-backs = { $count ->
    [one] 1 gemt kort har tom bagside
   *[other] { $count } gemte kort har tom bagside
}
close-will-erase = { $count ->
    [one] 1 kort bliver slettet for altid
   *[other] { $count } kort bliver slettet for altid
}
close-held = { $count ->
    [one] 1 kort i venstre lomme holdes af et åbent løfte
   *[other] { $count } kort i venstre lomme holdes af åbne løfter
}
close-proposals = { $count ->
    [one] 1 fundet løfte venter på dit svar
   *[other] { $count } fundne løfter venter på dit svar
}
close-undated = { $count ->
    [one] 1 løfte har ingen dato
   *[other] { $count } løfter har ingen dato
}
close-sure = Luk aftenen, og slet venstre lomme? Det kan ikke fortrydes.
close-not = Aftenen er stadig åben.
close-done = { $event } er lukket.
close-erased = { $count ->
    [one] 1 kort blev slettet; der er ikke en byte af det tilbage i filen.
   *[other] { $count } kort blev slettet; der er ikke en byte af dem tilbage i filen.
}
close-erasure-pending = { $count ->
    [one] 1 kort blev slettet; de sidste byte forsvinder, så snart intet andet program læser filen.
   *[other] { $count } kort blev slettet; de sidste byte forsvinder, så snart intet andet program læser filen.
}
close-queue = { $count ->
    [one] 1 at skrive til fra { $day }. Se: twopocket tomorrow
   *[other] { $count } at skrive til fra { $day }. Se: twopocket tomorrow
}
queue-heading = { $day }
queue-empty = Intet at gøre den dag. Nyd den.
queue-sort = { $count ->
    [one] 1 kort at sortere
   *[other] { $count } kort at sortere
}
queue-nameless = (uden navn)
queue-remember = Husk: { $detail }
queue-done = Klaret: { $name }, { $channel }.
queue-put-off = { $name }: { $day }.
channel-mail = pr. mail
channel-letter = pr. brev
channel-phone = pr. telefon
channel-message = i en besked
channel-profile = via en profilforbindelse
promise-open = åbent
promise-kept = holdt
promise-broken = brudt
promise-released = frigivet
promise-erased = (slettet sammen med personen)
promise-dismissed = Afvist: det bliver ikke foreslået igen.
promise-none = Ingen åbne løfter.
people-none = Ingen fundet.
role-peer = samme mål som dig
role-ahead = er allerede der, hvor du vil hen
person-last-contact = Seneste kontakt: { $day }
person-cards = { $count ->
    [one] 1 kort
   *[other] { $count } kort
}
person-promises = Løfter
person-erase-sure = Slet mennesket og alt om dem? Det kan ikke fortrydes.
person-not-erased = Intet blev slettet.
person-erased = Slettet med alt, der var deres. Hvad du har skrevet om andre, bliver stående.
person-named-with = Navnet eller en del af det står stadig på bagsiden hos:
setting-language = programmets sprog
setting-home = dit land med to bogstaver (DK, SE): numre uden landekode læses i det
setting-morning = hvornår dagens kø begynder
setting-keep-photos = gem fotos af kort, når de er bekræftet
setting-signature = det, der står under et brev; \n begynder en ny linje
setting-weekly-minutes = minutter om ugen, der er sat af til netværket
label-kind = Slags
label-rhythm = Rytme
label-fee = Pris
label-time = Tid
label-contribution = Du bidrager med
label-known = Du ved
label-reaction = Reaktion
label-give = Du kan give
arena-none = Ingen arenaer endnu. Tilføj en: twopocket arena add NAVN
arena-open = alle må komme
arena-closed = kun for medlemmer
arena-private-matters = her er plads til det private
arena-minutes = { $count ->
    [one] { $count } minut pr. møde
   *[other] { $count } minutter pr. møde
}
arena-wish-list = Ønskeliste
arena-no-members = Ingen mødt her endnu.
arena-member-nights = { $count ->
    [one] én aften
   *[other] { $count } aftener
}
arena-kind-business = forretning
arena-kind-peers = ligestillede
arena-kind-field = et fagområde
arena-kind-mixed = blandet
rhythm-none = nu og da
rhythm-weekly = hver uge
rhythm-fortnightly = hver anden uge
rhythm-monthly = hver måned
rhythm-quarterly = hvert kvartal
rhythm-yearly = hvert år
mark-found = ✓ fundet
mark-wished = på ønskelisten
prep-removed = Af listen: { $name }
prep-none = Ingen på listen endnu: twopocket prep add NAVN
tonight-prep = Ventet: { $found } af { $count } fundet
reminders-none = Der er ikke noget at minde dig om.
reminders-silent = lydløs
held-captures = Som det kom
held-backs = Det, du har skrevet
held-needs = Hvad de tilbyder, mangler og går op i
held-prepared = Forberedt til dem
held-efforts = Hvad du har gjort for dem
held-coffees = Invitationer til kaffe
held-introductions = Introduktioner
held-counts = Fotos: { $photos } · opfølgninger: { $follow-ups } · tak: { $thanks } · samtaler uden kort: { $conversations } · noterede kontakter: { $touches } · isbrydere: { $openers }
