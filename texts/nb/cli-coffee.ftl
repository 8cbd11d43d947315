## Kaffeinvitasjoner i terminalen

coffee-none = Ingen invitasjoner ennå. Forbered en: twopocket coffee prepare PERSON
coffee-removed = Fjernet.
coffee-unanswered = sluppet
coffee-waits-answer = svar senest { $day }, ellers { $again ->
    [yes] spør én gang til eller slipp den
   *[no] slipp den
}
coffee-waits-meeting = dere møtes { $day }
coffee-waits-day = avtal en dag
coffee-line-motive = Det ærlige motivet ditt, bare for dine øyne: { $text }
coffee-line-stated = Du sier til dem: { $text }
coffee-line-need = De kunne trenge: { $text }
coffee-line-known-need = De kunne trenge, etter notatene dine: { $text }
coffee-line-contribution = Du bidrar med: { $text }
coffee-line-known-contribution = Du kunne bidra med, etter notatene dine: { $text }
coffee-line-fallback = Hjelpen din til senere: { $text }
coffee-line-about = Det handler om: { $text }
coffee-line-tip = Tipset kom fra: { $text }
coffee-line-they-got = De fikk: { $text }
coffee-line-i-got = Du fikk: { $text }
coffee-to-do = Gjenstår (twopocket coffee prepare):
coffee-homework-done = Forarbeidet er gjort.
coffee-text-no-motive = Teksten sier ikke hvorfor du vil møtes.
coffee-text-no-contribution = Teksten tilbyr dem ikke noe bestemt.
coffee-no-grudge = Et nei er ingenting å bære nag for: videre til en annen.
coffee-next-heading = Hvem som kunne være neste:
coffee-next-none = Ingen andre faller naturlig. Noter på baksiden av kortene hva folk kan tilby.
coffee-queue-meeting = Dere møtes over en kopp kaffe
coffee-queue-open = { $next ->
    [again] Kaffe: har det ikke kommet svar, spør én gang til eller slipp den
    [day] Kaffe: avtal en dag
   *[answer] Kaffe: har det ikke kommet svar denne gangen heller, slipp den
}
coffee-refused = { $stands ->
    [prepared] Invitasjonen er bare forberedt. Når den er sendt: twopocket coffee sent { $id }. For å fjerne den: twopocket coffee remove { $id }
    [sent] Invitasjonen er sendt og venter på svar: twopocket coffee accepted, declined eller let-go { $id }. Eller spør én gang til: twopocket coffee sent { $id }
    [asked] Invitasjonen er sendt to ganger, og det er nok. Si hva det ble til: twopocket coffee accepted, declined eller let-go { $id }
    [accepted] De har sagt ja. Det neste: twopocket coffee day eller met { $id }, eller declined om det blir avlyst
    [met] Dere har møttes; bare takken gjenstår. For å ta møtet tilbake: twopocket coffee undo { $id }
    [thanked] Dere har møttes, og du har takket. Den er ferdig.
    [erased] Invitasjonen er slutt: den som den var til, er slettet.
    [another] En annen invitasjon til samme person er i gang. Se: twopocket coffee list
   *[declined] Invitasjonen er slutt. For å begynne en ny: twopocket coffee prepare PERSON. For å ta det siste steget tilbake: twopocket coffee undo { $id }
}
