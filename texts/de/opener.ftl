## Gesprächseinstiege: was man sagt (der Text selbst, und .follow-1 und .follow-2 zum Weiterfragen), und was man darüber wissen sollte
## Jeder Satz lässt sich in einem Atemzug sagen. Was in einem Argument steht, wird wiedergegeben, wie es notiert wurde, und nie gebeugt.
## Was laut gesagt wird, steht in der Sie-Form: So reden Fremde an einem solchen Abend miteinander. Wer schon per Du ist, sagt es eben so.
## Was wir der Nutzerin oder dem Nutzer dazu sagen, steht wie überall in der Du-Form.

situation-alone-at-table = Allein am Tisch
situation-after-talk = Nach einem Vortrag
situation-at-the-bar = An der Bar
situation-joining-group = Zu einer Gruppe stoßen
situation-deepening = Ein Gespräch vertiefen
situation-someone-senior = Jemand, der weiter ist
situation-silence = Wenn es still wird
situation-goodbye = Abschied

opener-reason-role = passt dazu, wer ihr füreinander seid
opener-reason-talk = es gab einen Vortrag
opener-reason-card = du hast gerade eine Karte bekommen
opener-reason-ground = das habt ihr gemeinsam: { $ground }
opener-reason-exchange = du hast { $offer }, gebraucht wird { $need }
opener-reason-interest = das hast du im Gespräch erfahren: { $interest }
opener-reason-arena = passt in dieses Netzwerk
opener-reason-private = Privates hat hier Platz
opener-reason-worked = { $times ->
    [one] hat bei dir einmal funktioniert
   *[other] hat bei dir { $times }-mal funktioniert
}
opener-reason-flat = { $times ->
    [one] ist einmal verpufft
   *[other] ist { $times }-mal verpufft
}
opener-reason-original = nicht das, was alle fragen

# Die Arbeit, und was Menschen bewegt

opener-work = Und was machen Sie beruflich?
    .why = Darauf kann jeder antworten, und die Antwort gibt dir drei Dinge zum Weiterfragen.
    .when = Mit jedem, wenn du sicher anfangen willst.
    .caution = Das wurde heute schon oft gefragt. Frag bald nach dem, was hinter dem Titel steckt.
    .follow-1 = Wie sieht da ein guter Tag aus?
    .follow-2 = Und was hat Sie am meisten überrascht?
opener-work-good-day = Was war diese Woche das Schönste an Ihrer Arbeit?
    .why = Menschen blühen auf, wenn sie mit etwas Gutem beginnen dürfen.
    .when = Wenn du sonst nach dem Beruf gefragt hättest.
    .caution = War die Woche schlecht, dann lass es so stehen, ohne aufzumuntern.
    .follow-1 = Woran lag es, dass es so gut lief?
    .follow-2 = Wer war noch daran beteiligt?
opener-inspires = Was inspiriert Sie zurzeit?
    .why = Du fragst nach dem Menschen statt nach der Stelle und weißt, worüber ihr beim nächsten Mal reden könnt.
    .when = Sobald ihr euch begrüßt habt; auch in einer Gruppe.
    .caution = Lass Zeit zum Nachdenken. Füll die Pause nicht mit deiner eigenen Antwort.
    .follow-1 = Wie sind Sie darauf gestoßen?
    .follow-2 = Hat es bei Ihnen etwas verändert?
opener-inspires-group = Das klingt ja spannend bei Ihnen – darf ich zuhören?
    .why = Du bittest darum, zuhören zu dürfen, und dafür rückt eine Gruppe gern zusammen.
    .when = Wenn eine Gruppe mitten im Gespräch ist und der Kreis offen steht.
    .caution = Hör erst wirklich zu. Warte ein paar Sätze ab, bevor du selbst etwas sagst.
    .follow-1 = Wie sind Sie denn darauf gekommen?
    .follow-2 = Und wie sehen das die anderen?
opener-reading = Was lesen Sie gerade?
    .why = Das führt weg von Titeln, und was jemand liest, zeigt, was ihm wichtig ist.
    .when = Wenn ihr ein paar ruhige Minuten habt.
    .caution = Nicht alle lesen Bücher. Podcasts, Zeitungen und Kochbücher zählen auch.
    .follow-1 = Wie sind Sie gerade darauf gekommen?
    .follow-2 = Wem würden Sie es schenken?
