## Coffee invitations on the terminal

coffee-none = No invitations yet. Prepare one: twopocket coffee prepare PERSON
coffee-removed = Removed.
coffee-unanswered = let go
coffee-waits-answer = an answer by { $day }, else once more or let go
coffee-waits-meeting = you meet { $day }
coffee-waits-day = agree on a day
coffee-line-motive = Your honest motive, for your eyes only: { $text }
coffee-line-stated = You tell them: { $text }
coffee-line-need = They might need: { $text }
coffee-line-known-need = They might need, as noted: { $text }
coffee-line-contribution = You contribute: { $text }
coffee-line-known-contribution = You could contribute, as noted: { $text }
coffee-line-fallback = Your help for later: { $text }
coffee-line-about = It is about: { $text }
coffee-line-tip = The tip came from: { $text }
coffee-line-they-got = They got: { $text }
coffee-line-i-got = You got: { $text }
coffee-to-do = Still to do (twopocket coffee prepare):
coffee-homework-done = The homework is done.
coffee-text-no-motive = The text does not say why you want to meet.
coffee-text-no-contribution = The text offers them nothing certain.
coffee-no-grudge = A no is no grudge: on to somebody else.
coffee-next-heading = Who could be next:
coffee-next-none = Nobody else comes to mind. Note what people offer on the backs of their cards.
coffee-queue-meeting = You meet over coffee
coffee-queue-open = Coffee: ask once more, agree on a day, or let it go
