package app.twopocket

import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals

/** What must not compile, does not. */
class TypedIdTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `an id is taken where it belongs`() {
        val (status, said) = compiled("suspend fun put(all: TwoPocket, card: CardId) = all.pockets.put(card, Pocket.LEFT)")
        assertEquals(ExitCode.OK, status, said)
    }

    @Test
    fun `an id of another kind is not taken, nor is a bare UUID`() {
        val (status, said) = compiled(
            "suspend fun put(all: TwoPocket, event: EventId) = all.pockets.put(event, Pocket.LEFT)",
            "suspend fun get(all: TwoPocket, uuid: java.util.UUID) = all.cards.get(uuid)",
        )
        assertEquals(ExitCode.COMPILATION_ERROR, status)
        assertContains(said, Regex("actual type is '(app.twopocket.)?EventId', but '(app.twopocket.)?CardId' was expected"))
        assertContains(said, Regex("actual type is '(java.util.)?UUID', but '(app.twopocket.)?CardId' was expected"))
    }

    private fun compiled(vararg code: String): Pair<ExitCode, String> {
        val file = folder.resolve("Snippet.kt").apply { writeText("import app.twopocket.*\n${code.joinToString("\n")}\n") }
        val said = ByteArrayOutputStream()
        val path = System.getProperty("java.class.path")
        val status = K2JVMCompiler().exec(PrintStream(said), "-no-stdlib", "-cp", path, "-d", "$folder", "$file")
        return status to said.toString()
    }
}