opener-reading-recommend = Gibt es ein Buch oder einen Podcast, den Sie ständig weiterempfehlen?
    .why = Gutes gibt man gern weiter, und du hast einen Anlass, dich zu melden.
    .when = Wenn das Gespräch neuen Stoff braucht.
    .caution = Sag nur, dass du es lesen wirst, wenn du es auch tust.
    .follow-1 = Was ist bei Ihnen hängen geblieben?
    .follow-2 = Womit fange ich am besten an?

# Der Vortrag

opener-talk-how = Wie fanden Sie den Vortrag?
    .why = Ihr habt gerade dasselbe gehört, also ist niemand außen vor.
    .when = Nur nach einem Vortrag, den ihr beide gehört habt.
    .caution = Übertrumpfe die Antwort nicht mit deinem Urteil. Hör sie zu Ende an.
    .follow-1 = Was hat Sie am meisten angesprochen?
    .follow-2 = Kennen Sie das aus Ihrem eigenen Alltag?
opener-talk-takeaway = Was nehmen Sie aus dem Vortrag mit?
    .why = So wird aus dem Vortrag etwas Eigenes.
    .when = Nach einem Vortrag, auf dem Weg aus dem Saal.
    .caution = 'Nichts' ist auch eine Antwort. Lächle und frag, was erhofft war.
    .follow-1 = Wie würden Sie das anwenden?
    .follow-2 = Was hat Ihnen gefehlt?
opener-talk-question = Was hätten Sie nach dem Vortrag gern noch gefragt?
    .why = Viele gehen mit einer Frage nach Hause, die sie nicht gestellt haben.
    .when = Nach einem Vortrag, am besten, wenn für Fragen wenig Zeit blieb.
    .caution = Gib die Antwort nicht selbst, auch wenn du sie weißt.
    .follow-1 = Was meinen Sie, wie die Antwort wäre?
    .follow-2 = Wollen wir hingehen und fragen?

# Ein Getränk, ein kleiner Gefallen

opener-drink = Ich hole mir etwas zu trinken – darf ich Ihnen etwas mitbringen?
    .why = Eine kleine Freundlichkeit, die nichts kostet, und du hast einen Grund zurückzukommen.
    .when = Wenn jemand allein steht oder das Gespräch stockt.
    .caution = Ein Nein ist ein Nein, und dräng niemandem Alkohol auf.
    .follow-1 = Waren Sie schon einmal hier?
    .follow-2 = Was haben Sie heute Abend schon erlebt?
opener-bar-choice = Ich kann mich nicht entscheiden – was haben Sie genommen?
    .why = Eine leichte Frage, die um einen kleinen Rat bittet.
    .when = In der Schlange oder an der Bar.
    .caution = Sie ist nur die Tür. Halte die nächste Frage bereit.
    .follow-1 = Würden Sie es wieder nehmen?
    .follow-2 = Was führt Sie heute Abend her?
opener-favour-eye = Würden Sie einen Moment auf mein Glas aufpassen?
    .why = Wem wir geholfen haben, den mögen wir leicht, mehr noch als den, der uns geholfen hat.
    .when = Wenn ihr am selben Tisch steht und du wirklich kurz wegmusst.
    .caution = Halte es klein, komm bald wieder und bedank dich.
    .follow-1 = Danke! Kann ich auch etwas für Sie tun?
    .follow-2 = Sind Sie auch allein hier?
opener-favour-who = Sie scheinen hier einige zu kennen – wen sollte ich kennenlernen?
    .why = Ein kleiner Gefallen, der Vertrauen zeigt und oft damit endet, dass man dich vorstellt.
    .when = Wenn sich jemand im Raum sichtlich zu Hause fühlt.
    .caution = Lauf nicht weg, sobald du einen Namen hast. Wen du gefragt hast, der zählt auch.
    .follow-1 = Woher kennen Sie sich?
    .follow-2 = Und wen möchten Sie selbst gern treffen?
opener-favour-introduction = Darf ich an Ihnen üben, wie ich mich vorstelle? Es ist nur ein Satz.
    .why = Du bittest um ehrliche Hilfe, und man erfährt, wer du bist, ohne dass du dich ausbreitest.
    .when = Wenn ihr euch schon gut versteht.
    .caution = Ein Satz ist ein Satz. Bitte dein Gegenüber gleich um den eigenen.
    .follow-1 = Was ist davon bei Ihnen angekommen?
    .follow-2 = Und wie stellen Sie sich vor?

