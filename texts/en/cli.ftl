## The terminal's own words: help pages, usage errors, files

help-usage = Usage
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-options-short = OPTIONS
help-global-options = Options for every command
help-example = Example

help-value-file = FILE
help-value-zone = ZONE
help-value-moment = MOMENT
help-value-language = LANGUAGE
help-value-country = COUNTRY

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-subcommands = COMMANDS
man-version = VERSION
man-extra = EXAMPLE

usage-unknown-argument = There is no option { $argument } here.
usage-unknown-command = There is no command '{ $command }'.
usage-missing-command = A command is missing.
usage-missing-argument = Something is missing: { $argument }.
usage-conflict = { $argument } and { $other } can't be used together.
usage-missing-value = { $argument } needs a value.
usage-value = '{ $value }' does not fit { $argument }.
usage-count = { $argument } got too few or too many values.
usage-not-utf8 = An argument is not valid text (UTF-8).
usage-unreadable = The command line can't be read.
usage-same-id = Two inputs are both called '{ $id }' (the second is { $file }): rename one, or read them one at a time.
usage-did-you-mean = Did you mean { $suggestion }?
usage-possible-values = What fits: { $values }.
usage-see-help = See: { $command }

io-not-found = there is no such file
io-permission-denied = you may not open it
io-is-a-folder = it is a folder
io-not-a-folder = a part of the path is no folder
io-storage-full = the disk is full
io-read-only = it can only be read
io-exists = it exists already

error-internal = Something went wrong inside the program; nothing was half done. Run 'twopocket check', and try again.
error-output = The output could not be written: { $reason }.
error-file = { $file }: { $reason }. Check the name and try again.
error-input-line = { $file }, line { $line }: can't be read ({ $reason }). Put it right and read it again.
error-input-refused = { $file }, line { $line }: { $reason }
json-syntax = no JSON from column { $column } on
json-ends-early = it ends in the middle
json-shape = another form is wanted at column { $column }
json-missing = '{ $field }' is missing
error-moment = '{ $text }' is no moment; write it as 2026-11-19T21:40
error-no-tesseract = { $file }: reading a photo needs the program tesseract. Install it (package tesseract-ocr), or give the text lines as .json.
error-unreadable-photo = { $file }: no text could be read from this picture. Check that it is a picture, or take it again in better light.
error-photo-too-large = { $file }: what was read on the picture is kept, the picture is not: it is larger than { $limit } KiB. To keep it too, make it smaller and capture it again.

read-nothing = Nothing was found.
