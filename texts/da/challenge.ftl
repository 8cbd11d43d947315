## A night that is played, and the ladder for the shy

challenge-conversation = Gode samtaler
challenge-filled-back = Kort med noget på bagsiden
challenge-promised = Løfter givet
challenge-kept = Løfter holdt
challenge-introduction = Folk bragt sammen
challenge-in-time = Opfølgninger i tide
ladder-message = En besked på nettet
    .how = Skriv to linjer til en, hvis arbejde du kunne lide. Ingen ser dig rødme.
ladder-mail = En kort mail
    .how = Tak en, du har mødt, for én ting, de sagde. Fire linjer er nok.
ladder-conversation = Én samtale
    .how = Tag til én aften for én samtale. Bagefter må du gå hjem med god samvittighed.
ladder-three = Tre samtaler på én aften
    .how = Tre på én aften, med en drik i fred imellem. Hver af dem har du prøvet før.
