## Påminnelser på låsskärmen: aldrig ett namn eller en dom.

reminder-morning-queue =
    { $count ->
        [one] En sak väntar i dag.
       *[other] { $count } saker väntar i dag.
    }
reminder-last-day =
    { $count ->
        [one] I dag är sista dagen för en sak.
       *[other] I dag är sista dagen för { $count } saker.
    }
reminder-promise-due =
    { $count ->
        [one] Något du har lovat ska göras i dag.
       *[other] { $count } saker du har lovat ska göras i dag.
    }
reminder-night-open = Kvällen är fortfarande öppen.
reminder-disposal = Det städas upp.
reminder-break = Dags för ett glas i lugn och ro?
