package app.twopocket

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import org.junit.jupiter.api.io.TempDir
import java.io.RandomAccessFile
import java.nio.file.Path
import java.time.LocalDate
import kotlin.io.path.exists
import kotlin.io.path.fileSize
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** Backups, which are long work, and the health of the store. */
class BackupTest {
    @TempDir
    lateinit var folder: Path

    private val file: Path get() = folder.resolve("saved.db")

    @Test
    fun `a backup is made step by step, and what it holds is restored`() = companion(folder) {
        val signe = it.line("Signe Raun")
        val progress = mutableListOf<WorkProgress>()
        it.backups.make(file) { step -> progress += step }
        assertTrue(progress.last().finished)
        assertEquals(progress.last().total, progress.last().done)
        it.line("Bo Lind")
        val before = it.revision()
        val restored = it.backups.restore(file)
        assertEquals(listOf(signe.id), it.cards.list().items.map { card -> card.id })
        assertEquals(0u, restored.erased)
        assertEquals(it.revision(), restored.revision)
        assertTrue(restored.revision > before)
    }

    @Test
    fun `what was erased stays erased when an older backup is restored`() = companion(folder) {
        val card = it.line("Signe Raun")
        it.backups.make(file)
        assertEquals(Erasure.ERASED, it.people.erase(card.contact))
        assertTrue(it.backups.restore(file).erased > 0u)
        assertEquals(0uL, it.cards.list().total)
    }

    @Test
    fun `the queue is read and cards are captured while a backup is made`() = companion(folder) {
        repeat(20) { number -> it.line("Guest number $number").also { card -> it.pockets.put(card.id, Pocket.RIGHT) } }
        it.backups.begin(file).use { backup ->
            while (!backup.step(0u).finished) {
                assertFalse(file.exists())
                assertEquals(20uL, it.followUps.queue(LocalDate.of(2026, 11, 20)).total)
                it.line("Late guest")
            }
        }
        assertTrue(file.exists())
        coroutineScope {
            val work = async { it.backups.make(file, replace = true) }
            do assertEquals(20uL, it.followUps.queue(LocalDate.of(2026, 11, 20)).total) while (work.isActive)
        }
    }

    @Test
    fun `a backup cancelled half-way leaves nothing behind`() = companion(folder) {
        it.line("Signe Raun")
        val before = names()
        val backup = it.backups.begin(file)
        assertEquals(1uL, backup.step(0u).done)
        backup.cancel()
        failure<CompanionException.Cancelled> { backup.step() }
        backup.close()
        // And where the coroutine that makes it is cancelled, so is the backup.
        coroutineScope {
            val work = async { it.backups.make(file, stepMs = 0u) { _ -> currentCoroutineContext().cancel() } }
            failure<CancellationException> { work.await() }
        }
        assertEquals(before, names())
        it.backups.make(file)
        assertTrue(file.exists())
    }

    @Test
    fun `a file that is there is not replaced unless that is said`() = companion(folder) {
        file.writeText("a letter")
        val there = failure<CompanionException.Invalid> { it.backups.begin(file) }
        assertEquals(FieldName.FILE to Reason.EXISTS, there.field to there.reason)
        it.backups.make(file, replace = true)
        assertEquals(0u, it.backups.restore(file).erased)
    }

    @Test
    fun `long work ends with the companion`() = companion(folder) {
        it.backups.begin(file).use { backup ->
            it.shut()
            failure<CompanionException.Closed> { backup.step() }
            backup.cancel()
        }
        failure<CompanionException.Closed> { it.backups.begin(file) }
        assertFalse(file.exists())
    }

    @Test
    fun `what can be saved of a damaged file is saved into a new one`() {
        companion(folder) {
            repeat(200) { number -> it.line("Guest number $number, Havgaard") }
            assertEquals(emptyList(), it.backups.check())
            it.backups.make(file)
        }
        RandomAccessFile(file.toFile(), "rw").use {
            val third = file.fileSize() / 3 / PAGE * PAGE
            it.seek(third)
            it.write(ByteArray(third.toInt()) { 0x5A })
        }
        val saved = folder.resolve("new").toFile().apply { mkdir() }.toPath()
        kotlinx.coroutines.runBlocking {
            val salvaged = BackupRoom.salvage(file, saved.resolve("night.db"))
            assertFalse(salvaged.whole)
            val cards = salvaged.tables.single { table -> table.name == "card" }.rows
            assertTrue(cards in 1uL..200uL, "$cards")
            TwoPocket.open(options(saved)).use { again ->
                assertEquals(cards, again.cards.list().total)
                assertEquals(emptyList(), again.backups.check())
            }
        }
    }

    private fun names() = folder.listDirectoryEntries().map { it.name }.toSet()

    private companion object {
        const val PAGE = 4_096L
    }
}
