## Pace

pace-heading = Att göra ({ $day })
pace-nothing = Inget att göra.
nudge-circle = Hör av dig till { $name }: det är dags sedan { $since }.
nudge-introduction = Fråga { $name } vad som blev av introduktionen: det är dags sedan { $since }.
nudge-contribute = Bidra med något till { $name }: det är dags sedan { $since }.
pace-put-off = Uppskjutet
put-off-day-full = dagen är full
put-off-enough-this-week = de har hört tillräckligt av dig den här veckan
put-off-until = åter { $day }
pace-limits = Högst { $day ->
    [one] 1 sak
   *[other] { $day } saker
} om dagen och { $week ->
    [one] 1 påminnelse
   *[other] { $week } påminnelser
} i veckan om en person.
