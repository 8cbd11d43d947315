## Påminnelser på låseskjermen: aldri et navn eller en dom.

reminder-morning-queue =
    { $count ->
        [one] Én ting venter i dag.
       *[other] { $count } ting venter i dag.
    }
reminder-last-day =
    { $count ->
        [one] I dag er siste dag for én ting.
       *[other] I dag er siste dag for { $count } ting.
    }
reminder-promise-due =
    { $count ->
        [one] Noe du har lovet, skal gjøres i dag.
       *[other] { $count } ting du har lovet, skal gjøres i dag.
    }
reminder-night-open = Kvelden er fortsatt åpen.
reminder-disposal = Det ryddes opp.
reminder-break = Tid for et glass i ro?
