## Briefe an Menschen, die man kennengelernt hat. In der Sprache der Empfänger; was in einem Argument steht, ist notiert
## und wird nie gebeugt. Der Text selbst duzt, `.formal` siezt. Der erste Satz geht hinter der Anrede klein weiter.

# Tage, wie man von ihnen spricht
draft-past = { $near ->
    [today] heute
    [next] gestern
    [week] am { DAY($day, form: "weekday") }
   *[far] am { DAY($day, form: "date") }
}
draft-on = { $near ->
    [today] heute
    [next] morgen
    [week] am { DAY($day, form: "weekday") }
   *[far] am { DAY($day, form: "date") }
}
draft-by = { $near ->
    [today] heute
    [next] bis morgen
    [week] bis { DAY($day, form: "weekday") }
   *[far] bis zum { DAY($day, form: "date") }
}

draft-greeting = Hallo { $name },
draft-greeting-full = Hallo { $name },
    .formal = Guten Tag { $name },
draft-greeting-doctor = Guten Tag Dr. { $family },
draft-greeting-professor = Guten Tag Prof. { $family },
draft-greeting-nobody = Hallo,
    .formal = Guten Tag,

draft-subject-evening = Danke für das Gespräch bei „{ $event }“
draft-subject-talk = Danke für das Gespräch { $when }
draft-subject-promise = Wie versprochen
draft-subject-thanks = Vielen Dank
draft-subject-report = Was aus deiner Hilfe geworden ist
    .formal = Was aus Ihrer Hilfe geworden ist
draft-subject-give = Vielleicht etwas für dich
    .formal = Vielleicht etwas für Sie
draft-subject-repair = Mein Versprechen
draft-subject-coffee = Auf einen Kaffee?

draft-thanks-1 = Vielen Dank für das gute Gespräch { $when }.
draft-thanks-2 = Danke für das schöne Gespräch { $when }.
draft-thanks-3 = Danke für deine Zeit und das gute Gespräch { $when }.
    .formal = Danke für Ihre Zeit und das gute Gespräch { $when }.
draft-thanks-at-1 = Vielen Dank für das gute Gespräch { $when } bei „{ $event }“.
draft-thanks-at-2 = Danke für das schöne Gespräch { $when } bei „{ $event }“.
draft-thanks-at-3 = Danke für deine Zeit und das gute Gespräch { $when } bei „{ $event }“.
    .formal = Danke für Ihre Zeit und das gute Gespräch { $when } bei „{ $event }“.
draft-glad-1 = Es hat mich sehr gefreut, dich kennenzulernen.
    .formal = Es hat mich sehr gefreut, Sie kennenzulernen.
draft-glad-2 = Schön, dass wir uns begegnet sind.
draft-glad-3 = Ich freue mich, dass wir uns kennengelernt haben.
draft-glad-again-1 = Es war schön, dich wiederzusehen.
    .formal = Es war schön, Sie wiederzusehen.
draft-glad-again-2 = Wie schön, dass wir uns wieder begegnet sind.
draft-detail-1 = Eines ist mir besonders in Erinnerung geblieben: { $detail }.
draft-detail-2 = Eines klingt bei mir noch nach: { $detail }.
draft-detail-3 = Eines geht mir nicht aus dem Kopf: { $detail }.

