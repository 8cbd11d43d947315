## Pace

pace-heading = At gøre ({ $day })
pace-nothing = Intet at gøre.
nudge-circle = Tag kontakt til { $name }: det er tid siden { $since }.
nudge-introduction = Spørg { $name }, hvad der kom ud af introduktionen: det er tid siden { $since }.
nudge-contribute = Bidrag med noget til { $name }: det er tid siden { $since }.
pace-put-off = Udskudt
put-off-day-full = dagen er fuld
put-off-enough-this-week = de har hørt nok fra dig i denne uge
put-off-until = igen { $day }
pace-limits = Højst { $day ->
    [one] 1 ting
   *[other] { $day } ting
} om dagen og { $week ->
    [one] 1 påmindelse
   *[other] { $week } påmindelser
} om ugen om én person.
