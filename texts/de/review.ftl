## Wie gut das Netzwerk genutzt wird

review-quotient = Netzwerkquotient: { $figure } (seit { $from })
review-too-early = Für einen Netzwerkquotienten ist es zu früh: Weniger als drei seiner Werte sind bekannt.
review-history = Zuvor
review-no-acts = Es wurde noch nichts getan, worauf dieser Wert beruht.
review-no-mistakes = Keiner der klassischen Fehler wird gemacht.
measure-follow-ups = Innerhalb von drei Tagen gemeldet
measure-promises = Versprechen gehalten
measure-give-and-get = Geben hält mit Nehmen Schritt
measure-split = Nahe an 70-20-10
measure-introductions = Vorstellungen, aus denen etwas wurde
measure-circle = Innerer Kreis bleibt warm
measure-purpose = Abende mit einem Zweck
measure-initiative = Kontakt, den du begonnen hast
measure-unknown = noch nichts, woran es sich zeigt
measure-up = gestiegen von { $before }
measure-down = gefallen von { $before }
act-good = ja
act-bad = nein
review-next-follow-ups = Als Nächstes: Schreib am Tag danach. Nach drei Tagen ist das meiste vergessen.
review-next-promises = Als Nächstes: Halte, was du versprochen hast, oder sag rechtzeitig, dass es später kommt.
review-next-give-and-get = Als Nächstes: Gib etwas, das dich wenig kostet und ihnen hilft.
review-next-split = Als Nächstes: ein Tipp, ein Name, eine Hand. Geben kommt vor Zeigen, Zeigen vor Bitten.
review-next-introductions = Als Nächstes: Frag, was aus deinen Vorstellungen wurde, und stell zwei vor, die zusammenpassen.
review-next-circle = Als Nächstes: Ruf jemanden aus dem inneren Kreis an, der an der Reihe ist.
review-next-purpose = Als Nächstes: Sag von deinem nächsten Abend, wozu du hingehst.
review-next-initiative = Als Nächstes: Schreib zuerst, bevor dir jemand schreibt.
mistake-talking-of-oneself = Von { $count } der { $of } Menschen, mit denen du gesprochen hast, hast du nichts notiert.
    .better = Stell eine Frage mehr und schreib auf, was sie geantwortet haben.
mistake-no-thanks = { $count ->
    [one] Ein Dank ist überfällig.
   *[other] { $count } Danksagungen sind überfällig.
}
    .better = Sag es lieber spät als nie, in einem Satz.
mistake-no-follow-up = { $count ->
    [one] Eine Nachricht nach einem Treffen ist überfällig.
   *[other] { $count } Nachrichten nach Treffen sind überfällig.
}
    .better = Schreib heute: worüber ihr gesprochen habt und eine Sache, die du tust.
mistake-expecting-a-job = Du hast geradeheraus um eine Stelle gebeten.
    .better = Sag, warum du wechseln willst und welche Aufgaben du suchst, und freu dich über jeden Rat. Gib ihnen zuerst etwas.
mistake-own-advantage-first = Du hast jemanden um etwas gebeten, bevor du etwas gegeben oder von dir gezeigt hattest.
    .better = Gib ihnen zweimal etwas, das hilft, bevor du wieder bittest.
mistake-counting-contacts = Bei { $count } von { $of } behaltenen Karten steht nichts auf der Rückseite.
    .better = Schreib auf, was du noch weißt, oder lass die Karten gehen: Drei gute Gespräche sind mehr wert.
mistake-too-many = { $count } Menschen auf einmal sind mehr, als du schaffst.
    .better = Wähl die aus, die die Zeit wert sind, und lass die anderen freundlich gehen.
mistake-impressing = Was du von dir erzählt hast, lobt dich.
    .better = Erzähl, womit du ringst und wonach du strebst.
mistake-selling = Du hast jemandem in deinem Netzwerk etwas verkauft.
    .better = Biete stattdessen Zeit oder Wissen an; wer kaufen will, fragt von selbst.
mistake-no-time = { $of ->
    [0] Vier Wochen lang hattest du keine Zeit für dein Netzwerk.
   *[other] In vier Wochen hast du { $count } von den { $of } Minuten genutzt, die du dir vorgenommen hattest.
}
    .better = Leg eine halbe Stunde in die Woche, zu einer festen Zeit.
mistake-too-late = Du hast eine Verbindung erst wieder aufgenommen, als du etwas brauchtest.
    .better = Schreib zweien, von denen du lange nichts gehört hast, jetzt, da du nichts brauchst.
mistake-only-reacting = { $count } von { $of } Kontakten gingen von den anderen aus.
    .better = Sei nächstes Mal die oder der Erste: ein Tipp, eine Frage, eine Einladung.
worth-nights = { $count ->
    [0] keine Abende im letzten Jahr
    [one] ein Abend, { $last }
   *[other] { $count } Abende, zuletzt { $last }
}
worth-cost = Aufwand
worth-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
worth-came-of-it = Ertrag
worth-came = gute Gespräche: { $talks }, behaltene Kontakte: { $kept }
worth-give-and-get = Geben und Nehmen
worth-flows = { $given ->
    [one] einmal
   *[other] { $given }-mal
} gegeben, { $received ->
    [one] einmal
   *[other] { $received }-mal
} bekommen
worth-gives-nothing = Aus { $nights } Abenden wurde nichts: niemand behalten, nichts bekommen. Lohnt es sich?
worth-little-in-common = Mit { $common } von { $known } Menschen dort hast du etwas gemeinsam. Sind es die, die du suchst?
worth-nothing-given = In { $nights } Abenden hast du dort nichts gegeben. Was kannst du beitragen?
worth-time-to-contribute = Seit { $since } ist es Zeit, zwischen zwei Treffen etwas beizutragen.
worth-no-purpose = Es ist kein Zweck genannt.
time-set-aside = { $minutes ->
    [one] 1 Minute pro Woche ist
   *[other] { $minutes } Minuten pro Woche sind
} für das Netzwerk vorgesehen.
time-not-set-aside = Noch ist keine Zeit vorgesehen. Nimm sie dir: twopocket settings weekly-minutes 60
time-week = { $minutes } Min., davon { $nights } an Abenden
