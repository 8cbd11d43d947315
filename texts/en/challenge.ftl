## A night that is played, and the ladder for the shy

challenge-conversation = Good conversations
challenge-filled-back = Cards with something on the back
challenge-promised = Promises made
challenge-kept = Promises kept
challenge-introduction = People brought together
challenge-in-time = Follow-ups in time
ladder-message = A message online
    .how = Write two lines to somebody whose work you liked. Nobody sees you blush.
ladder-mail = A short mail
    .how = Thank somebody you have met for one thing they said. Four lines are enough.
ladder-conversation = One conversation
    .how = Go to one night for one conversation. After that you may go home with a good conscience.
ladder-three = Three conversations in one night
    .how = Three in one night, with a drink aside in between. You have done each of them before.