# Ihr Fach

opener-field-way-in = Wie sind Sie zu Ihrem Fach gekommen?
    .why = Jeder hat dazu eine Geschichte, und wenige werden danach gefragt.
    .when = Wenn du weißt, womit dein Gegenüber arbeitet.
    .caution = Lass der Geschichte ihren Lauf. Du bist noch nicht dran.
    .follow-1 = Hat Ihnen dabei jemand geholfen?
    .follow-2 = Würden Sie heute denselben Weg gehen?
opener-field-now = Woran arbeiten Sie gerade?
    .why = Es geht um heute und nicht um den Titel, also ist die Antwort frisch.
    .when = Mit fast jedem, gut auch nach einem Vortrag.
    .caution = Manche dürfen darüber nicht reden. Dann frag nach etwas Abgeschlossenem.
    .follow-1 = Was ist das Schwierigste daran?
    .follow-2 = Was würde Ihnen am meisten helfen?
opener-field-changed = Was hat sich in Ihrem Fach am meisten verändert, seit Sie angefangen haben?
    .why = Es würdigt Erfahrung und gibt dir ein ganzes Fach in fünf Minuten.
    .when = Mit jemandem, der schon eine Weile dabei ist.
    .caution = Lass niemanden alt aussehen.
    .follow-1 = Ist es besser geworden?
    .follow-2 = Was, glauben Sie, kommt als Nächstes?
opener-field-misunderstood = Was verstehen Außenstehende an Ihrer Arbeit meistens falsch?
    .why = Die meisten warten schon lange darauf, dass jemand fragt.
    .when = Wenn du weißt, was dein Gegenüber macht, und mehr als die Oberfläche willst.
    .caution = Vielleicht gehörst du selbst dazu. Lach darüber.
    .follow-1 = Wie erklären Sie es Ihrer Familie?
    .follow-2 = Was sollten mehr Leute wissen?

# Für die, die schon weiter sind

opener-ahead-love = Was lieben Sie an Ihrer Arbeit?
    .why = Wer weit gekommen ist, wird oft um etwas gebeten und selten nach der Freude gefragt.
    .when = Mit jemandem, der dort ist, wo du hinwillst.
    .caution = Keine Schmeichelei. Die Frage ist Kompliment genug.
    .follow-1 = War das schon immer so?
    .follow-2 = Wann haben Sie das zuletzt gespürt?
opener-ahead-challenges = Womit muss ich rechnen, wenn ich Ihren Weg gehen möchte?
    .why = Du erfährst, was in keiner Anzeige steht, und zeigst, dass es dir ernst ist.
    .when = Mit jemandem, dessen Weg du selbst gehen willst.
    .caution = Du fragst nach dem Weg, nicht nach einer Stelle.
    .follow-1 = Wie sind Sie da durchgekommen?
    .follow-2 = Was würden Sie anders machen?
opener-ahead-skills = Welche Fähigkeiten haben Sie am meisten gebraucht?
    .why = Eine klare Frage, leicht zu beantworten und nützlich für dich.
    .when = Mit jemandem, der mehr Erfahrung hat und dessen Arbeit du ein wenig kennst.
    .caution = Antworte nicht mit einer Liste dessen, was du alles kannst.
    .follow-1 = Wie haben Sie das gelernt?
    .follow-2 = Welche davon wird unterschätzt?
opener-ahead-wish-known = Was hätten Sie am Anfang gern gewusst?
    .why = Man darf klug und ehrlich zugleich sein.
    .when = Mit jemandem, der weiter gekommen ist als du.
    .caution = Die Antwort kann persönlich werden. Behalte sie für dich.
    .follow-1 = Wer hätte es Ihnen sagen können?
    .follow-2 = Hätten Sie darauf gehört?
opener-ahead-advice = Was raten Sie jemandem, der heute anfängt?
    .why = Es ist leichter, 'jemandem' zu raten als dir, und nutzen darfst du es trotzdem.
    .when = Mit jemandem, der dir voraus ist, wenn die Zeit knapp ist.
    .caution = Nimm den Rat an, ohne dich zu rechtfertigen, und erzähl später, wie es ging.
    .follow-1 = Wo würden Sie anfangen?
    .follow-2 = Darf ich Ihnen einmal erzählen, wie es gegangen ist?
