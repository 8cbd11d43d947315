## Å introdusere folk for hverandre

introduction-to-hear = Hva ble det av det? { $names }. Når du vet det: twopocket introduce heard { $id } --led
introduction-wait = Du har begynt nok introduksjoner for et år. Det er plass til den neste fra { $day }; til da venter disse:
introduction-none = Ingen du kjenner godt, tilbyr det en annen trenger, så vidt du har notert. Noter det med: twopocket person need, twopocket back.
introduction-offers = { $name } tilbyr: { $what }
introduction-needs = { $name } trenger: { $what }
introduction-met = Her møtes de: { $offer } – { $need }
introduction-met-concept = Her møtes de: { $offer } – { $need } ({ $concept })
introduction-known = Virkelig kontakt på { $a } og { $b } dager
introduction-list-none = Ingen introduksjoner ennå. Se hvem som kan introduseres: twopocket introduce
introduction-removed = Tatt tilbake: ingen var spurt.
introduction-state = { $state ->
    [proposed] ingen spurt ennå
    [asked_a] den første er spurt
    [asked_b] den andre er spurt
    [introduced] introdusert
    [heard_back] { $led ->
        [yes] førte til noe
        [no] førte ikke til noe
       *[open] hørt tilbake
    }
    [declined_a] den første vil helst ikke
    [declined_b] den andre vil helst ikke
   *[withdrawn] trukket tilbake
}
introduction-next-ask-a = Spør nå den første: twopocket introduce draft { $id }, og så: twopocket introduce asked { $id }
introduction-next-ask-b = Når den første har sagt ja, spør den andre: twopocket introduce draft { $id }, og så: twopocket introduce asked { $id }
introduction-next-introduce = Når begge har sagt ja, introduser dem: twopocket introduce draft { $id }, og så: twopocket introduce introduced { $id }
introduction-next-hear = Spør om to uker hvordan det gikk, og så: twopocket introduce heard { $id }

# What speaks against it
introduction-caution-not-known = Du kjenner ikke { $name } godt ennå: virkelig kontakt på { $days ->
    [one] én dag
   *[other] { $days } dager
}, to er en begynnelse.
introduction-caution-chemistry = Du noterte lite kjemi med { $name }.
introduction-caution-organisation = Begge er fra samme organisasjon og kjenner nok hverandre.
introduction-caution-before = Du har begynt å introdusere de to før.
introduction-caution-many = Du har begynt { $begun } introduksjoner på et år: noen få gode gjør mer.
introduction-caution-nothing = Ingenting er notert som den ene tilbyr og den andre trenger.

# What goes wrong
error-not-found-introduction = Det finnes ingen slik introduksjon. Se: twopocket introduce list
introduction-under-way = De to er allerede i ferd med å bli introdusert for hverandre. Se: twopocket introduce show { $id }
part-introduction = Introduksjonen
reason-not-its-turn = noe annet kommer før, eller den er slutt

# Help
cli-introduce = Hvem av dem du kjenner godt som kan være til nytte for hvem, og hvorfor
    .example = twopocket introduce
cli-introduce-start = Begynn å introdusere to for hverandre; ingen er spurt ennå
    .example = twopocket introduce start holm raun
    .one = Den ene av de to
    .other = Den andre
cli-introduce-list = Vis introduksjonene
    .example = twopocket introduce list
cli-introduce-show = Vis en introduksjon og hva som kommer etterpå
    .example = twopocket introduce show holm
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
cli-introduce-draft = Skriv utkast til det neste brevet: til den ene, den andre eller begge
    .example = twopocket introduce draft holm --to both
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
    .to = Til hvem: a for den første, b for den andre eller both for begge
    .language-of-letter = Brevets språk
    .tone = Hvordan de tiltales
cli-introduce-asked = Si at den neste av de to er spurt; er den andre spurt, sa den første ja
    .example = twopocket introduce asked holm
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
cli-introduce-declined = Si at den som ble spurt, helst ikke vil
    .example = twopocket introduce declined holm
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
cli-introduce-introduced = Si at de to er introdusert: det er et Give til hver
    .example = twopocket introduce introduced holm
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
cli-introduce-heard = Si hva du hørte om det
    .example = twopocket introduce heard holm "they share a stand in May" --led
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
    .came-of-it = Hva det ble av det
    .led = Det førte til noe
    .nothing = Det førte ikke til noe
cli-introduce-take-back = Ta det siste steget tilbake
    .example = twopocket introduce take-back holm
    .introduction = Introduksjonen, med et navn på en av de to eller slutten av id-en
help-value-introduction = INTRODUKSJON
help-value-to = TIL
