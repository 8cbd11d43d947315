package app.twopocket

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext
import java.nio.file.Path

/** Backups: the whole store in one file, the left pocket left out, and the way back from it. */
class BackupRoom internal constructor(private val lanes: Lanes, private val room: Backups) {
    /** Begins a backup into a file; nothing is written before its last step. A file that is there is replaced if said. */
    suspend fun begin(path: Path, replace: Boolean = false): BackupWork =
        lanes.read { BackupWork(lanes, room.begin(path, replace)) }

    /** Makes a backup, and tells after each step how far it is. Where the coroutine is cancelled, so is the backup. */
    suspend fun make(
        path: Path,
        replace: Boolean = false,
        stepMs: UInt = STEP_MS,
        told: suspend (WorkProgress) -> Unit = {},
    ): Unit = begin(path, replace).use { backup ->
        do {
            currentCoroutineContext().ensureActive()
            val progress = backup.step(stepMs).also { told(it) }
        } while (!progress.finished)
    }

    /** Puts what a backup holds in the place of all the store holds. What was erased stays erased. */
    suspend fun restore(path: Path): Restored = lanes.write { room.restore(path) }

    /** Looks the whole store over. Nothing found is an empty list. */
    suspend fun check(): List<Finding> = lanes.read { room.check() }

    companion object {
        /** Saves what can be saved of a damaged file into a new one, which can then be opened. */
        suspend fun salvage(damaged: Path, into: Path): Salvaged =
            withContext(Dispatchers.IO) { app.twopocket.salvage(damaged, into) }
    }
}

/** A backup that is being made. Closed before it is finished, it leaves nothing behind. */
class BackupWork internal constructor(private val lanes: Lanes, private val work: Backup) : AutoCloseable {
    /** Goes on for about this long. It reads beside the writer, so no capture waits for it. */
    suspend fun step(budgetMs: UInt = STEP_MS): WorkProgress = lanes.read { work.step(budgetMs) }

    /** Ends the work. A file that is finished stays. */
    suspend fun cancel(): Unit = withContext(NonCancellable) { lanes.read { work.cancel() } }

    /** Lets go of it. */
    override fun close(): Unit = work.close()
}

/** Milliseconds of a step: short enough to show progress and to be cancelled. */
private const val STEP_MS = 50u
