## Kontakter från filer och till filer

import-waiting = { $count ->
    [one] 1 kontakt väntar på att komma in.
   *[other] { $count } kontakter väntar på att komma in.
}
import-added = { $count ->
    [one] 1 ny människa.
   *[other] { $count } nya människor.
}
import-joined = { $count ->
    [one] 1 kontakt berättade något nytt om någon du känner.
   *[other] { $count } kontakter berättade något nytt om några du känner.
}
import-known = { $count ->
    [one] 1 kontakt berättade inget nytt.
   *[other] { $count } kontakter berättade inget nytt.
}
import-unreadable = { $count ->
    [one] 1 kontakt gick inte att läsa. Den är sparad som den kom.
   *[other] { $count } kontakter gick inte att läsa. De är sparade som de kom.
}
import-doubtful = { $count ->
    [one] 1 av dem var avklippt, eller så fick bokstäver gissas: se över den.
   *[other] { $count } av dem var avklippta, eller så fick bokstäver gissas: se över dem.
}
import-taken-back = { $count ->
    [one] 1 kontakt togs tillbaka.
   *[other] { $count } kontakter togs tillbaka.
}
import-left = { $count ->
    [one] 1 människa fick vara kvar, eftersom du har ändrat något sedan dess:
   *[other] { $count } människor fick vara kvar, eftersom du har ändrat något sedan dess:
}
import-undo-hint = Så tar du tillbaka det: { $command }
import-none = Inget är importerat än. Börja med: twopocket import FIL.vcf
import-state-running = inte klar; fortsätt med 'import go-on' eller ta tillbaka med 'import undo'
import-state-done = hämtad
import-state-taking-back = inte helt tillbakatagen; fortsätt med 'import go-on'
import-state-taken-back = tillbakatagen
export-done = { $count ->
    [one] 1 människa skrevs till { $file }. Det du har skrivit på baksidor är inte med.
   *[other] { $count } människor skrevs till { $file }. Det du har skrivit på baksidor är inte med.
}
export-held-back = { $count ->
    [one] 1 anteckning är privat eller förtrolig och stannar här.
   *[other] { $count } anteckningar är privata eller förtroliga och stannar här.
}
error-not-found-import = Den importen finns inte. Se: twopocket import list
error-no-contact-in-file = Ingen kontakt hittades i { $file }. En kontaktfil slutar på .vcf; välj den och försök igen.
error-export-format = Av namnet { $file } framgår inte vad filen ska bli. Låt det sluta på .vcf, .csv eller .json, eller säg --format.
