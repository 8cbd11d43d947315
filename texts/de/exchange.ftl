## Kontakte aus Dateien und in Dateien

import-waiting = { $count ->
    [one] 1 Kontakt wartet darauf, hereingeholt zu werden.
   *[other] { $count } Kontakte warten darauf, hereingeholt zu werden.
}
import-added = { $count ->
    [one] 1 neuer Mensch.
   *[other] { $count } neue Menschen.
}
import-joined = { $count ->
    [one] 1 Kontakt sagte etwas Neues über jemanden, den du kennst.
   *[other] { $count } Kontakte sagten etwas Neues über Leute, die du kennst.
}
import-known = { $count ->
    [one] 1 Kontakt sagte nichts Neues.
   *[other] { $count } Kontakte sagten nichts Neues.
}
import-unreadable = { $count ->
    [one] 1 Kontakt war nicht zu lesen. Er ist aufgehoben, wie er kam.
   *[other] { $count } Kontakte waren nicht zu lesen. Sie sind aufgehoben, wie sie kamen.
}
import-doubtful = { $count ->
    [one] 1 davon war abgeschnitten, oder Buchstaben mussten geraten werden: sieh ihn durch.
   *[other] { $count } davon waren abgeschnitten, oder Buchstaben mussten geraten werden: sieh sie durch.
}
import-taken-back = { $count ->
    [one] 1 Kontakt wurde zurückgenommen.
   *[other] { $count } Kontakte wurden zurückgenommen.
}
import-left = { $count ->
    [one] 1 Mensch blieb, weil du seitdem etwas geändert hast:
   *[other] { $count } Menschen blieben, weil du seitdem etwas geändert hast:
}
import-undo-hint = So nimmst du es zurück: { $command }
import-none = Noch wurde nichts hereingeholt. Beginne mit: twopocket import DATEI.vcf
import-state-running = nicht fertig; weiter mit 'import go-on' oder zurück mit 'import undo'
import-state-done = hereingeholt
import-state-taking-back = nicht ganz zurückgenommen; weiter mit 'import go-on'
import-state-taken-back = zurückgenommen
export-done = { $count ->
    [one] 1 Mensch steht in { $file }. Was du auf Rückseiten geschrieben hast, ist nicht dabei.
   *[other] { $count } Menschen stehen in { $file }. Was du auf Rückseiten geschrieben hast, ist nicht dabei.
}
export-held-back = { $count ->
    [one] 1 Notiz ist privat oder vertraulich und bleibt hier.
   *[other] { $count } Notizen sind privat oder vertraulich und bleiben hier.
}
error-not-found-import = Einen solchen Import gibt es nicht. Siehe: twopocket import list
error-no-contact-in-file = In { $file } ist kein Kontakt. Eine Kontaktdatei endet auf .vcf; nimm diese und versuch es noch einmal.
error-export-format = Der Name { $file } sagt nicht, was die Datei werden soll. Lass ihn auf .vcf, .csv oder .json enden, oder sag --format.
