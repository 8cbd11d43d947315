## Namen dessen, was über einen Menschen gelesen wird

field-name = Name
field-given = Vorname
field-family = Nachname
field-prefix = Titel
field-suffix = Namenszusatz
field-title = Position
field-department = Abteilung
field-organisation = Firma
field-phone-mobile = Mobil
field-phone-work = Telefon, Arbeit
field-phone-home = Telefon, privat
field-phone-fax = Fax
field-phone-pager = Pager
field-phone-other = Telefon
field-email = E-Mail
field-url = Web
field-address = Adresse
field-birthday = Geburtstag
field-note = Notiz
percent = { $number } %
promise-mine = Von mir versprochen
promise-theirs = Mir versprochen
