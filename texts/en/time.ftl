## Days and times

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

day-long = { $weekday } { $day } { $month }
day-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-date = { $day } { $month }
day-weekday = { $weekday }
day-brief = { $weekday } { $day } { $month }
day-numeric = { $day }/{ $month }/{ $year }
# A day of another year, or far ahead
day-of-year = { $day } { $year }
moment-long = { $day }, { $time }

# How far away a day is
days-left = { $count ->
    [0] today is the last day
    [one] 1 day left
   *[other] { $count } days left
}
days-over = { $count ->
    [one] 1 day overdue
   *[other] { $count } days overdue
}
day-relative = { $days ->
    [-2] two days ago
    [-1] yesterday
    [0] today
    [1] tomorrow
    [2] in two days
   *[other] { $day }
}
