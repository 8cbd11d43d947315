## Att presentera folk för varandra

introduction-to-hear = Vad blev det av det? { $names }. När du vet: twopocket introduce heard { $id } --led
introduction-wait = Du har börjat tillräckligt många presentationer för ett år. Det finns plats för nästa från { $day }; till dess väntar de här:
introduction-none = Ingen du känner väl erbjuder det en annan behöver, så vitt du har antecknat. Anteckna det med: twopocket person need, twopocket back.
introduction-offers = { $name } erbjuder: { $what }
introduction-needs = { $name } behöver: { $what }
introduction-met = Här möts de: { $offer } – { $need }
introduction-met-concept = Här möts de: { $offer } – { $need } ({ $concept })
introduction-known = Verklig kontakt på { $a } och { $b } dagar
introduction-list-none = Inga presentationer än. Se vilka som kan presenteras: twopocket introduce
introduction-removed = Tillbakatagen: ingen var tillfrågad.
introduction-state = { $state ->
    [proposed] ingen tillfrågad än
    [asked_a] den första är tillfrågad
    [asked_b] den andra är tillfrågad
    [introduced] presenterade
    [heard_back] { $led ->
        [yes] ledde till något
        [no] ledde inte till något
       *[open] hört av dem
    }
    [declined_a] den första avstår helst
    [declined_b] den andra avstår helst
   *[withdrawn] tillbakadragen
}
introduction-next-ask-a = Fråga nu den första: twopocket introduce draft { $id }, och sedan: twopocket introduce asked { $id }
introduction-next-ask-b = När den första har sagt ja, fråga den andra: twopocket introduce draft { $id }, och sedan: twopocket introduce asked { $id }
introduction-next-introduce = När båda har sagt ja, presentera dem: twopocket introduce draft { $id }, och sedan: twopocket introduce introduced { $id }
introduction-next-hear = Fråga om två veckor hur det gick, och sedan: twopocket introduce heard { $id }

# What speaks against it
introduction-caution-not-known = Du känner inte { $name } väl än: verklig kontakt på { $days ->
    [one] en dag
   *[other] { $days } dagar
}, två är en början.
introduction-caution-chemistry = Du antecknade lite kemi med { $name }.
introduction-caution-organisation = Båda är från samma organisation och känner nog varandra.
introduction-caution-before = Du har börjat presentera de två förut.
introduction-caution-many = Du har börjat { $begun } presentationer på ett år: några få bra gör mer.
introduction-caution-nothing = Inget är antecknat som den ena erbjuder och den andra behöver.

# What goes wrong
error-not-found-introduction = Det finns ingen sådan presentation. Se: twopocket introduce list
introduction-under-way = De två håller redan på att introduceras för varandra. Se: twopocket introduce show { $id }
part-introduction = Presentationen
reason-not-its-turn = något annat kommer före, eller så är den slut

# Help
cli-introduce = Vem av dem du känner väl som kan vara till nytta för vem, och varför
    .example = twopocket introduce
cli-introduce-start = Börja presentera två personer för varandra; ingen är tillfrågad än
    .example = twopocket introduce start holm raun
    .one = Den ena av de två
    .other = Den andra
cli-introduce-list = Visa presentationerna
    .example = twopocket introduce list
cli-introduce-show = Visa en presentation och vad som kommer härnäst
    .example = twopocket introduce show holm
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
cli-introduce-draft = Skriv utkast till nästa brev: till den ena, den andra eller båda
    .example = twopocket introduce draft holm --to both
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
    .to = Till vem: a för den första, b för den andra eller both för båda
    .language-of-letter = Brevets språk
    .tone = Hur de tilltalas
cli-introduce-asked = Säg att nästa av de två är tillfrågad; är den andra tillfrågad sade den första ja
    .example = twopocket introduce asked holm
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
cli-introduce-declined = Säg att den som tillfrågades helst avstår
    .example = twopocket introduce declined holm
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
cli-introduce-introduced = Säg att de två är presenterade: det är ett Give till var och en
    .example = twopocket introduce introduced holm
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
cli-introduce-heard = Säg vad du hörde om det
    .example = twopocket introduce heard holm "they share a stand in May" --led
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
    .came-of-it = Vad det blev av det
    .led = Det ledde till något
    .nothing = Det ledde inte till något
cli-introduce-take-back = Ta tillbaka det sista steget
    .example = twopocket introduce take-back holm
    .introduction = Presentationen, genom ett namn på en av de två eller slutet av dess id
help-value-introduction = PRESENTATION
help-value-to = TILL