draft-promise-act-1 = Ich habe versprochen, { $what }, und das { $when ->
    [today] mache ich heute
    [late] hätte schon geschehen sollen. Das tut mir leid, und ich mache es heute
    [by] mache ich { $by }
   *[open] habe ich nicht vergessen
}.
draft-promise-act-2 = Mein Versprechen war, { $what }. Das { $when ->
    [today] löse ich heute ein
    [late] hätte schon geschehen sollen, und das tut mir leid. Ich mache es heute
    [by] löse ich { $by } ein
   *[open] gilt weiterhin
}.
draft-promise-thing-1 = { $when ->
    [today] Hier kommt, was ich dir versprochen habe
    [late] Es tut mir leid, dass es später kommt als gesagt. Hier ist, was ich dir versprochen habe
    [by] Was ich dir versprochen habe, bekommst du { $by }
   *[open] Ich habe nicht vergessen, was ich dir versprochen habe
}: { $what }.
    .formal = { $when ->
    [today] Hier kommt, was ich Ihnen versprochen habe
    [late] Es tut mir leid, dass es später kommt als gesagt. Hier ist, was ich Ihnen versprochen habe
    [by] Was ich Ihnen versprochen habe, bekommen Sie { $by }
   *[open] Ich habe nicht vergessen, was ich Ihnen versprochen habe
}: { $what }.
draft-promise-thing-2 = { $when ->
    [today] Wie versprochen bekommst du heute von mir
    [late] Später als versprochen, und das tut mir leid, bekommst du heute von mir
    [by] Wie versprochen bekommst du { $by } von mir
   *[open] Mein Versprechen an dich gilt weiterhin
}: { $what }.
    .formal = { $when ->
    [today] Wie versprochen bekommen Sie heute von mir
    [late] Später als versprochen, und das tut mir leid, bekommen Sie heute von mir
    [by] Wie versprochen bekommen Sie { $by } von mir
   *[open] Mein Versprechen an Sie gilt weiterhin
}: { $what }.
draft-promise-unnamed = { $when ->
    [today] Was ich dir versprochen habe, bekommst du heute
    [late] Was ich dir versprochen habe, kommt später als gesagt, und das tut mir leid. Du bekommst es heute
    [by] Was ich dir versprochen habe, bekommst du { $by }
   *[open] Was ich dir versprochen habe, habe ich nicht vergessen
}.
    .formal = { $when ->
    [today] Was ich Ihnen versprochen habe, bekommen Sie heute
    [late] Was ich Ihnen versprochen habe, kommt später als gesagt, und das tut mir leid. Sie bekommen es heute
    [by] Was ich Ihnen versprochen habe, bekommen Sie { $by }
   *[open] Was ich Ihnen versprochen habe, habe ich nicht vergessen
}.
draft-useful-1 = Vielleicht kann ich dir mit etwas nützlich sein: { $offer }.
    .formal = Vielleicht kann ich Ihnen mit etwas nützlich sein: { $offer }.
draft-useful-2 = Vielleicht hilft dir etwas von mir weiter: { $offer }.
    .formal = Vielleicht hilft Ihnen etwas von mir weiter: { $offer }.

draft-hear = Ich freue mich darauf, von dir zu hören.
    .formal = Ich freue mich darauf, von Ihnen zu hören.
draft-hear-on = Ich freue mich darauf, { $on } von dir zu hören.
    .formal = Ich freue mich darauf, { $on } von Ihnen zu hören.
draft-coming-1 = Vielleicht sehen wir uns { $on } bei „{ $event }“?
draft-coming-2 = Kommst du { $on } auch zu „{ $event }“?
    .formal = Kommen Sie { $on } auch zu „{ $event }“?
draft-again-1 = Auf ein baldiges Wiedersehen!
draft-again-2 = Schön wäre es, dich bald wiederzusehen.
    .formal = Schön wäre es, Sie bald wiederzusehen.
draft-again-3 = Auf ein Wiedersehen freue ich mich.

draft-repair-act = Ich habe versprochen, { $what }. Das schaffe ich nicht rechtzeitig, und das tut mir leid. Ich mache es { $by }.
draft-repair-thing = Etwas, das ich dir versprochen habe, schaffe ich nicht rechtzeitig: { $what }. Das tut mir leid. Du bekommst es { $by }.
    .formal = Etwas, das ich Ihnen versprochen habe, schaffe ich nicht rechtzeitig: { $what }. Das tut mir leid. Sie bekommen es { $by }.
