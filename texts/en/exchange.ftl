## Contacts from files and into files

import-waiting = { $count ->
    [one] 1 contact is waiting to be brought in.
   *[other] { $count } contacts are waiting to be brought in.
}
import-added = { $count ->
    [one] 1 new person.
   *[other] { $count } new people.
}
import-joined = { $count ->
    [one] 1 contact told something new of somebody you know.
   *[other] { $count } contacts told something new of people you know.
}
import-known = { $count ->
    [one] 1 contact told nothing new.
   *[other] { $count } contacts told nothing new.
}
import-unreadable = { $count ->
    [one] 1 contact could not be read. It is kept as it came.
   *[other] { $count } contacts could not be read. They are kept as they came.
}
import-doubtful = { $count ->
    [one] 1 of them was cut short, or its letters had to be guessed: look it over.
   *[other] { $count } of them were cut short, or their letters had to be guessed: look them over.
}
import-taken-back = { $count ->
    [one] 1 contact was taken back.
   *[other] { $count } contacts were taken back.
}
import-left = { $count ->
    [one] 1 person was left alone, as you have changed them since:
   *[other] { $count } people were left alone, as you have changed them since:
}
import-undo-hint = To take it back: { $command }
import-none = Nothing was imported yet. Begin with: twopocket import FILE.vcf
import-state-running = not finished; go on with 'import go-on', or take it back with 'import undo'
import-state-done = brought in
import-state-taking-back = not taken back in full; go on with 'import go-on'
import-state-taken-back = taken back
export-done = { $count ->
    [one] 1 person was written to { $file }. What you wrote on backs is not in it.
   *[other] { $count } people were written to { $file }. What you wrote on backs is not in it.
}
export-held-back = { $count ->
    [one] 1 note is private or was told in confidence, and stays here.
   *[other] { $count } notes are private or were told in confidence, and stay here.
}
error-not-found-import = There is no such import. See: twopocket import list
error-no-contact-in-file = No contact was found in { $file }. A contact file ends in .vcf; choose that one and try again.
error-export-format = What { $file } is to be can't be told from its name. End it in .vcf, .csv or .json, or say --format.
