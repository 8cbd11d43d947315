## Pace

pace-heading = Å gjøre ({ $day })
pace-nothing = Ingenting å gjøre.
nudge-circle = Ta kontakt med { $name }: det er tid siden { $since }.
nudge-introduction = Spør { $name } hva som kom ut av introduksjonen: det er tid siden { $since }.
nudge-contribute = Bidra med noe til { $name }: det er tid siden { $since }.
pace-put-off = Utsatt
put-off-day-full = dagen er full
put-off-enough-this-week = de har hørt nok fra deg denne uka
put-off-until = igjen { $day }
pace-limits = Høyst { $day ->
    [one] 1 ting
   *[other] { $day } ting
} om dagen og { $week ->
    [one] 1 påminnelse
   *[other] { $week } påminnelser
} i uka om én person.
