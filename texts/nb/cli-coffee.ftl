## Kaffeinvitasjoner i terminalen

coffee-none = Ingen invitasjoner ennå. Forbered en: twopocket coffee prepare PERSON
coffee-removed = Fjernet.
coffee-unanswered = sluppet
coffee-waits-answer = svar senest { $day }, ellers spør én gang til eller slipp den
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
coffee-queue-open = Kaffe: spør én gang til, avtal en dag, eller slipp den
