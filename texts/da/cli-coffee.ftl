## Kaffeinvitationer i terminalen

coffee-none = Ingen invitationer endnu. Forbered en: twopocket coffee prepare PERSON
coffee-removed = Fjernet.
coffee-unanswered = sluppet
coffee-waits-answer = svar senest { $day }, ellers { $again ->
    [yes] spørg én gang til eller slip den
   *[no] slip den
}
coffee-waits-meeting = I mødes { $day }
coffee-waits-day = aftal en dag
coffee-line-motive = Dit ærlige motiv, kun for dine øjne: { $text }
coffee-line-stated = Du siger til dem: { $text }
coffee-line-need = De kunne have brug for: { $text }
coffee-line-known-need = De kunne have brug for, som noteret: { $text }
coffee-line-contribution = Du bidrager med: { $text }
coffee-line-known-contribution = Du kunne bidrage med, som noteret: { $text }
coffee-line-fallback = Din hjælp til senere: { $text }
coffee-line-about = Det handler om: { $text }
coffee-line-tip = Tippet kom fra: { $text }
coffee-line-they-got = De fik: { $text }
coffee-line-i-got = Du fik: { $text }
coffee-to-do = Mangler endnu (twopocket coffee prepare):
coffee-homework-done = Forarbejdet er gjort.
coffee-text-no-motive = Teksten siger ikke, hvorfor du vil mødes.
coffee-text-no-contribution = Teksten tilbyder dem ikke noget bestemt.
coffee-no-grudge = Et nej er ingen fornærmelse: videre til en anden.
coffee-next-heading = Hvem der kunne være den næste:
coffee-next-none = Ingen anden falder lige for. Notér på bagsiden af kortene, hvad folk kan tilbyde.
coffee-queue-meeting = I mødes over en kop kaffe
coffee-queue-open = { $next ->
    [again] Kaffe: er der intet svar kommet, så spørg én gang til eller slip den
    [day] Kaffe: aftal en dag
   *[answer] Kaffe: er der heller ikke kommet svar denne gang, så slip den
}
coffee-refused = { $stands ->
    [prepared] Invitationen er kun forberedt. Når den er sendt: twopocket coffee sent { $id }. For at fjerne den: twopocket coffee remove { $id }
    [sent] Invitationen er sendt og venter på svar: twopocket coffee accepted, declined eller let-go { $id }. Eller spørg én gang til: twopocket coffee sent { $id }
    [asked] Invitationen er sendt to gange, og det er nok. Sig, hvad der kom ud af det: twopocket coffee accepted, declined eller let-go { $id }
    [accepted] Der er sagt ja. Det næste: twopocket coffee day eller met { $id }, eller declined, hvis der bliver meldt afbud
    [met] I har mødtes; kun takken mangler. For at tage mødet tilbage: twopocket coffee undo { $id }
    [thanked] I har mødtes, og der er sagt tak. Den er færdig.
    [erased] Invitationen er slut: den, den var til, er slettet.
    [another] En anden invitation til samme person er i gang. Se: twopocket coffee list
   *[declined] Invitationen er slut. For at begynde en ny: twopocket coffee prepare PERSON. For at tage det sidste skridt tilbage: twopocket coffee undo { $id }
}
