## Days and times

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag

weekday-short-1 = mån.
weekday-short-2 = tis.
weekday-short-3 = ons.
weekday-short-4 = tors.
weekday-short-5 = fre.
weekday-short-6 = lör.
weekday-short-7 = sön.

day-long = { $weekday } { $day } { $month }
day-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-date = { $day } { $month }
day-weekday = { $weekday }
day-brief = { $weekday } { $day } { $month }
day-numeric = { $year }-{ $month }-{ $day }
# A day of another year, or far ahead
day-of-year = { $day } { $year }
moment-long = { $day } kl. { $time }

# How far away a day is
days-left = { $count ->
    [0] i dag är sista dagen
    [one] 1 dag kvar
   *[other] { $count } dagar kvar
}
days-over = { $count ->
    [one] 1 dag för sent
   *[other] { $count } dagar för sent
}
day-relative = { $days ->
    [-2] i förrgår
    [-1] i går
    [0] i dag
    [1] i morgon
    [2] i övermorgon
   *[other] { $day }
}
