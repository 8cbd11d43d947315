import Foundation

// Another process that writes to a store: it takes the lock of a store's writer, says so, and lets go when its input ends.
// SQLite's documentation of the WAL index: byte 120 of the `-shm` file.

let file = open(CommandLine.arguments[1], O_RDWR)
var lock = flock()
lock.l_type = Int16(F_WRLCK)
lock.l_whence = Int16(SEEK_SET)
lock.l_start = 120
lock.l_len = 1
let isHeld = withUnsafeMutablePointer(to: &lock) { fcntl(file, F_SETLK, $0) } == 0
print(isHeld ? "held" : "not held")
fflush(nil)
_ = readLine()
