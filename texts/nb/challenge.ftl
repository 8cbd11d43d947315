## A night that is played, and the ladder for the shy

challenge-conversation = Gode samtaler
challenge-filled-back = Kort med noe på baksiden
challenge-promised = Løfter gitt
challenge-kept = Løfter holdt
challenge-introduction = Folk ført sammen
challenge-in-time = Oppfølginger i tide
ladder-message = En melding på nett
    .how = Skriv to linjer til noen som har gjort noe du likte. Ingen ser deg rødme.
ladder-mail = En kort e-post
    .how = Takk noen du har møtt, for én ting de sa. Fire linjer er nok.
ladder-conversation = Én samtale
    .how = Dra på én kveld for én samtale. Etterpå kan du gå hjem med god samvittighet.
ladder-three = Tre samtaler på én kveld
    .how = Tre på én kveld, med noe å drikke i fred innimellom. Hver av dem har du klart før.
