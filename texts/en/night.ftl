## A recorded night, shown

night-captured = { $count ->
    [one] Captured: 1 card, and how surely it was read
   *[other] Captured: { $count } cards, and how surely they were read
}
night-kept-raw = kept as it came
night-doubtful = · { $count } to check
night-left-pocket = LEFT POCKET: discarded
night-right-pocket = RIGHT POCKET: kept
night-erased = erased
night-held = held
night-stays = { $name } stays until this promise is kept or released: { $what }.
night-unsorted = { $count ->
    [one] 1 card is still unsorted: it heads tomorrow's queue.
   *[other] { $count } cards are still unsorted: they head tomorrow's queue.
}
night-no-traces = { $count ->
    [one] 1 card was erased. The file was searched for what had been read of it: not a byte is left.
   *[other] { $count } cards were erased. The file was searched for what had been read of them: not a byte is left.
}
night-traces = { $count ->
    [one] 1 card was erased, but something of it still stands in the file (another card may say the same).
   *[other] { $count } cards were erased, but something of them still stands in the file (another card may say the same).
}
night-tomorrow = Tomorrow, { $day }
night-next = Try next
form-line = line
form-file = file
form-code = QR
form-scan = scan
form-photo = photo
error-night = { $file }: the night can't be played ({ $reason }). Put the file right, and play it again.
error-night-not-empty = { $file } holds something already. Name a new file, or say --yes to play the night into it.
