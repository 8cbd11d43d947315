## Cues: one small thing to have in mind tonight, and what to beware of

cue-eye-contact = Look people in the eye when they speak.
    .caution = Look away now and then. Staring feels like an exam.
cue-lean-in = Lean in a little when something interests you.
    .caution = Keep an arm's length. If they step back, so do you.
cue-smile = Smile when you say hello.
    .caution = Only a smile that you mean; a fixed one is seen through.
cue-compliment = Say one honest thing that you like about what somebody does.
    .caution = About what they do, never about their body, and never coarse.
cue-mirror = Let your pace and tone follow theirs a little.
    .caution = Only subtly. Somebody who notices it feels mocked.
cue-destination = Pick somewhere to go before you cross the room.
    .caution = Don't rush past people who are trying to catch your eye.
cue-handshake = Give a proper handshake: short, firm, with your eyes up.
    .caution = No crushing. If somebody would rather not, a nod will do.
cue-introduce-first = Say your full name first, and clearly.
    .caution = One sentence about yourself, then it is their turn.
cue-genuine = Be yourself. You are allowed to be nervous, and to say so.
    .caution = Being genuine is no licence to be blunt.
cue-talk-less = Let the other talk more than you do.
    .caution = Don't hide behind questions. Answer when you are asked.
cue-no-life-story = Keep your own story to one minute.
    .caution = If they ask for more, tell more – and then ask back.
cue-praise-and-ask = Notice that you are talking about yourself? Praise something of theirs, and ask.
    .caution = Praise what you mean. Nobody likes to be managed.
