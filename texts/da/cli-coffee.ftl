## Kaffeinvitationer i terminalen

coffee-none = Ingen invitationer endnu. Forbered en: twopocket coffee prepare PERSON
coffee-removed = Fjernet.
coffee-unanswered = sluppet
coffee-waits-answer = svar senest { $day }, ellers spørg én gang til eller slip den
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
coffee-queue-open = Kaffe: spørg én gang til, aftal en dag, eller slip den
