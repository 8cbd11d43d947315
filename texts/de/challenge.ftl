## A night that is played, and the ladder for the shy

challenge-conversation = Gute Gespräche
challenge-filled-back = Karten mit einer Notiz auf der Rückseite
challenge-promised = Gegebene Versprechen
challenge-kept = Gehaltene Versprechen
challenge-introduction = Menschen zusammengebracht
challenge-in-time = Rechtzeitig nachgefasst
ladder-message = Eine Nachricht im Netz
    .how = Schreib zwei Zeilen an jemanden, dessen Arbeit dir gefallen hat. Niemand sieht dich erröten.
ladder-mail = Eine kurze Mail
    .how = Bedanke dich bei jemandem, den du getroffen hast, für einen Satz von damals. Vier Zeilen genügen.
ladder-conversation = Ein Gespräch
    .how = Geh an einem Abend für ein einziges Gespräch hin. Danach darfst du mit gutem Gewissen heim.
ladder-three = Drei Gespräche an einem Abend
    .how = Drei an einem Abend, dazwischen in Ruhe etwas trinken. Jedes davon hast du schon geschafft.