opener-ahead-again = Welche Entscheidung würden Sie jederzeit wieder treffen?
    .why = Das hat heute Abend noch niemand gefragt, und es zeigt, was getragen hat.
    .when = Mit jemandem, der viel Erfahrung hat, wenn Ruhe für eine echte Antwort ist.
    .caution = Frag beim ersten Treffen nicht nach dem Gegenteil, dem Bereuten.
    .follow-1 = Was hat Sie so sicher gemacht?
    .follow-2 = Wohin hat sie geführt?

# Unter Gleichgesinnten

opener-peer-employers = Wer ist hier in der Gegend ein guter Arbeitgeber, was meinen Sie?
    .why = Gleichgesinnte wissen, was keine Anzeige verrät, und du kannst ebenso viel zurückgeben.
    .when = Unter Menschen mit denselben Zielen wie du.
    .caution = Die Chefin kann im Raum sein. Kein Tratsch, und angle nicht nach einer Stelle.
    .follow-1 = Was machen die denn gut?
    .follow-2 = Was müsste passieren, damit Sie wechseln?
opener-peer-salary = Wie bereiten Sie sich auf ein Gehaltsgespräch vor?
    .why = Wenige reden darüber, und ihr habt beide etwas davon, wenn es jemand tut.
    .when = Unter Gleichgesinnten, außer Hörweite der anderen.
    .caution = Frag, wie man vorgeht, nie nach der Zahl. Was gesagt wird, bleibt unter euch.
    .follow-1 = Was hat bei Ihnen funktioniert?
    .follow-2 = Was tun Sie, wenn es ein Nein gibt?
opener-peer-experience = Woraus haben Sie dieses Jahr im Beruf am meisten gelernt?
    .why = So tauscht ihr Erfahrungen aus statt Titel.
    .when = Unter Gleichgesinnten, wenn du mehr willst als Smalltalk.
    .caution = Sei bereit, selbst etwas zu erzählen, auch ein Scheitern.
    .follow-1 = Was haben Sie danach anders gemacht?
    .follow-2 = Hätte es geholfen, jemanden zu kennen, der das schon hinter sich hat?
opener-peer-training = Haben Sie eine Fortbildung gemacht, die ihr Geld wert war?
    .why = Praktisch, leicht zu beantworten, und beide können mit der Antwort etwas anfangen.
    .when = Unter Gleichgesinnten, gut auch nach einem Vortrag.
    .caution = Mach keine Liste deiner eigenen Zeugnisse daraus.
    .follow-1 = Was können Sie jetzt, was Sie vorher nicht konnten?
    .follow-2 = Was möchten Sie als Nächstes lernen?
opener-peer-meetings = Zu welchen anderen Treffen lohnt es sich zu gehen?
    .why = Du bekommst einen guten Tipp und vielleicht einen Grund, euch wiederzusehen.
    .when = Unter Gleichgesinnten, früh im Gespräch oder kurz vor dem Abschied.
    .caution = Rede den Abend, auf dem du bist, nicht schlecht.
    .follow-1 = Was ist dort so gut?
    .follow-2 = Wollen wir zum nächsten zusammen hingehen?

# Gemeinsames, Bekanntes

opener-ground-how = { $ground } – dafür schlägt mein Herz auch. Wie sind Sie dazu gekommen?
    .why = Was zwei Menschen teilen, ist der kürzeste Weg vom Fremden zum Bekannten.
    .when = Nur, wenn ihr es wirklich gemeinsam habt.
    .caution = Frag, bevor du erzählst. Es ist kein Wettbewerb, wer mehr weiß.
    .follow-1 = Was gefällt Ihnen daran am besten?
    .follow-2 = Mit wem teilen Sie das?
opener-ground-latest = Wir haben wohl etwas gemeinsam: { $ground }. Haben Sie da etwas Neues entdeckt?
    .why = Ihr überspringt den Smalltalk und landet bei etwas, das ihr beide mögt.
    .when = Wenn du aus einem früheren Gespräch davon weißt oder dich vorbereitet hast.
    .caution = Hast du es irgendwo gelesen, dann sag, wo.
    .follow-1 = Was darf ich auf keinen Fall verpassen?
    .follow-2 = Soll ich Ihnen schicken, was ich selbst gefunden habe?
