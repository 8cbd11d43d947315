package app.twopocket.night

import app.twopocket.LadderStep

internal val challengeVerbs = mapOf<String, Verb>(
    "start_challenge" to { all.challenges.start(night(it), it.flag("with_friend")) },
    "stop_challenge" to { all.challenges.stop(night(it)) },
    "score" to { all.challenges.score(night(it)) },
    "score_code" to { all.challenges.code(night(it)) },
    "compare" to { all.challenges.compare(it.text("code"), night(it)) },
    "ladder" to { all.challenges.ladder() },
    "climb" to { all.challenges.climb(it.word<LadderStep>("step"), it.flag("done")) },
)
