## Kontakter fra filer og til filer

import-waiting = { $count ->
    [one] 1 kontakt venter på at komme ind.
   *[other] { $count } kontakter venter på at komme ind.
}
import-added = { $count ->
    [one] 1 nyt menneske.
   *[other] { $count } nye mennesker.
}
import-joined = { $count ->
    [one] 1 kontakt fortalte noget nyt om en, du kender.
   *[other] { $count } kontakter fortalte noget nyt om nogen, du kender.
}
import-known = { $count ->
    [one] 1 kontakt fortalte intet nyt.
   *[other] { $count } kontakter fortalte intet nyt.
}
import-unreadable = { $count ->
    [one] 1 kontakt kunne ikke læses. Den er gemt, som den kom.
   *[other] { $count } kontakter kunne ikke læses. De er gemt, som de kom.
}
import-doubtful = { $count ->
    [one] 1 af dem var klippet over, eller bogstaver måtte gættes: se den efter.
   *[other] { $count } af dem var klippet over, eller bogstaver måtte gættes: se dem efter.
}
import-taken-back = { $count ->
    [one] 1 kontakt er taget tilbage.
   *[other] { $count } kontakter er taget tilbage.
}
import-left = { $count ->
    [one] 1 menneske fik lov at blive, fordi du har ændret noget siden:
   *[other] { $count } mennesker fik lov at blive, fordi du har ændret noget siden:
}
import-undo-hint = Sådan tages det tilbage: { $command }
import-none = Der er ikke importeret noget endnu. Begynd med: twopocket import FIL.vcf
import-state-running = ikke færdig; fortsæt med 'import go-on', eller tag den tilbage med 'import undo'
import-state-done = hentet ind
import-state-taking-back = ikke taget helt tilbage; fortsæt med 'import go-on'
import-state-taken-back = taget tilbage
export-done = { $count ->
    [one] 1 menneske er skrevet til { $file }. Det, du har skrevet bag på kort, er ikke med.
   *[other] { $count } mennesker er skrevet til { $file }. Det, du har skrevet bag på kort, er ikke med.
}
export-held-back = { $count ->
    [one] 1 note er privat eller fortrolig og bliver her.
   *[other] { $count } noter er private eller fortrolige og bliver her.
}
error-not-found-import = Den import findes ikke. Se: twopocket import list
error-no-contact-in-file = Der er ingen kontakt i { $file }. En kontaktfil ender på .vcf; vælg den, og prøv igen.
error-export-format = Navnet { $file } fortæller ikke, hvad filen skal være. Lad det ende på .vcf, .csv eller .json, eller sig --format.
