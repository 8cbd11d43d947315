## Kontakter fra filer og til filer

import-waiting = { $count ->
    [one] 1 kontakt venter på å komme inn.
   *[other] { $count } kontakter venter på å komme inn.
}
import-added = { $count ->
    [one] 1 nytt menneske.
   *[other] { $count } nye mennesker.
}
import-joined = { $count ->
    [one] 1 kontakt fortalte noe nytt om en du kjenner.
   *[other] { $count } kontakter fortalte noe nytt om noen du kjenner.
}
import-known = { $count ->
    [one] 1 kontakt fortalte ikke noe nytt.
   *[other] { $count } kontakter fortalte ikke noe nytt.
}
import-unreadable = { $count ->
    [one] 1 kontakt kunne ikke leses. Den er tatt vare på som den kom.
   *[other] { $count } kontakter kunne ikke leses. De er tatt vare på som de kom.
}
import-doubtful = { $count ->
    [one] 1 av dem var kuttet, eller bokstaver måtte gjettes: se over den.
   *[other] { $count } av dem var kuttet, eller bokstaver måtte gjettes: se over dem.
}
import-taken-back = { $count ->
    [one] 1 kontakt er tatt tilbake.
   *[other] { $count } kontakter er tatt tilbake.
}
import-left = { $count ->
    [one] 1 menneske fikk bli, fordi du har endret noe siden:
   *[other] { $count } mennesker fikk bli, fordi du har endret noe siden:
}
import-undo-hint = Slik tar du det tilbake: { $command }
import-none = Ingenting er importert ennå. Begynn med: twopocket import FIL.vcf
import-state-running = ikke ferdig; fortsett med 'import go-on', eller ta den tilbake med 'import undo'
import-state-done = hentet inn
import-state-taking-back = ikke tatt helt tilbake; fortsett med 'import go-on'
import-state-taken-back = tatt tilbake
export-done = { $count ->
    [one] 1 menneske er skrevet til { $file }. Det du har skrevet bak på kort, er ikke med.
   *[other] { $count } mennesker er skrevet til { $file }. Det du har skrevet bak på kort, er ikke med.
}
export-held-back = { $count ->
    [one] 1 notat er privat eller fortrolig og blir her.
   *[other] { $count } notater er private eller fortrolige og blir her.
}
error-not-found-import = Den importen finnes ikke. Se: twopocket import list
error-no-contact-in-file = Det er ingen kontakt i { $file }. En kontaktfil slutter på .vcf; velg den og prøv igjen.
error-export-format = Navnet { $file } sier ikke hva filen skal være. La det slutte på .vcf, .csv eller .json, eller si --format.
