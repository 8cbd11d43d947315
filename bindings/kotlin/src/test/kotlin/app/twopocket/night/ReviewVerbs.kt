package app.twopocket.night

import app.twopocket.MeasureKind

internal val reviewVerbs = mapOf<String, Verb>(
    "quotient" to { all.review.quotient(it.whole("days")) },
    "quotients" to { all.review.history(it.whole("days")!!, it.whole("buckets")!!) },
    "measure_acts" to { all.review.acts(it.word<MeasureKind>("measure"), it.whole("days"), whole) },
    "mistakes" to { all.review.mistakes() },
    "worth" to { all.review.arenas() },
    "weeks" to { all.review.weeks(it.whole("weeks")!!) },
)
