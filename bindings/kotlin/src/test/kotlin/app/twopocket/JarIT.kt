package app.twopocket

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.nio.file.Path
import java.util.jar.JarFile
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The jar is all that a program needs beside what Maven fetches for it. */
class JarIT {
    @TempDir
    lateinit var folder: Path

    private val jar = File(System.getProperty("twopocket.jar"))

    @Test
    fun `the library lies in the jar where JNA looks for it`() {
        val libraries = JarFile(jar).use { file -> file.stream().map { it.name }.filter { "libtwopocket." in it }.toList() }
        assertTrue(libraries.isNotEmpty())
        // The folders are named as JNA names machines: linux-x86-64, darwin-aarch64.
        for (library in libraries) assertTrue(Regex("[a-z0-9]+-[a-z0-9-]+/libtwopocket\\.(so|dylib)").matches(library), library)
    }

    @Test
    fun `a program runs from the jar alone`() {
        val fetched = System.getProperty("java.class.path").split(File.pathSeparator).filter { it.endsWith(".jar") && File(it) != jar }
        val program = Path.of(FromJar::class.java.protectionDomain.codeSource.location.toURI())
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val path = (listOf("$jar", "$program") + fetched).joinToString(File.pathSeparator)
        val run = ProcessBuilder(java, "-cp", path, "app.twopocket.FromJar", "$folder").directory(folder.toFile()).redirectErrorStream(true)
        val process = run.start()
        val said = process.inputReader().readText().trim()
        assertEquals(0 to "Signe Raun, from ${jar.name}", process.waitFor() to said)
    }
}

/** Captures a card and tells whose it is. */
object FromJar {
    @JvmStatic
    fun main(arguments: Array<String>) = runBlocking {
        TwoPocket.open(options(Path.of(arguments.single()))).use { all ->
            val jar = File(TwoPocket::class.java.protectionDomain.codeSource.location.toURI())
            println("${all.line("Signe Raun").name}, from ${jar.name}")
        }
    }
}
