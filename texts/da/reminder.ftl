## Påmindelser på låseskærmen: aldrig et navn eller en dom.

reminder-morning-queue =
    { $count ->
        [one] Én ting venter i dag.
       *[other] { $count } ting venter i dag.
    }
reminder-last-day =
    { $count ->
        [one] I dag er sidste dag for én ting.
       *[other] I dag er sidste dag for { $count } ting.
    }
reminder-promise-due =
    { $count ->
        [one] Noget, du har lovet, er til i dag.
       *[other] { $count } ting, du har lovet, er til i dag.
    }
reminder-night-open = Aftenen er stadig åben.
reminder-disposal = Der ryddes op.
reminder-break = Tid til et glas i ro?
