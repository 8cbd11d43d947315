## Openers: what to say (the value, and .follow-1 and .follow-2 to go on), and what to know about it
## Spoken lines are short enough for one breath. What stands in an argument is quoted as it was noted, so it never needs bending.

situation-alone-at-table = Alone at a table
situation-after-talk = After a talk
situation-at-the-bar = At the bar
situation-joining-group = Joining a group
situation-deepening = Deepening a conversation
situation-someone-senior = Someone more senior
situation-silence = Rescuing a silence
situation-goodbye = Saying goodbye

opener-reason-role = suits who they are to you
opener-reason-talk = there was a talk
opener-reason-card = you've just been handed a card
opener-reason-ground = you have this in common: { $ground }
opener-reason-exchange = you have { $offer }, they could use { $need }
opener-reason-interest = they have told you about it: { $interest }
opener-reason-arena = suits this arena
opener-reason-private = private matters have a place here
opener-reason-worked = { $times ->
    [one] has worked for you once
   *[other] has worked for you { $times } times
}
opener-reason-flat = { $times ->
    [one] has fallen flat once
   *[other] has fallen flat { $times } times
}
opener-reason-original = not what everybody asks

# Work, and what moves people

opener-work = And what do you do?
    .why = Everybody can answer it, and the answer gives you three things to ask about.
    .when = With anybody, when you want a safe start.
    .caution = They have heard it all evening. Be quick to ask what lies behind the title.
    .follow-1 = What does a good day look like in that job?
    .follow-2 = And what surprised you most about it?
opener-work-good-day = What has been the best thing about your work this week?
    .why = People light up when they may begin with something good.
    .when = When you would have asked what they do.
    .caution = If the week was a bad one, let them say so and don't cheer them up.
    .follow-1 = What made it go so well?
    .follow-2 = Who else had a hand in it?
opener-inspires = What inspires you at the moment?
    .why = It asks about the person and not the position, and tells you what to talk about next time.
    .when = As soon as the first hello is over; in a group as well.
    .caution = Give them time to think. Don't fill the pause with your own answer.
    .follow-1 = Where did you come across it?
    .follow-2 = Has it changed anything you do?
opener-inspires-group = That sounds like a good conversation – may I listen in?
    .why = You ask to listen, not to be listened to, and a group makes room for that.
    .when = When a group is deep in a talk and its circle is open.
    .caution = Really listen first. Wait for two or three turns before you say anything.
    .follow-1 = How did you all get on to that?
    .follow-2 = And what do the rest of you think?
opener-reading = What are you reading these days?
    .why = It leads away from titles, and what people read shows what they care about.
    .when = When you both have a few quiet minutes.
    .caution = Not everybody reads books. Podcasts, papers and cookery books count too.
    .follow-1 = What made you pick that one?
    .follow-2 = Who would you give it to?
opener-reading-recommend = Is there a book or a podcast you keep recommending?
    .why = People enjoy passing on something good, and you get a reason to write to them.
    .when = When the talk needs new fuel.
    .caution = Only say that you will look at it if you will.
    .follow-1 = What stayed with you from it?
    .follow-2 = Where should I begin?

# The talk

opener-talk-how = How did you find the talk?
    .why = You have just shared it, so nobody is left out.
    .when = Only after a talk that both of you have heard.
    .caution = Don't trump it with your own verdict. Hear theirs to the end.
    .follow-1 = Which part spoke to you most?
    .follow-2 = Does it fit what you see yourself?
opener-talk-takeaway = What are you taking away from the talk?
    .why = It turns the talk into something of their own.
    .when = After a talk, on the way out of the room.
    .caution = 'Nothing' is an answer too. Take it with a smile and ask what they had hoped for.
    .follow-1 = How would you use it?
    .follow-2 = What did you miss?
opener-talk-question = What would you have liked to ask the speaker?
    .why = Many leave with a question that they didn't ask, and are glad to be asked.
    .when = After a talk, best when there was little time for questions.
    .caution = Don't give the answer yourself, even if you know it.
    .follow-1 = What do you think the answer would be?
    .follow-2 = Shall we go and ask?

# A drink, a small favour

