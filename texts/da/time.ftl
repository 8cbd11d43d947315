## Days and times

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = maj
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag

weekday-short-1 = man.
weekday-short-2 = tir.
weekday-short-3 = ons.
weekday-short-4 = tor.
weekday-short-5 = fre.
weekday-short-6 = lør.
weekday-short-7 = søn.

day-long = { $weekday } den { $day }. { $month }
day-full = { $weekday } den { $day }. { $month } { $year }
day-short = { $day }. { $month }
day-date = { $day }. { $month }
day-weekday = { $weekday }
day-brief = { $weekday } { $day }. { $month }
day-numeric = { $day }.{ $month }.{ $year }
# A day of another year, or far ahead
day-of-year = { $day } { $year }
moment-long = { $day } kl. { $time }

# How far away a day is
days-left = { $count ->
    [0] i dag er sidste dag
    [one] 1 dag tilbage
   *[other] { $count } dage tilbage
}
days-over = { $count ->
    [one] 1 dag over tiden
   *[other] { $count } dage over tiden
}
day-relative = { $days ->
    [-2] i forgårs
    [-1] i går
    [0] i dag
    [1] i morgen
    [2] i overmorgen
   *[other] { $day }
}
