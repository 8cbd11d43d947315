## The database as a file

backup-done = Backed up to { $file }.
restore-sure = Put the backup in the place of everything that is here now?
restore-not = Nothing was changed.
restore-done = The backup is back.
restore-erased = { $count ->
    [one] 1 thing in it had been erased since, and was erased again.
   *[other] { $count } things in it had been erased since, and were erased again.
}
salvage-done = { $count ->
    [one] 1 row was saved into { $file }.
   *[other] { $count } rows were saved into { $file }.
}
salvage-whole = Nothing seems to be lost.
salvage-in-part = Something is lost. Look through your people and the queue.
check-whole = The database is whole.
check-structure = { $count ->
    [one] 1 fault in the file's structure.
   *[other] { $count } faults in the file's structure.
}
check-reference = { $count ->
    [one] 1 row of { $table } refers to what is not there.
   *[other] { $count } rows of { $table } refer to what is not there.
}
check-search = { $count ->
    [one] 1 person would not be found as they should.
   *[other] { $count } people would not be found as they should.
}
error-not-whole = The database is not whole. Back it up, then save what can be saved: twopocket salvage FILE --into NEW
error-file-exists = { $file } exists already. Name another file, or say --yes to write over it.
error-new-file-exists = { $file } exists already. Name a file that is not there yet.
error-nothing-saved = Nothing in { $file } could be saved. Check that it is the database you mean; bring back a backup: twopocket restore FILE