opener-drink = I'm getting myself something to drink – can I bring you anything?
    .why = A small kindness that costs nothing, and you have a reason to come back.
    .when = When somebody stands alone, or the talk has run dry.
    .caution = Take no for an answer, and don't press alcohol on anybody.
    .follow-1 = Have you been here before?
    .follow-2 = What have you seen of the evening so far?
opener-bar-choice = I can't make up my mind – what are you having?
    .why = A light question that asks for a small piece of advice.
    .when = In the queue or at the bar.
    .caution = It is only a door. Have your next question ready.
    .follow-1 = And would you order it again?
    .follow-2 = What brings you here tonight?
opener-favour-eye = Would you keep an eye on my glass for a moment?
    .why = People come to like those they have helped, more than those who have helped them.
    .when = When you share a table and have a real reason to go.
    .caution = Keep it small, come back soon and say thank you.
    .follow-1 = Thank you! Can I do something for you in return?
    .follow-2 = Are you here on your own as well?
opener-favour-who = You seem to know people here – who should I say hello to?
    .why = A small favour that shows you value their judgement, and it often ends with an introduction.
    .when = When somebody looks at home in the room.
    .caution = Don't walk off as soon as you have a name. The one you asked counts as well.
    .follow-1 = How do you know each other?
    .follow-2 = And who are you hoping to meet yourself?
opener-favour-introduction = May I try out my introduction on you? It's one sentence.
    .why = You ask for honest help, and they learn who you are without your going on about it.
    .when = When the two of you already get on.
    .caution = One sentence means one sentence. Ask for theirs at once.
    .follow-1 = What did you understand that I do?
    .follow-2 = What does yours sound like?

# Their field

opener-field-way-in = How did you get into your field?
    .why = Everybody has a story about it, and few are asked for it.
    .when = Once you know what they work with.
    .caution = Let the story take its way. It is not your turn yet.
    .follow-1 = Was there somebody who helped you along?
    .follow-2 = Would you go the same way today?
opener-field-now = What are you working on right now?
    .why = It asks about today and not about the title, so the answer is fresh.
    .when = With nearly anybody, and well suited after a talk.
    .caution = Some aren't allowed to say. Then ask about something that is finished.
    .follow-1 = What is the hardest part of it?
    .follow-2 = What would help you most with it?
opener-field-changed = What has changed most in your field since you began?
    .why = It honours experience and gives you a whole field in five minutes.
    .when = With somebody who has been at it for some time.
    .caution = Don't make them sound old.
    .follow-1 = Was it a change for the better?
    .follow-2 = What do you think comes next?
opener-field-misunderstood = What do outsiders usually get wrong about your work?
    .why = Almost everybody has been waiting to be asked.
    .when = When you know what they do and want to get past the surface.
    .caution = You may be one of those outsiders. Laugh at it.
    .follow-1 = How do you explain it to your family?
    .follow-2 = What do you wish that more people knew?

# For those ahead

opener-ahead-love = What do you love about your work?
    .why = Those who are far ahead are often asked for something, and seldom about joy.
    .when = With somebody who is where you would like to be.
    .caution = No flattery. The question is compliment enough.
    .follow-1 = Has it always been like that?
    .follow-2 = When did you last feel it?
opener-ahead-challenges = What challenges should I expect if I followed your path?
    .why = You learn what no advertisement says, and show that you are in earnest.
    .when = With somebody whose road you want to take.
    .caution = You ask about the road, not for a job.
    .follow-1 = How did you get past it?
    .follow-2 = What would you do differently?
opener-ahead-skills = Which skills have served you best?
    .why = A clear question that is easy to answer and useful to you.
    .when = With somebody more experienced, when you know their work a little.
    .caution = Don't answer with a list of your own skills.
    .follow-1 = How did you learn that?
    .follow-2 = Which of them is underrated?
opener-ahead-wish-known = What do you wish you had known when you started?
    .why = It lets people be wise and honest at the same time.
    .when = With somebody who has come further than you.
    .caution = The answer can be personal. Keep it to yourself.
    .follow-1 = Who could have told you?
    .follow-2 = Would you have listened?
opener-ahead-advice = What would you advise somebody who is starting out today?
    .why = It is easier to advise 'somebody' than to advise you, and you may take it all the same.
    .when = With somebody ahead of you, when time is short.
    .caution = Take the advice without defending yourself, and tell them later how it went.
    .follow-1 = Where would you begin?
    .follow-2 = May I let you know how it goes?
