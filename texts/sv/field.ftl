## Namn på det som läses om en människa

field-name = Namn
field-given = Förnamn
field-family = Efternamn
field-prefix = Titel före namnet
field-suffix = Titel efter namnet
field-title = Befattning
field-department = Avdelning
field-organisation = Företag
field-phone-mobile = Mobil
field-phone-work = Telefon, arbete
field-phone-home = Telefon, hem
field-phone-fax = Fax
field-phone-pager = Personsökare
field-phone-other = Telefon
field-email = E-post
field-url = Webb
field-address = Adress
field-birthday = Födelsedag
field-note = Anteckning
percent = { $number } %
promise-mine = Jag har lovat
promise-theirs = De har lovat