opener-interest-again = Sie haben mir einmal davon erzählt: { $interest }. Wie läuft es damit?
    .why = Kaum etwas freut mehr, als dass sich jemand erinnert.
    .when = Nur mit jemandem, der dir selbst davon erzählt hat.
    .caution = Nicht vor anderen, wenn es unter vier Augen gesagt wurde.
    .follow-1 = Wie ging es nach unserem letzten Gespräch weiter?
    .follow-2 = Was kommt als Nächstes?

# Etwas Nützliches anbieten

opener-offer-useful = Sie suchen doch { $need }? Ich hätte { $offer } – würde das helfen?
    .why = Du gibst zuerst, und zwar etwas, das wirklich gebraucht wird.
    .when = Nur, wenn das, was du hast, zu dem passt, was gebraucht wird.
    .caution = Ein Angebot, kein Verkauf. Ein Nein ist in Ordnung, und du erwartest nichts zurück.
    .follow-1 = Was wäre Ihnen am nützlichsten?
    .follow-2 = Wann brauchen Sie es?
opener-offer-send = Ich habe vielleicht etwas für Sie: { $offer }. Soll ich es Ihnen morgen schicken?
    .why = Es ist ein Geschenk, und die Nachricht von morgen schreibt sich fast von selbst.
    .when = Nur, wenn es einen Bedarf trifft, den du kennst; am besten gegen Ende.
    .caution = Das ist ein Versprechen. Schreib es auf und halte es.
    .follow-1 = Wie erreiche ich Sie am besten?
    .follow-2 = Suchen Sie sonst noch etwas?

# Zuhören

opener-listen-more = Das klingt spannend – erzählen Sie doch mehr davon!
    .why = Die beste Frage ist oft die Bitte um mehr von dem, was gerade erzählt wird.
    .when = Immer dann, wenn die Augen zu leuchten beginnen.
    .caution = Sag es nur, wenn du es so meinst. Steck das Handy weg und bleib mit den Augen da.
    .follow-1 = Was war das Beste daran?
    .follow-2 = Wie hat es angefangen?
opener-listen-heard = Habe ich das richtig verstanden – was ist Ihnen dabei am wichtigsten?
    .why = Wer merkt, dass sein Gedanke aufgenommen wird, fühlt sich gehört.
    .when = Wenn dir jemand etwas ausführlicher erzählt hat.
    .caution = Frag; sag niemandem, was er meint.
    .follow-1 = Woran liegt das, glauben Sie?
    .follow-2 = Was wäre eine gute Lösung?
opener-listen-feel = Wie war das für Sie?
    .why = Es führt von dem, was geschah, zu dem, was es bedeutet hat.
    .when = Wenn jemand von etwas Großem erzählt, ob schön oder schwer.
    .caution = Lass es sofort gut sein, wenn der Blick ausweicht.
    .follow-1 = Hatten Sie jemanden, mit dem Sie darüber reden konnten?
    .follow-2 = Und wie sehen Sie es heute?
opener-listen-then = Und wie ging es weiter?
    .why = Fünf Wörter, und es wird weitererzählt.
    .when = Wenn eine Geschichte aufhört, kurz bevor sie spannend wird.
    .caution = Nicht, um jemanden zu drängen.
    .follow-1 = Hatten Sie damit gerechnet?
    .follow-2 = Was haben Sie daraus gelernt?

# Abschied

opener-bye-thanks = Danke für das Gespräch – Sie haben mir etwas zum Nachdenken mitgegeben.
    .why = Das Ende bleibt in Erinnerung, und ein ausgesprochener Dank ist ein gutes.
    .when = Wenn ihr auseinandergeht, bevor das Gespräch versiegt.
    .caution = Sag, was es war. Ein Dank für alles ist schnell vergessen.
    .follow-1 = Sehen wir uns hier wieder?
    .follow-2 = Wie erreiche ich Sie am besten?
opener-bye-write = Danke, das war ein schönes Gespräch. Darf ich Ihnen morgen schreiben?
    .why = Der nächste Schritt ist verabredet, und deine Nachricht wird erwartet.
    .when = Wenn du in Verbindung bleiben möchtest.
    .caution = Frag nur, wenn du es auch tust. Es gilt als Versprechen.
    .follow-1 = Welche Adresse ist Ihnen am liebsten?
    .follow-2 = Kann ich Ihnen etwas mitschicken?
