## Coffee invitations on the terminal

coffee-none = No invitations yet. Prepare one: twopocket coffee prepare PERSON
coffee-removed = Removed.
coffee-unanswered = let go
coffee-waits-answer = an answer by { $day }, else { $again ->
    [yes] once more or let go
   *[no] let go
}
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
coffee-queue-open = { $next ->
    [again] Coffee: if no answer came, ask once more or let it go
    [day] Coffee: agree on a day
   *[answer] Coffee: if no answer came this time either, let it go
}
coffee-refused = { $stands ->
    [prepared] The invitation is only prepared. Once it is sent: twopocket coffee sent { $id }. To take it away: twopocket coffee remove { $id }
    [sent] The invitation is sent and awaits an answer: twopocket coffee accepted, declined or let-go { $id }. Or ask once more: twopocket coffee sent { $id }
    [asked] The invitation was sent twice; that is enough. Say what came of it: twopocket coffee accepted, declined or let-go { $id }
    [accepted] They have said yes. What comes next: twopocket coffee day or met { $id }, or declined if they call it off
    [met] You have met; only the thanks are left. To take the meeting back: twopocket coffee undo { $id }
    [thanked] You have met, and thanked for it. It is done.
    [erased] The invitation is over: whoever it was for was erased.
    [another] Another invitation of theirs is under way. See: twopocket coffee list
   *[declined] The invitation is over. To begin another: twopocket coffee prepare PERSON. To take the last step back: twopocket coffee undo { $id }
}
