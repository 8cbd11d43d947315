## The own card: signature, code, introduction

own-signature-mobile = Mobile { $number }
own-signature-phone = Phone { $number }
own-code-title = My card as a QR code
own-code-description = Scan it with a phone’s camera to add me to your contacts.
own-introduction-too-long = Longer than twelve seconds
    .better = Keep who you are, what to expect of you and one thing to be curious about; the rest belongs to the conversation.
own-introduction-too-many-sentences = More than two sentences
    .better = One sentence is enough, two are plenty: then let the other one ask.
own-introduction-name-not-first = Your full name does not come first
    .better = Begin with first name and family name: it is what the other needs to find you again.
own-introduction-no-name = Your card has no name yet
    .better = Put your name on your card, and it can be checked that you say it first.
own-introduction-life-story = It tells a life
    .better = Say what you do now; the way there is for whoever asks.
own-introduction-boasting = It boasts
    .better = Say what you do for whom, and let others find out how well.
own-introduction-sells = It sells
    .better = Name something to be curious about instead of something to buy.