draft-repair-unnamed = Was ich dir versprochen habe, schaffe ich nicht rechtzeitig. Das tut mir leid. Du bekommst es { $by }.
    .formal = Was ich Ihnen versprochen habe, schaffe ich nicht rechtzeitig. Das tut mir leid. Sie bekommen es { $by }.

draft-coffee-again = Ich habe dir { $when } geschrieben und frage noch einmal, nur dieses eine Mal.
    .formal = Ich habe Ihnen { $when } geschrieben und frage noch einmal, nur dieses eine Mal.
draft-coffee-tip = { $name } hat mir geraten, dir zu schreiben.
    .formal = { $name } hat mir geraten, Ihnen zu schreiben.
draft-coffee-motive-1 = Ich sage offen, warum ich dich gern treffen möchte: { $motive }.
    .formal = Ich sage offen, warum ich Sie gern treffen möchte: { $motive }.
draft-coffee-motive-2 = Offen gesagt, warum ich dir schreibe: { $motive }.
    .formal = Offen gesagt, warum ich Ihnen schreibe: { $motive }.
draft-coffee-matter-1 = Darüber möchte ich gern mit dir sprechen: { $about }.
    .formal = Darüber möchte ich gern mit Ihnen sprechen: { $about }.
draft-coffee-matter-2 = Mein Thema für das Gespräch mit dir ist dieses: { $about }.
    .formal = Mein Thema für das Gespräch mit Ihnen ist dieses: { $about }.
draft-coffee-useful-1 = Gern gebe ich dir etwas, das dir vielleicht hilft: { $offer }.
    .formal = Gern gebe ich Ihnen etwas, das Ihnen vielleicht hilft: { $offer }.
draft-coffee-useful-2 = Und gern bringe ich dir etwas mit, das dir vielleicht nützt: { $offer }.
    .formal = Und gern bringe ich Ihnen etwas mit, das Ihnen vielleicht nützt: { $offer }.
draft-coffee-later = Noch habe ich nichts mitzubringen, aber gern helfe ich dir später mit diesem: { $offer }.
    .formal = Noch habe ich nichts mitzubringen, aber gern helfe ich Ihnen später mit diesem: { $offer }.
draft-coffee-on = Passt es dir { $on } auf einen Kaffee? Ein anderer Tag passt genauso, und ein Nein ist völlig in Ordnung. Vielen Dank für deine Zeit.
    .formal = Passt es Ihnen { $on } auf einen Kaffee? Ein anderer Tag passt genauso, und ein Nein ist völlig in Ordnung. Vielen Dank für Ihre Zeit.
draft-coffee-open-1 = Hast du in den nächsten zwei Wochen eine halbe Stunde für einen Kaffee? Tag und Ort bestimmst du, und ein Nein ist völlig in Ordnung. Vielen Dank für deine Zeit.
    .formal = Haben Sie in den nächsten zwei Wochen eine halbe Stunde für einen Kaffee? Tag und Ort bestimmen Sie, und ein Nein ist völlig in Ordnung. Vielen Dank für Ihre Zeit.
draft-coffee-open-2 = Wollen wir in den nächsten zwei Wochen einen Kaffee trinken? Den Tag und den Ort bestimmst du, und ein Nein ist völlig in Ordnung. Vielen Dank für deine Zeit.
    .formal = Wollen wir in den nächsten zwei Wochen einen Kaffee trinken? Den Tag und den Ort bestimmen Sie, und ein Nein ist völlig in Ordnung. Vielen Dank für Ihre Zeit.

draft-favour-help = Vielen Dank für deine Hilfe.
    .formal = Vielen Dank für Ihre Hilfe.
draft-favour-advice = Vielen Dank für deinen guten Rat.
    .formal = Vielen Dank für Ihren guten Rat.
draft-favour-introduction = Vielen Dank, dass du uns miteinander bekannt gemacht hast.
    .formal = Vielen Dank, dass Sie uns miteinander bekannt gemacht haben.
