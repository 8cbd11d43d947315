## Give and get

received-removed = Removed, with its thanks.
received-thank = Say thanks from { $planned }, by { $last } at the latest
received-thanked = thanked
received-not-thanked = thanks to come
received-none = Nothing noted yet of what others did for you. Note it: twopocket received PERSON TEXT
received-help = help
received-advice = advice
received-introduction = introduction
received-invitation = invitation
offer-open = open
offer-taken-up = taken up
offer-declined = declined
offer-none = No open offers. When somebody offers help, note it: twopocket offered PERSON TEXT
thanked-aloud = Thanked aloud: { $name }.
thanked-already = { $name } has been thanked for everything.
ties-heading = Give and get (bars: the time, numbers: how often)
ties-given = given
ties-received = received
ties-all = Everybody
ties-none = Nothing noted yet, given or received.
ties-quarter = Q{ $number } { $year }
tie-mutual = you both give
tie-giving = so far mostly you give
tie-getting = so far mostly they give
tie-quiet = too early to tell
