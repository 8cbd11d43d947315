package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/** The user's own card, as a phone shows it. */
class OwnCardTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `the own card is a code that is drawn, and a picture of it`() = companion(folder) {
        val nameless = failure<CompanionException.Invalid> { it.ownCard.code() }
        assertEquals(FieldName.NAME to Reason.EMPTY, nameless.field to nameless.reason)
        it.ownCard.save(OwnDetails(name = "Rikke Dam", links = listOf("damkort.example")))
        val code = it.ownCard.code()
        val qr = assertNotNull(code.qr)
        assertContains(code.vcard, "FN:Rikke Dam")
        assertEquals(List(qr.size.toInt()) { qr.size.toInt() }, qr.rows.map { row -> row.length })
        assertTrue(qr.rows.all { row -> row.all { module -> module in "01" } })
        assertEquals("PNG", qr.png().decodeToString(1, 4))
        val svg = qr.svg("Rikke & Bo", "a <card>")
        assertTrue(svg.startsWith("<svg"))
        assertContains(svg, "Rikke &amp; Bo")
        assertContains(svg, "a &lt;card&gt;")
    }

    @Test
    fun `a link is called by what it leads to`() = companion(folder) {
        val links = listOf("damkort.example", "linkedin.com/in/rikkedam")
        val card = it.ownCard.save(OwnDetails(name = "Rikke Dam", links = links))
        assertEquals(listOf(LinkKind.WEB, LinkKind.LINKED_IN), card.links.map { link -> link.kind })
        assertEquals(listOf(null, "LinkedIn"), card.links.map { link -> link.called })
    }
}
