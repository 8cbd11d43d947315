## Det kommandona visar

yes = ja
no = nej
label-purpose = Syfte
label-venue = Plats
label-look-for = Håll utkik efter
label-offer = Du erbjuder
label-goal = Mål
label-cards = Kort
label-moves = Det driver dem
label-detail = Kom ihåg
label-need = Behov
label-offers = Kan bidra med
label-interest = Intresse
label-chemistry = Kemi
label-openness = Sagt
openness-private = privat: bara mellan er två
openness-in-group = förtroende: stannar i gruppen
heading-day = Dag
heading-night = Kväll
heading-state = Läge
heading-cards = Kort
event-state-planned = planerad
event-state-begun = pågår
event-state-closed = stängd
event-unnamed = En kväll utan namn
event-no-purpose = inget: det är tillåtet
event-none = Inga kvällar än. Börja en: twopocket event begin NAMN
event-cancelled = Inställd: { $name }
event-cards = { $right } till höger, { $left } till vänster, { $unsorted } osorterade
tonight-unsorted = { $count ->
    [one] 1 kort att sortera (twopocket sort)
   *[other] { $count } kort att sortera (twopocket sort)
}
tonight-empty-backs = { $count ->
    [one] 1 sparat kort med tom baksida (twopocket back KORT TEXT)
   *[other] { $count } sparade kort med tom baksida (twopocket back KORT TEXT)
}
pocket-unsorted = osorterat
pocket-right = höger ficka
pocket-left = vänster ficka
card-unreadable = (oläsligt, sparat som det är)
card-held = vänster ficka, hålls kvar av ett löfte
card-goes = vänster ficka, raderas { DAY($day, form: "brief") }
card-raw = Som det kom
source-typed = skrivet av dig
source-imported = importerat
source-doubtful = titta här
capture-again = samma kort igen
capture-known = Du känner dem kanske redan: { $name } ({ $id }). Samma människa? twopocket person merge
sort-empty = Högen är tom: alla kort ligger i en ficka.
sort-keys = → eller r höger ficka · ← eller l vänster ficka · ↓ eller n senare · u ångra · q sluta
sort-in-stack = { $count } i högen
sort-left-over = { $count ->
    [one] 1 kort är fortfarande osorterat.
   *[other] { $count } kort är fortfarande osorterade.
}
undo-nothing = Det finns inget att ta tillbaka.
back-empty = Det står inget på baksidan än.
back-proposals = Funna löften: ta dem till dig eller avfärda dem (twopocket promise accept, dismiss)
close-unsorted = { $count ->
    [one] 1 kort är osorterat: det hamnar först i kön i morgon
   *[other] { $count } kort är osorterade: de hamnar först i kön i morgon
}
close-empty-backs = { $count ->
    [one] 1 sparat kort har tom baksida
   *[other] { $count } sparade kort har tom baksida
}
close-will-erase = { $count ->
    [one] 1 kort raderas för alltid
   *[other] { $count } kort raderas för alltid
}
close-held = { $count ->
    [one] 1 kort i vänster ficka hålls kvar av ett öppet löfte
   *[other] { $count } kort i vänster ficka hålls kvar av öppna löften
}
close-proposals = { $count ->
    [one] 1 funnet löfte väntar på ditt svar
   *[other] { $count } funna löften väntar på ditt svar
}
close-undated = { $count ->
    [one] 1 löfte har inget datum
   *[other] { $count } löften har inget datum
}
close-sure = Stäng kvällen och radera vänster ficka? Det går inte att ångra.
close-not = Kvällen är fortfarande öppen.
close-done = { $event } är stängd.
close-erased = { $count ->
    [one] 1 kort raderades; inte en byte av det finns kvar i filen.
   *[other] { $count } kort raderades; inte en byte av dem finns kvar i filen.
}
close-erasure-pending = { $count ->
    [one] 1 kort raderades; de sista byten försvinner så snart inget annat program läser filen.
   *[other] { $count } kort raderades; de sista byten försvinner så snart inget annat program läser filen.
}
close-queue = { $count ->
    [one] 1 att skriva till från { $day }. Se: twopocket tomorrow
   *[other] { $count } att skriva till från { $day }. Se: twopocket tomorrow
}
queue-heading = { $day }
queue-empty = Inget att göra den dagen. Njut av den.
queue-sort = { $count ->
    [one] 1 kort att sortera
   *[other] { $count } kort att sortera
}
queue-nameless = (utan namn)
queue-remember = Kom ihåg: { $detail }
queue-done = Klart: { $name }, { $channel }.
queue-put-off = { $name }: { $day }.
channel-mail = via mejl
channel-letter = via brev
channel-phone = per telefon
channel-message = via meddelande
channel-profile = via en profilkontakt
promise-open = öppet
promise-kept = hållet
promise-broken = brutet
promise-released = släppt
promise-erased = (raderat med personen)
promise-dismissed = Avfärdat: det föreslås inte igen.
promise-none = Inga öppna löften.
people-none = Ingen hittades.
role-peer = samma mål som du
role-ahead = redan där du vill vara
person-last-contact = Senaste kontakt: { $day }
person-cards = { $count ->
    [one] 1 kort
   *[other] { $count } kort
}
person-promises = Löften
person-erase-sure = Radera människan och allt om dem? Det går inte att ångra.
person-not-erased = Inget raderades.
person-erased = Raderat med allt som var deras. Det du har skrivit om andra står kvar.
person-named-with = Namnet, eller en del av det, står fortfarande på baksidan hos:
setting-language = programmets språk
setting-home = ditt land med två bokstäver (SE, FI): nummer utan landskod läses i det
setting-morning = när dagens kö börjar
setting-keep-photos = behåll foton av kort när de är bekräftade
setting-signature = det som står under ett brev; \n börjar en ny rad
setting-weekly-minutes = minuter i veckan som är avsatta för nätverket
label-kind = Slag
label-rhythm = Rytm
label-fee = Pris
label-time = Tid
label-contribution = Du bidrar med
label-known = Du vet
label-reaction = Reaktion
label-give = Du kan ge
arena-none = Inga arenor än. Lägg till en: twopocket arena add NAMN
arena-open = vem som helst får komma
arena-closed = bara för medlemmar
arena-private-matters = här har det privata plats
arena-minutes = { $count ->
    [one] { $count } minut per träff
   *[other] { $count } minuter per träff
}
arena-wish-list = Önskelista
arena-no-members = Ingen träffad här ännu.
arena-member-nights = { $count ->
    [one] en kväll
   *[other] { $count } kvällar
}
arena-kind-business = affärer
arena-kind-peers = jämlikar
arena-kind-field = ett yrkesområde
arena-kind-mixed = blandat
rhythm-none = då och då
rhythm-weekly = varje vecka
rhythm-fortnightly = varannan vecka
rhythm-monthly = varje månad
rhythm-quarterly = varje kvartal
rhythm-yearly = varje år
mark-found = ✓ hittad
mark-wished = på önskelistan
prep-removed = Borta från listan: { $name }
prep-none = Ingen på listan än: twopocket prep add NAMN
tonight-prep = Väntade: { $found } av { $count } hittade
reminders-none = Det finns inget att påminna dig om.
reminders-silent = tyst
held-captures = Som det kom
held-backs = Det du har skrivit
held-needs = Vad de erbjuder, behöver och bryr sig om
held-prepared = Förberett för dem
held-efforts = Vad du har gjort för dem
held-coffees = Inbjudningar till kaffe
held-introductions = Introduktioner
held-counts = Foton: { $photos } · uppföljningar: { $follow-ups } · tack: { $thanks } · samtal utan kort: { $conversations } · noterade kontakter: { $touches } · isbrytare: { $openers }
