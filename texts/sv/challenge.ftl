## A night that is played, and the ladder for the shy

challenge-conversation = Bra samtal
challenge-filled-back = Kort med något på baksidan
challenge-promised = Löften givna
challenge-kept = Löften hållna
challenge-introduction = Människor sammanförda
challenge-in-time = Uppföljningar i tid
ladder-message = Ett meddelande på nätet
    .how = Skriv två rader till någon vars arbete du tyckte om. Ingen ser dig rodna.
ladder-mail = Ett kort mejl
    .how = Tacka någon du har träffat för en sak de sa. Fyra rader räcker.
ladder-conversation = Ett samtal
    .how = Gå på en kväll för ett samtals skull. Sedan får du gå hem med gott samvete.
ladder-three = Tre samtal på en kväll
    .how = Tre på en kväll, med något att dricka i lugn och ro emellan. Vart och ett har du klarat förut.