draft-favour-invitation = Vielen Dank für die Einladung.
draft-favour-coffee = Vielen Dank für deine Zeit und das Gespräch beim Kaffee.
    .formal = Vielen Dank für Ihre Zeit und das Gespräch beim Kaffee.
draft-favour-what = Ich denke dabei an etwas Bestimmtes: { $what }.
draft-report = Ich möchte dir erzählen, was aus deiner Hilfe geworden ist.
    .formal = Ich möchte Ihnen erzählen, was aus Ihrer Hilfe geworden ist.
draft-report-what = Ich möchte dir erzählen, was aus deiner Hilfe geworden ist: { $what }.
    .formal = Ich möchte Ihnen erzählen, was aus Ihrer Hilfe geworden ist: { $what }.

# Introducing two people to each other
draft-subject-introduction-ask = Darf ich dich mit jemandem bekannt machen?
    .formal = Darf ich Sie mit jemandem bekannt machen?
draft-subject-introduction = { $one } und { $other }
draft-greeting-two = Hallo { $one } und { $other },
    .formal = Guten Tag { $one }, guten Tag { $other },
draft-introduction-sought = Jemand, den ich gut kenne, sucht etwas, und da habe ich an dich gedacht: { $need }.
    .formal = Jemand, den ich gut kenne, sucht etwas, und da habe ich an Sie gedacht: { $need }.
draft-introduction-untold = Es gibt jemanden, den ich gut kenne und mit dem ich dich gern bekannt machen würde.
    .formal = Es gibt jemanden, den ich gut kenne und mit dem ich Sie gern bekannt machen würde.
draft-introduction-because = Dabei dachte ich an Folgendes: { $offer }.
draft-introduction-remembered = Ich habe noch im Kopf, was du suchst: { $need }.
    .formal = Ich habe noch im Kopf, was Sie suchen: { $need }.
draft-introduction-somebody = Ich kenne jemanden, der dir vielleicht weiterhelfen kann, { $name }: { $offer }.
    .formal = Ich kenne jemanden, der Ihnen vielleicht weiterhelfen kann, { $name }: { $offer }.
draft-introduction-somebody-untold = Ich kenne jemanden, mit dem ich dich gern bekannt machen würde: { $name }.
    .formal = Ich kenne jemanden, mit dem ich Sie gern bekannt machen würde: { $name }.
draft-introduction-may = Passt es dir, wenn ich euch miteinander bekannt mache? Ein kurzes Ja genügt, und ein Nein ist ebenso in Ordnung.
    .formal = Passt es Ihnen, wenn ich Sie beide miteinander bekannt mache? Ein kurzes Ja genügt, und ein Nein ist ebenso in Ordnung.
draft-introduction-meet = Ich kenne euch beide gut und finde, ihr solltet euch kennenlernen: { $one } und { $other }.
    .formal = Ich kenne Sie beide gut und finde, Sie sollten sich kennenlernen: { $one } und { $other }.
draft-introduction-seeks = { $name } sucht Folgendes: { $need }.
draft-introduction-offers = { $name } kann man dazu fragen: { $offer }.
draft-introduction-over = Wie wäre es nächste Woche mit einem kurzen Gespräch? Alles Weitere überlasse ich euch. Ich freue mich, wenn ich höre, was daraus wird.
    .formal = Wie wäre es nächste Woche mit einem kurzen Gespräch? Alles Weitere überlasse ich Ihnen. Ich freue mich, wenn ich höre, was daraus wird.

draft-closing-1 = Viele Grüße
    .formal = Freundliche Grüße
draft-closing-2 = Herzliche Grüße
    .formal = Mit freundlichen Grüßen

