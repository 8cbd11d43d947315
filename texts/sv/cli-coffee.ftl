## Kaffeinbjudningar i terminalen

coffee-none = Inga inbjudningar än. Förbered en: twopocket coffee prepare PERSON
coffee-removed = Borttagen.
coffee-unanswered = släppt
coffee-waits-answer = svar senast { $day }, annars { $again ->
    [yes] fråga en gång till eller släpp den
   *[no] släpp den
}
coffee-waits-meeting = ni ses { $day }
coffee-waits-day = kom överens om en dag
coffee-line-motive = Ditt ärliga motiv, bara för dina ögon: { $text }
coffee-line-stated = Du säger till dem: { $text }
coffee-line-need = De kunde behöva: { $text }
coffee-line-known-need = De kunde behöva, enligt dina anteckningar: { $text }
coffee-line-contribution = Du bidrar med: { $text }
coffee-line-known-contribution = Du kunde bidra med, enligt dina anteckningar: { $text }
coffee-line-fallback = Din hjälp för senare: { $text }
coffee-line-about = Det handlar om: { $text }
coffee-line-tip = Tipset kom från: { $text }
coffee-line-they-got = De fick: { $text }
coffee-line-i-got = Du fick: { $text }
coffee-to-do = Återstår (twopocket coffee prepare):
coffee-homework-done = Förarbetet är gjort.
coffee-text-no-motive = Texten säger inte varför du vill träffas.
coffee-text-no-contribution = Texten erbjuder dem inget bestämt.
coffee-no-grudge = Ett nej är inget att bära agg för: vidare till någon annan.
coffee-next-heading = Vem som kunde vara näst:
coffee-next-none = Ingen annan ligger nära till hands. Anteckna på kortens baksida vad folk kan erbjuda.
coffee-queue-meeting = Ni ses över en kopp kaffe
coffee-queue-open = { $next ->
    [again] Kaffe: har inget svar kommit, fråga en gång till eller släpp den
    [day] Kaffe: kom överens om en dag
   *[answer] Kaffe: har inget svar kommit den här gången heller, släpp den
}
coffee-refused = { $stands ->
    [prepared] Inbjudan är bara förberedd. När den är skickad: twopocket coffee sent { $id }. För att ta bort den: twopocket coffee remove { $id }
    [sent] Inbjudan är skickad och väntar på svar: twopocket coffee accepted, declined eller let-go { $id }. Eller fråga en gång till: twopocket coffee sent { $id }
    [asked] Inbjudan är skickad två gånger, och det räcker. Säg vad det blev av den: twopocket coffee accepted, declined eller let-go { $id }
    [accepted] De har sagt ja. Nästa steg: twopocket coffee day eller met { $id }, eller declined om det blir inställt
    [met] Ni har träffats; bara tacket återstår. För att ta tillbaka mötet: twopocket coffee undo { $id }
    [thanked] Ni har träffats, och du har tackat. Den är klar.
    [erased] Inbjudan är avslutad: den som den gällde är raderad.
    [another] En annan inbjudan till samma person är på gång. Se: twopocket coffee list
   *[declined] Inbjudan är avslutad. För att börja en ny: twopocket coffee prepare PERSON. För att ta tillbaka det sista steget: twopocket coffee undo { $id }
}
