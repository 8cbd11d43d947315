## Navn på det som leses om et menneske

field-name = Navn
field-given = Fornavn
field-family = Etternavn
field-prefix = Tittel foran navnet
field-suffix = Tittel etter navnet
field-title = Stilling
field-department = Avdeling
field-organisation = Firma
field-phone-mobile = Mobil
field-phone-work = Telefon, jobb
field-phone-home = Telefon, hjemme
field-phone-fax = Faks
field-phone-pager = Personsøker
field-phone-other = Telefon
field-email = E-post
field-url = Nett
field-address = Adresse
field-birthday = Bursdag
field-note = Notat
percent = { $number } %
promise-mine = Jeg har lovet
promise-theirs = De har lovet