opener-ahead-again = Which decision would you make again without a doubt?
    .why = Nobody has asked them that tonight, and it brings out what carried them.
    .when = With somebody experienced, when there is calm for a real answer.
    .caution = Don't ask for the opposite, the regrets, at a first meeting.
    .follow-1 = What made you so sure?
    .follow-2 = What did it lead to?

# Among peers

opener-peer-employers = Who is a good employer around here, would you say?
    .why = Peers know what no advertisement tells, and you can give as much as you get.
    .when = Among people with the same goals as you.
    .caution = Their boss may be in the room. No gossip, and don't fish for a job.
    .follow-1 = What is it that they do well?
    .follow-2 = What would make you change?
opener-peer-salary = How do you prepare for a salary negotiation?
    .why = Few speak of it, and both of you gain when somebody does.
    .when = Among peers, out of others' hearing.
    .caution = Ask about the approach, never about the figure. What is said stays between you.
    .follow-1 = What has worked for you?
    .follow-2 = What do you do when they say no?
opener-peer-experience = What has taught you most at work this year?
    .why = It invites you both to swap experience instead of titles.
    .when = Among peers, when you want more than small talk.
    .caution = Be ready to tell something in return, a failure too.
    .follow-1 = What did you change afterwards?
    .follow-2 = Would it have helped to know somebody who had been there?
opener-peer-training = Have you been on a course that was worth the money?
    .why = Practical, easy to answer, and useful to you both.
    .when = Among peers, and a good one after a talk.
    .caution = Don't turn it into a list of your own diplomas.
    .follow-1 = What can you do now that you couldn't before?
    .follow-2 = What would you like to learn next?
opener-peer-meetings = Which other meetings do you find worth going to?
    .why = You get a good tip and perhaps a reason to meet again.
    .when = Among peers, early in the talk or just before you part.
    .caution = Don't run this evening down.
    .follow-1 = What is good about them?
    .follow-2 = Shall we go to the next one together?

# Common ground, something known

opener-ground-how = { $ground } – that's something I care about too. How did you get into it?
    .why = What two people share is the shortest way from strangers to acquaintances.
    .when = Only when you really have it in common.
    .caution = Ask before you tell. It is no contest in who knows more.
    .follow-1 = What do you like most about it?
    .follow-2 = Who do you share it with?
opener-ground-latest = We seem to share an interest: { $ground }. Anything new you've come across?
    .why = You skip the small talk and get to something both of you enjoy.
    .when = When you know of it from an earlier talk or have prepared.
    .caution = If you have read it somewhere, say where.
    .follow-1 = What should I not miss?
    .follow-2 = Shall I send you what I have found myself?
opener-interest-again = You once told me about this: { $interest }. How is it going?
    .why = Few things please people more than being remembered.
    .when = Only with somebody who told you about it themselves.
    .caution = Not in front of others if it was told to you alone.
    .follow-1 = What happened after we last spoke?
    .follow-2 = What comes next?

# Something useful to offer

opener-offer-useful = You could use { $need }, if I remember rightly. I have { $offer } – would that help?
    .why = You give first, and something that is really needed.
    .when = Only when what you have fits what they need.
    .caution = An offer, not a sale. A no is fine, and you expect nothing back.
    .follow-1 = What would be most useful to you?
    .follow-2 = When do you need it?
opener-offer-send = I may have something for you: { $offer }. Shall I send it tomorrow?
    .why = It is a gift, and it makes tomorrow's message easy to write.
    .when = Only when it meets a need you know of; best towards the end.
    .caution = It is a promise. Note it, and keep it.
    .follow-1 = How can I best get it to you?
    .follow-2 = Is there anything else you are looking for?

# Listening

opener-listen-more = That sounds exciting – do tell me more.
    .why = The best question is often to ask for more of what is being told.
    .when = Whenever their eyes light up.
    .caution = Mean it. Put your phone away and let your eyes stay.
    .follow-1 = What was the best part?
    .follow-2 = How did it begin?
opener-listen-heard = Let me see if I've understood – what matters most to you there?
    .why = Whoever hears their own thought taken up feels heard.
    .when = After somebody has told you something at length.
    .caution = Ask; don't tell them what they think.
    .follow-1 = Why is that, do you think?
    .follow-2 = What would be a good way out?
