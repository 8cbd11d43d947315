## Pace

pace-heading = Zu tun ({ $day })
pace-nothing = Nichts zu tun.
nudge-circle = Melde dich bei { $name }: fällig seit { $since }.
nudge-introduction = Frag { $name }, was aus der Vorstellung wurde: Zeit dafür ist seit { $since }.
nudge-contribute = Trag etwas zu { $name } bei: Zeit dafür ist seit { $since }.
pace-put-off = Aufgeschoben
put-off-day-full = der Tag ist voll
put-off-enough-this-week = sie haben diese Woche genug von dir gehört
put-off-until = wieder { $day }
pace-limits = Höchstens { $day ->
    [one] 1 Ding
   *[other] { $day } Dinge
} am Tag und { $week ->
    [one] 1 Anstoß
   *[other] { $week } Anstöße
} pro Woche zu einem Menschen.
