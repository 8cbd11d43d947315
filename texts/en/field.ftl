## Names of what is read of a person

field-name = Name
field-given = Given name
field-family = Family name
field-prefix = Title of address
field-suffix = Letters
field-title = Job title
field-department = Department
field-organisation = Organisation
field-phone-mobile = Mobile
field-phone-work = Work phone
field-phone-home = Home phone
field-phone-fax = Fax
field-phone-pager = Pager
field-phone-other = Phone
field-email = E-mail
field-url = Web
field-address = Address
field-birthday = Birthday
field-note = Note
percent = { $number }%
promise-mine = I promised
promise-theirs = They promised