opener-listen-feel = What was that like for you?
    .why = It moves from what happened to what it meant.
    .when = When somebody talks about something big, good or bad.
    .caution = Let it go at once if they look away.
    .follow-1 = Was there anybody to talk to about it?
    .follow-2 = And how do you see it today?
opener-listen-then = And what happened then?
    .why = Four words, and they go on telling.
    .when = When a story stops just before it gets interesting.
    .caution = Not as a way to hurry them.
    .follow-1 = Did you expect that?
    .follow-2 = What did you learn from it?

# Goodbye

opener-bye-thanks = Thank you, I've enjoyed talking – you've given me something to think about.
    .why = People remember the ending, and thanks said aloud is a good one.
    .when = When you part, before the conversation runs dry.
    .caution = Name what it was. Thanks in general is soon forgotten.
    .follow-1 = Will I see you here again?
    .follow-2 = What's the best way to reach you?
opener-bye-write = Thank you, this has been a pleasure. May I write to you tomorrow?
    .why = The next step is agreed, and tomorrow's message is expected.
    .when = When you want to stay in touch.
    .caution = Ask only if you will write. It counts as a promise.
    .follow-1 = Which address do you like to use?
    .follow-2 = Is there anything I should send along?
opener-bye-others = Thank you for your time. I won't keep you from the others.
    .why = You let people go kindly, and they think well of you.
    .when = When the other glances around, or you have had your time.
    .caution = Don't look for the next person while you say it.
    .follow-1 = Who are you hoping to meet tonight?
    .follow-2 = Shall I introduce you to somebody?
opener-bye-introduce = Thank you, I really enjoyed this! Is there anybody here I can introduce you to?
    .why = You leave with a gift in place of an excuse.
    .when = When you know a few people in the room.
    .caution = Offer only people whom you know well enough.
    .follow-1 = What would you like to talk with them about?
    .follow-2 = May I say what you told me about your work?

# The card in your hand

opener-card-name = Is there a story behind the name on your card?
    .why = A card that is looked at honours the one who gave it.
    .when = Only when you have just been handed a card.
    .caution = Ask about the firm's name or the picture, not about where the person comes from.
    .follow-1 = Who thought of it?
    .follow-2 = What do people think when they hear it?
opener-card-title = Your card has made me curious – what's behind that title?
    .why = You show that you have read it before it goes into a pocket.
    .when = Only when you have just been handed a card.
    .caution = Look at the card, then up again. Nobody talks to a bowed head.
    .follow-1 = What would you have written there yourself?
    .follow-2 = Which part of it do you like best?

# The evening itself

opener-occasion-here = What brought you here tonight?
    .why = Both of you came for a reason, so it is easy to answer and to ask back.
    .when = Early in the evening, with anybody.
    .caution = Don't use the answer to tell all your own reasons.
    .follow-1 = And have you found it?
    .follow-2 = Who would you like to meet?
opener-table-join = Do you mind if I join you? I don't know anybody here yet.
    .why = Honest and disarming: most people remember feeling the same.
    .when = When somebody stands or sits alone.
    .caution = If they are waiting for somebody, wish them a good evening and move on.
    .follow-1 = Do you know many people here?
    .follow-2 = How did you hear about tonight?
opener-group-join = May I join you? You look as if you're having a good time.
    .why = Groups nearly always say yes to somebody who asks kindly.
    .when = When the group stands open towards the room.
    .caution = Two people with their heads together are not a group.
    .follow-1 = What were you talking about?
    .follow-2 = How do you know each other?
opener-private-free = What do you like to do when you're not working?
    .why = Those who meet as people find it easier to meet again.
    .when = Only where private matters have a place.
    .caution = Don't ask about partner, children or health unless they bring them up.
    .follow-1 = How did you get into it?
    .follow-2 = Where do you do it around here?
opener-best-so-far = What has been the best thing about tonight so far?
    .why = It turns a pause into something good, and may send you to somebody worth meeting.
    .when = Once the evening has been going for a while.
    .caution = Don't complain, even if the coffee is cold.
    .follow-1 = Who told you that?
    .follow-2 = What are you still hoping for?
