## Leute miteinander bekannt machen

introduction-to-hear = Was ist daraus geworden? { $names }. Wenn du es weißt: twopocket introduce heard { $id } --led
introduction-wait = Für ein Jahr hast du genug Vorstellungen begonnen. Platz für die nächste ist ab { $day }; bis dahin warten diese:
introduction-none = Niemand, den du gut kennst, bietet, was jemand anderes braucht, soweit du es notiert hast. Notiere es mit: twopocket person need, twopocket back.
introduction-offers = { $name } bietet: { $what }
introduction-needs = { $name } braucht: { $what }
introduction-met = Hier treffen sie sich: { $offer } – { $need }
introduction-met-concept = Hier treffen sie sich: { $offer } – { $need } ({ $concept })
introduction-known = Echter Kontakt an { $a } und { $b } Tagen
introduction-list-none = Noch keine Vorstellungen. Wer bekannt gemacht werden könnte: twopocket introduce
introduction-removed = Zurückgenommen: Niemand war gefragt.
introduction-state = { $state ->
    [proposed] noch niemand gefragt
    [asked_a] die erste Person ist gefragt
    [asked_b] die andere Person ist gefragt
    [introduced] bekannt gemacht
    [heard_back] { $led ->
        [yes] hat zu etwas geführt
        [no] hat zu nichts geführt
       *[open] zurückgehört
    }
    [declined_a] die erste Person möchte lieber nicht
    [declined_b] die andere Person möchte lieber nicht
   *[withdrawn] zurückgezogen
}
introduction-next-ask-a = Frage jetzt die erste Person: twopocket introduce draft { $id }, dann: twopocket introduce asked { $id }
introduction-next-ask-b = Hat die erste Ja gesagt, frage die andere: twopocket introduce draft { $id }, dann: twopocket introduce asked { $id }
introduction-next-introduce = Haben beide Ja gesagt, mache sie bekannt: twopocket introduce draft { $id }, dann: twopocket introduce introduced { $id }
introduction-next-hear = Frage in zwei Wochen, wie es lief, dann: twopocket introduce heard { $id }

# What speaks against it
introduction-caution-not-known = Du kennst { $name } noch nicht gut: echter Kontakt an { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}, zwei sind ein Anfang.
introduction-caution-chemistry = Du hast wenig Chemie mit { $name } notiert.
introduction-caution-organisation = Beide sind aus einer Organisation und kennen sich wohl schon.
introduction-caution-before = Du hast schon einmal begonnen, die beiden bekannt zu machen.
introduction-caution-many = Du hast { $begun } Vorstellungen in einem Jahr begonnen: Wenige gute bringen mehr.
introduction-caution-nothing = Es ist nichts notiert, was die eine Person bietet und die andere braucht.

# What goes wrong
error-not-found-introduction = So eine Vorstellung gibt es nicht. Siehe: twopocket introduce list
introduction-under-way = Die beiden werden einander schon vorgestellt. Siehe: twopocket introduce show { $id }
part-introduction = Die Vorstellung
reason-not-its-turn = davor kommt etwas anderes, oder sie ist zu Ende

# Help
cli-introduce = Wer von denen, die du gut kennst, wem nützen könnte, und warum
    .example = twopocket introduce
cli-introduce-start = Beginne, zwei Leute miteinander bekannt zu machen; noch ist niemand gefragt
    .example = twopocket introduce start holm raun
    .one = Die eine Person
    .other = Die andere
cli-introduce-list = Zeige die Vorstellungen
    .example = twopocket introduce list
cli-introduce-show = Zeige eine Vorstellung und was als Nächstes kommt
    .example = twopocket introduce show holm
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
cli-introduce-draft = Entwirf den nächsten Brief: an die eine, die andere oder beide
    .example = twopocket introduce draft holm --to both
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
    .to = An wen: a an die erste, b an die andere Person oder both an beide
    .language-of-letter = Die Sprache des Briefs
    .tone = Wie sie angesprochen werden
cli-introduce-asked = Sage, dass die nächste der beiden Personen gefragt ist; ist die andere gefragt, hat die erste Ja gesagt
    .example = twopocket introduce asked holm
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
cli-introduce-declined = Sage, dass die gefragte Person lieber nicht möchte
    .example = twopocket introduce declined holm
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
cli-introduce-introduced = Sage, dass du die beiden bekannt gemacht hast: Das ist ein Give an jede
    .example = twopocket introduce introduced holm
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
cli-introduce-heard = Sage, was du davon gehört hast
    .example = twopocket introduce heard holm "they share a stand in May" --led
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
    .came-of-it = Was daraus geworden ist
    .led = Es hat zu etwas geführt
    .nothing = Es hat zu nichts geführt
cli-introduce-take-back = Nimm den letzten Schritt zurück
    .example = twopocket introduce take-back holm
    .introduction = Die Vorstellung, durch einen Namen der beiden oder das Ende ihrer Kennung
help-value-introduction = VORSTELLUNG
help-value-to = AN
