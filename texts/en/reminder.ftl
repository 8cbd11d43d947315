## Reminders on the lock screen: never a name, never a verdict.

reminder-morning-queue =
    { $count ->
        [one] One thing is waiting today.
       *[other] { $count } things are waiting today.
    }
reminder-last-day =
    { $count ->
        [one] Today is the last day for one thing.
       *[other] Today is the last day for { $count } things.
    }
reminder-promise-due =
    { $count ->
        [one] Something you promised is due today.
       *[other] { $count } things you promised are due today.
    }
reminder-night-open = The night is still open.
reminder-disposal = Tidying up.
reminder-break = Time for a quiet drink?
