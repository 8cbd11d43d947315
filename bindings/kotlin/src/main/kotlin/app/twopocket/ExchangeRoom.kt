package app.twopocket

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withContext

/** Contacts from files and into files. */
class ExchangeRoom internal constructor(private val lanes: Lanes, private val room: Exchange) {
    /** Begins to bring in a contact file. Its contacts are kept as they came and wait; steps bring them in. */
    suspend fun begin(file: ByteArray): Import = lanes.write { room.begin(file) }

    /** Goes on for about this long with an import, or with taking it back. Others write between the slices. */
    suspend fun step(import: ImportId, budgetMs: UInt = STEP_MS): WorkProgress =
        lanes.write { room.step(import, budgetMs) }

    /**
     * Brings a contact file in, and tells after each step how far it is. Where the coroutine is cancelled, what came in
     * is taken back.
     */
    suspend fun bringIn(
        file: ByteArray,
        stepMs: UInt = STEP_MS,
        told: suspend (WorkProgress) -> Unit = {},
    ): Import {
        val import = begin(file).id
        try {
            goOn(import, stepMs, told)
        } catch (cancelled: CancellationException) {
            withContext(NonCancellable) {
                beginTakingBack(import)
                goOn(import)
            }
            throw cancelled
        }
        return get(import)
    }

    /** Goes on to the end with an import that was interrupted, or with taking it back. */
    suspend fun goOn(import: ImportId, stepMs: UInt = STEP_MS, told: suspend (WorkProgress) -> Unit = {}) {
        do {
            currentCoroutineContext().ensureActive()
            val progress = step(import, stepMs).also { told(it) }
        } while (!progress.finished)
    }

    /** Begins to take an import back, also one that is not done. Steps do it. */
    suspend fun beginTakingBack(import: ImportId): Import = lanes.write { room.takeBack(import) }

    /** Takes an import back to the end. Whom the user has changed since is left alone, and named. */
    suspend fun takeBack(import: ImportId, told: suspend (WorkProgress) -> Unit = {}): Import {
        beginTakingBack(import)
        goOn(import, told = told)
        return get(import)
    }

    /** One import. */
    suspend fun get(import: ImportId): Import = lanes.read { room.get(import) }

    /** All imports, the latest first. One that is running was interrupted. */
    suspend fun list(): List<Import> = lanes.read { room.list() }

    /** A part of an export, in the order of names. */
    suspend fun exportPart(format: ExportFormat, part: PageRequest = PageRequest()): ExportPart =
        lanes.write { room.export(format, part) }

    /** The people as a file, part by part: without the left pocket, and without backs. */
    fun export(format: ExportFormat): Flow<String> = flow {
        var after: String? = null
        do {
            val part = exportPart(format, PageRequest(after, null))
            emit(part.text)
            after = part.next
        } while (after != null)
    }
}

/** Milliseconds of a step: a capture waits for one at most. */
private const val STEP_MS = 50u