opener-bye-others = Danke für Ihre Zeit. Ich will Sie den anderen nicht länger vorenthalten.
    .why = Du gibst dein Gegenüber freundlich frei, und man denkt gern an dich zurück.
    .when = Wenn der Blick zu wandern beginnt oder ihr eure Zeit hattet.
    .caution = Halte dabei nicht schon nach dem Nächsten Ausschau.
    .follow-1 = Wen möchten Sie heute Abend noch treffen?
    .follow-2 = Darf ich Sie jemandem vorstellen?
opener-bye-introduce = Danke für das Gespräch! Darf ich Sie hier noch mit jemandem bekannt machen?
    .why = Du gehst mit einem Geschenk statt mit einer Ausrede.
    .when = Wenn du ein paar Leute im Raum kennst.
    .caution = Biete nur Menschen an, die du gut genug kennst.
    .follow-1 = Worüber würden Sie gern reden?
    .follow-2 = Darf ich erwähnen, was Sie mir über Ihre Arbeit erzählt haben?

# Die Karte in der Hand

opener-card-name = Hinter dem Namen auf Ihrer Karte steckt doch sicher eine Geschichte?
    .why = Eine Karte, die man sich ansieht, ehrt den, der sie gegeben hat.
    .when = Nur, wenn du gerade eine Karte bekommen hast.
    .caution = Frag nach dem Namen der Firma oder dem Bild, nicht danach, woher der Mensch kommt.
    .follow-1 = Wer ist darauf gekommen?
    .follow-2 = Woran denken die Leute, wenn sie ihn hören?
opener-card-title = Ihre Karte macht mich neugierig – was steckt hinter dem Titel?
    .why = Du zeigst, dass du sie gelesen hast, bevor sie in der Tasche verschwindet.
    .when = Nur, wenn du gerade eine Karte bekommen hast.
    .caution = Sieh auf die Karte und dann wieder hoch. Niemand redet gern mit einem Scheitel.
    .follow-1 = Was hätten Sie selbst daraufgeschrieben?
    .follow-2 = Welcher Teil davon ist Ihnen der liebste?

# Der Abend selbst

opener-occasion-here = Was hat Sie heute Abend hergeführt?
    .why = Ihr seid beide aus einem Grund da, also fällt Antworten und Zurückfragen leicht.
    .when = Früh am Abend, mit jedem.
    .caution = Nutz die Antwort nicht, um alle deine eigenen Gründe aufzuzählen.
    .follow-1 = Haben Sie es denn gefunden?
    .follow-2 = Wen würden Sie gern kennenlernen?
opener-table-join = Darf ich mich dazugesellen? Ich kenne hier noch niemanden.
    .why = Ehrlich und entwaffnend: Die meisten kennen das Gefühl.
    .when = Wenn jemand allein steht oder sitzt.
    .caution = Wird noch jemand erwartet, dann wünsch einen schönen Abend und geh weiter.
    .follow-1 = Kennen Sie viele hier?
    .follow-2 = Wie haben Sie von dem Abend erfahren?
opener-group-join = Darf ich mich zu Ihnen stellen? Sie scheinen sich gut zu unterhalten.
    .why = Wer freundlich fragt, hört von einer Gruppe fast immer ein Ja.
    .when = Wenn die Gruppe zum Raum hin offen steht.
    .caution = Zwei, die die Köpfe zusammenstecken, sind keine Gruppe.
    .follow-1 = Worüber haben Sie gerade gesprochen?
    .follow-2 = Woher kennen Sie sich?
opener-private-free = Was machen Sie am liebsten, wenn Sie nicht arbeiten?
    .why = Wer sich als Mensch begegnet, trifft sich leichter wieder.
    .when = Nur, wo Privates Platz hat.
    .caution = Frag nicht nach Partner, Kindern oder Gesundheit, wenn es nicht von selbst kommt.
    .follow-1 = Wie sind Sie dazu gekommen?
    .follow-2 = Wo macht man das hier in der Gegend?
opener-best-so-far = Was war für Sie heute Abend bisher das Beste?
    .why = Es macht aus einer Pause etwas Gutes und führt dich vielleicht zu jemandem, den du treffen solltest.
    .when = Wenn der Abend schon eine Weile läuft.
    .caution = Jammere nicht, auch nicht über kalten Kaffee.
    .follow-1 = Von wem haben Sie das gehört?
    .follow-2 = Worauf hoffen Sie noch?
