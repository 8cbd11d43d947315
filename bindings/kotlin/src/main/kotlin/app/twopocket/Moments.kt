package app.twopocket

import java.time.Instant
import java.time.OffsetDateTime
import java.time.ZoneOffset

/** The instant, without the place it was lived in. */
val Moment.instant: Instant
    get() = Instant.ofEpochMilli(atMs)

/** Date and time as the clock on the wall showed them. */
val Moment.local: OffsetDateTime
    get() = instant.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds))

/** A clock that stands at an instant until it is set. */
fun manualTime(at: Instant, zone: String): TimeSource = TimeSource.Manual(at.toEpochMilli(), zone)
