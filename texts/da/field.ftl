## Navne på det, der læses om et menneske

field-name = Navn
field-given = Fornavn
field-family = Efternavn
field-prefix = Titel foran navnet
field-suffix = Titel efter navnet
field-title = Stilling
field-department = Afdeling
field-organisation = Firma
field-phone-mobile = Mobil
field-phone-work = Telefon, arbejde
field-phone-home = Telefon, hjemme
field-phone-fax = Fax
field-phone-pager = Personsøger
field-phone-other = Telefon
field-email = Mail
field-url = Web
field-address = Adresse
field-birthday = Fødselsdag
field-note = Note
percent = { $number } %
promise-mine = Jeg har lovet
promise-theirs = De har lovet
