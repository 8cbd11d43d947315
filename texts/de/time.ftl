## Days and times

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

weekday-short-1 = Mo.
weekday-short-2 = Di.
weekday-short-3 = Mi.
weekday-short-4 = Do.
weekday-short-5 = Fr.
weekday-short-6 = Sa.
weekday-short-7 = So.

day-long = { $weekday }, { $day }. { $month }
day-full = { $weekday }, { $day }. { $month } { $year }
day-short = { $day }. { $month }
day-date = { $day }. { $month }
day-weekday = { $weekday }
day-brief = { $weekday }, { $day }. { $month }
day-numeric = { $day }.{ $month }.{ $year }
# A day of another year, or far ahead
day-of-year = { $day } { $year }
moment-long = { $day }, { $time } Uhr

# How far away a day is
days-left = { $count ->
    [0] heute ist der letzte Tag
    [one] noch 1 Tag
   *[other] noch { $count } Tage
}
days-over = { $count ->
    [one] 1 Tag überfällig
   *[other] { $count } Tage überfällig
}
day-relative = { $days ->
    [-2] vorgestern
    [-1] gestern
    [0] heute
    [1] morgen
    [2] übermorgen
   *[other] { $day }
}
