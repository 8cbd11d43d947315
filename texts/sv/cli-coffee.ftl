## Kaffeinbjudningar i terminalen

coffee-none = Inga inbjudningar än. Förbered en: twopocket coffee prepare PERSON
coffee-removed = Borttagen.
coffee-unanswered = släppt
coffee-waits-answer = svar senast { $day }, annars fråga en gång till eller släpp den
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
coffee-queue-open = Kaffe: fråga en gång till, kom överens om en dag, eller släpp den