# Was einem Entwurf fehlt: an die Nutzerin oder den Nutzer
draft-lacks-name = Ein Name für die Anrede.
draft-lacks-detail = Etwas, woran du dich erinnerst: Auf der Rückseite der Karte ist keine Einzelheit eigens notiert.
draft-lacks-detail-held-back = Etwas, woran du dich erinnerst: Was du notiert hast, ist privat oder im Vertrauen gesagt und bleibt draußen.
draft-lacks-detail-too-long = Etwas, woran du dich erinnerst: Was du notiert hast, ist zu lang für einen Satz.
draft-lacks-useful = Etwas, das du versprochen hast oder das dort nützt.
draft-lacks-promise-unnamed = Was du versprochen hast: Es steht auf einer Rückseite, die nicht in einen Brief gehört, ist zu lang oder passt in keinen Satz.
draft-lacks-next-step = Ein nächster Schritt: ein Versprechen, ein Tag, ein Abend, an dem ihr euch seht.
draft-lacks-outcome = Was daraus geworden ist. Schreib es selbst.
draft-lacks-why = Warum sich die beiden kennenlernen sollten: Es ist nichts notiert, was zum Bedarf der anderen Person passt und erzählt werden darf.
draft-lacks-two-languages = Eine gemeinsame Sprache: Sie haben verschiedene, darum ist der Entwurf auf { $language ->
    [da] Dänisch
    [sv] Schwedisch
    [nb] Norwegisch
    [de] Deutsch
   *[en] Englisch
}.
draft-lacks-motive = Warum du dich treffen willst, offen gesagt.
draft-lacks-matter = Wovon das Treffen handelt: ein bestimmtes Thema.
draft-lacks-weaker-form = Was du beitragen kannst: Hilfe für später anzubieten ist die schwächere Form.
draft-lacks-left-out = { draft-part } So, wie du es geschrieben hast, bittet es um eine Stelle, verkauft, lobt dich, gibt Rat oder erzählt Privates, und bleibt draußen. Sag es anders.
draft-lacks-reads-as = Wie das Ganze noch klingen kann: { $label ->
    [open_agenda] nach einer offenen Agenda
    [me_focus] nur nach dir selbst
    [asks_for_job] nach der Bitte um eine Stelle
    [sells] nach Verkauf
    [no_thanks] ohne Dank
    [no_next_step] ohne nächsten Schritt
   *[other] nicht wie ein Brief
}. Sag es mit eigenen Worten.
draft-lacks-signature = Deine Unterschrift.
draft-lacks-language = Die Sprache der Person: Der Entwurf ist auf { $language ->
    [da] Dänisch
    [sv] Schwedisch
    [nb] Norwegisch
    [de] Deutsch
   *[en] Englisch
}, wie deine.
draft-lacks-tone = Ob ihr per Du seid: Der Entwurf siezt, bis du wählst.
draft-lacks-speaks-of-them = { draft-part } Deine Notiz spricht über die Person, nicht zu ihr. Sag es mit eigenen Worten.
draft-lacks-other-language = { draft-part } Deine Notiz ist auf { $language ->
    [da] Dänisch
    [sv] Schwedisch
    [nb] Norwegisch
    [de] Deutsch
   *[en] Englisch
}. Übersetze sie.
draft-part = { $part ->
    [motive] Dein Motiv.
    [matter] Dein Thema.
    [detail] Woran du dich erinnerst.
    [introduction] Die Vorstellung.
    [promise] Dein Versprechen.
    [repair] Dein Versprechen.
    [useful] Dein Angebot.
   *[other] Was für dich getan wurde.
}

# On the terminal
draft-subject-line = Betreff: { $subject }
draft-lacks = Es fehlt:
draft-look = In deinen Worten, lies es noch einmal:
queue-draft-hint = Um jemandem zu schreiben: { $command }
queue-repair-hint = Wenn ein Versprechen noch länger dauert: { $command }
draft-detail-hint = Um eine Einzelheit zu notieren: { $command }
person-language = Schreiben auf { $language ->
    [da] Dänisch
    [sv] Schwedisch
    [nb] Norwegisch
    [de] Deutsch
   *[en] Englisch
}
person-tone-familiar = Per Du
person-tone-formal = Per Sie, mit ganzem Namen
night-draft = Der erste Brief, entworfen: { $name }
