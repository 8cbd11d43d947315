package app.twopocket

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime

/**
 * Every word a person reads, in one language. [of] reads the language's texts, off the main thread; after it everything
 * here is looked up in memory and may be called where a screen is drawn.
 */
class Words private constructor(private val texts: Texts) {
    /** The code of the language. */
    val language: String = texts.language()

    /** The text of a key with its arguments filled in: `words["days-left", "count" to arg(2)]`. */
    operator fun get(key: String, vararg arguments: Pair<String, TextArg>): String = get(key, arguments.toMap())

    /** The same, with the arguments that a record says its text takes. */
    operator fun get(key: String, arguments: Map<String, TextArg>): String = texts.get(key, arguments)

    /** What is to be said of something that a room found. */
    operator fun get(saying: Saying): String = get(saying.key, saying.arguments)

    /** A day as the language writes it. */
    fun day(day: LocalDate, form: DayForm): String = texts.day(day, form)

    /** A day as one speaks of it: tomorrow, in two days, else the day written out. */
    fun near(day: LocalDate, today: LocalDate): String = texts.near(day, today)

    /** How long there is until a deadline, or how long it is past. */
    fun deadline(deadline: LocalDate, today: LocalDate): String = texts.deadline(deadline, today)

    /** A time of day on the 24-hour clock. */
    fun time(time: LocalTime): String = texts.time(time)

    /** A day and a time of day. */
    fun moment(moment: LocalDateTime): String = texts.moment(moment)

    /** A whole number with the language's thousands mark. */
    fun whole(number: Long): String = texts.whole(number)

    /** A number with so many decimals and the language's decimal mark. */
    fun decimal(number: Double, digits: Int): String = texts.decimal(number, digits.toUByte())

    companion object {
        /** The texts for a BCP 47 code or a locale's name; what is no language of ours is English. */
        suspend fun of(code: String): Words = withContext(Dispatchers.IO) { Words(Texts(code)).also { it["days-left"] } }

        /** The texts of a language. */
        suspend fun of(language: Language): Words = of(language.name.lowercase())
    }
}

/** Text to fill in: a name, a place. */
fun arg(text: String): TextArg = TextArg.Text(text)

/** A count to fill in. */
fun arg(count: Long): TextArg = TextArg.Whole(count)

/** A count to fill in. */
fun arg(count: Int): TextArg = TextArg.Whole(count.toLong())

/** A measure to fill in. */
fun arg(measure: Double): TextArg = TextArg.Decimal(measure)

/** A day to fill in. */
fun arg(day: LocalDate): TextArg = TextArg.Day(day)

/** A time of day to fill in. */
fun arg(time: LocalTime): TextArg = TextArg.Time(time)

/** A day and a time of day to fill in. */
fun arg(moment: LocalDateTime): TextArg = TextArg.Moment(moment)
