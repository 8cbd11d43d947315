package app.twopocket

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Where calls run, off the main thread: the store has one writer, so writes wait here for each other and hold no thread. */
internal class Lanes {
    private val writes: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1, "twopocket writes")
    private val reads: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(READERS, "twopocket reads")

    suspend fun <T> write(call: () -> T): T = withContext(writes) { call() }

    suspend fun <T> read(call: () -> T): T = withContext(reads) { call() }

    private companion object {
        /** As many as the store keeps reading connections. */
        const val READERS = 2
    }
}
