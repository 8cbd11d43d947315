package app.twopocket.night

import app.twopocket.MeasureKind
import app.twopocket.PaceLimits

/** How well the network is used, and how fast. */
internal val reviewVerbs = mapOf<String, Verb>(
    "quotient" to { all.review.quotient(it.whole("days")) },
    "quotients" to { all.review.history(it.whole("days")!!, it.whole("buckets")!!) },
    "measure_acts" to { all.review.acts(it.word<MeasureKind>("measure"), it.whole("days"), whole) },
    "mistakes" to { all.review.mistakes() },
    "worth" to { all.review.arenas() },
    "pace" to { all.pace.day(it.day("day")) },
    "limits" to { all.pace.limits() },
    "set_limits" to { all.pace.setLimits(PaceLimits(it.whole("day_length")!!, it.whole("nudges_a_week")!!)) },
    "weeks" to { all.review.weeks(it.whole("weeks")!!) },
)
