## Erinnerungen auf dem Sperrbildschirm: nie ein Name, nie ein Urteil.

reminder-morning-queue =
    { $count ->
        [one] Heute wartet eine Sache.
       *[other] Heute warten { $count } Sachen.
    }
reminder-last-day =
    { $count ->
        [one] Heute ist der letzte Tag für eine Sache.
       *[other] Heute ist der letzte Tag für { $count } Sachen.
    }
reminder-promise-due =
    { $count ->
        [one] Heute ist etwas fällig, das du versprochen hast.
       *[other] Heute sind { $count } Dinge fällig, die du versprochen hast.
    }
reminder-night-open = Der Abend ist noch offen.
reminder-disposal = Es wird aufgeräumt.
reminder-break = Zeit für ein Glas in Ruhe?
