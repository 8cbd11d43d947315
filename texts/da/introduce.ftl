## At introducere folk for hinanden

introduction-to-hear = Hvad kom der ud af det? { $names }. Når du ved det: twopocket introduce heard { $id } --led
introduction-wait = Du har begyndt nok introduktioner for et år. Der er plads til den næste fra { $day }; indtil da venter disse:
introduction-none = Ingen, du kender godt, tilbyder det, en anden har brug for, så vidt du har noteret. Notér det med: twopocket person need, twopocket back.
introduction-offers = { $name } tilbyder: { $what }
introduction-needs = { $name } har brug for: { $what }
introduction-met = Her mødes de: { $offer } – { $need }
introduction-met-concept = Her mødes de: { $offer } – { $need } ({ $concept })
introduction-known = Rigtig kontakt på { $a } og { $b } dage
introduction-list-none = Ingen introduktioner endnu. Se, hvem der kan introduceres: twopocket introduce
introduction-removed = Taget tilbage: ingen var spurgt.
introduction-state = { $state ->
    [proposed] ingen spurgt endnu
    [asked_a] den første er spurgt
    [asked_b] den anden er spurgt
    [introduced] introduceret
    [heard_back] { $led ->
        [yes] førte til noget
        [no] førte ikke til noget
       *[open] hørt tilbage
    }
    [declined_a] den første vil helst ikke
    [declined_b] den anden vil helst ikke
   *[withdrawn] trukket tilbage
}
introduction-next-ask-a = Spørg nu den første: twopocket introduce draft { $id }, og så: twopocket introduce asked { $id }
introduction-next-ask-b = Når den første har sagt ja, så spørg den anden: twopocket introduce draft { $id }, og så: twopocket introduce asked { $id }
introduction-next-introduce = Når begge har sagt ja, så introducér dem: twopocket introduce draft { $id }, og så: twopocket introduce introduced { $id }
introduction-next-hear = Spørg om to uger, hvordan det gik, og så: twopocket introduce heard { $id }

# What speaks against it
introduction-caution-not-known = Du kender ikke { $name } godt endnu: rigtig kontakt på { $days ->
    [one] én dag
   *[other] { $days } dage
}, to er en begyndelse.
introduction-caution-chemistry = Du noterede lidt kemi med { $name }.
introduction-caution-organisation = Begge er fra samme organisation og kender nok hinanden.
introduction-caution-before = Du har begyndt at introducere de to før.
introduction-caution-many = Du har begyndt { $begun } introduktioner på et år: nogle få gode gør mere.
introduction-caution-nothing = Der er intet noteret, som den ene tilbyder og den anden har brug for.

# What goes wrong
error-not-found-introduction = Der er ikke sådan en introduktion. Se: twopocket introduce list
introduction-under-way = De to er allerede ved at blive introduceret for hinanden. Se: twopocket introduce show { $id }
part-introduction = Introduktionen
reason-not-its-turn = der kommer noget andet før, eller den er slut

# Help
cli-introduce = Hvem af dem, du kender godt, der kan være til gavn for hvem, og hvorfor
    .example = twopocket introduce
cli-introduce-start = Begynd at introducere to for hinanden; ingen er spurgt endnu
    .example = twopocket introduce start holm raun
    .one = Den ene af de to
    .other = Den anden
cli-introduce-list = Vis introduktionerne
    .example = twopocket introduce list
cli-introduce-show = Vis en introduktion, og hvad der kommer bagefter
    .example = twopocket introduce show holm
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
cli-introduce-draft = Skriv udkast til det næste brev: til den ene, den anden eller begge
    .example = twopocket introduce draft holm --to both
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
    .to = Til hvem: a for den første, b for den anden eller both for begge
    .language-of-letter = Brevets sprog
    .tone = Hvordan de tiltales
cli-introduce-asked = Sig, at den næste af de to er spurgt; er den anden spurgt, sagde den første ja
    .example = twopocket introduce asked holm
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
cli-introduce-declined = Sig, at den, der blev spurgt, helst ikke vil
    .example = twopocket introduce declined holm
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
cli-introduce-introduced = Sig, at de to er introduceret: det er et Give til hver
    .example = twopocket introduce introduced holm
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
cli-introduce-heard = Sig, hvad du hørte om det
    .example = twopocket introduce heard holm "they share a stand in May" --led
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
    .came-of-it = Hvad der kom ud af det
    .led = Det førte til noget
    .nothing = Det førte ikke til noget
cli-introduce-take-back = Tag det sidste skridt tilbage
    .example = twopocket introduce take-back holm
    .introduction = Introduktionen, med et navn på en af de to eller slutningen af dens id
help-value-introduction = INTRODUKTION
help-value-to = TIL
