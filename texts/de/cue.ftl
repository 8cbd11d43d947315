## Kleine Ratschläge: eine Sache, an die man heute Abend denkt, und wovor man sich hütet

cue-eye-contact = Sieh den Menschen in die Augen, wenn sie reden.
    .caution = Sieh ab und zu weg. Anstarren fühlt sich an wie eine Prüfung.
cue-lean-in = Beug dich ein wenig vor, wenn dich etwas interessiert.
    .caution = Halte eine Armlänge Abstand. Weicht jemand zurück, tust du es auch.
cue-smile = Lächle bei der Begrüßung.
    .caution = Nur, wenn es echt ist; ein aufgesetztes Lächeln wird durchschaut.
cue-compliment = Sag eine ehrliche Sache, die dir an dem gefällt, was jemand tut.
    .caution = Über das, was jemand tut, nie über den Körper, und nie plump.
cue-mirror = Pass Tempo und Ton ein wenig deinem Gegenüber an.
    .caution = Nur unauffällig. Wer es merkt, fühlt sich nachgeäfft.
cue-destination = Such dir ein Ziel, bevor du durch den Raum gehst.
    .caution = Stürm nicht an denen vorbei, die deinen Blick suchen.
cue-handshake = Gib ordentlich die Hand: kurz, fest und mit Blickkontakt.
    .caution = Nicht zerquetschen. Möchte jemand lieber nicht, genügt ein Nicken.
cue-introduce-first = Nenn zuerst deinen vollen Namen, und zwar deutlich.
    .caution = Ein Satz über dich, dann ist dein Gegenüber dran.
cue-genuine = Sei du selbst. Du darfst nervös sein, und du darfst es sagen.
    .caution = Echt zu sein ist keine Ausrede für Grobheit.
cue-talk-less = Rede weniger als dein Gegenüber.
    .caution = Versteck dich nicht hinter Fragen. Antworte, wenn du gefragt wirst.
cue-no-life-story = Halte deine eigene Geschichte auf eine Minute.
    .caution = Will jemand mehr hören, erzähl mehr – und frag dann zurück.
cue-praise-and-ask = Merkst du, dass du von dir redest? Lob etwas an deinem Gegenüber und frag.
    .caution = Lob, was du meinst. Niemand mag es, gelenkt zu werden.
