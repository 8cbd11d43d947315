## Geben, teilen, bitten: was man für sein Netzwerk tut, und wie es sich verteilt

effort-give = Geben
effort-share = Teilen
effort-ask = Bitten
effort-none = Noch ist nichts notiert. Fang mit dem Geben an: twopocket effort give PERSON TEXT
effort-removed = Zurückgenommen: { $what }
effort-not-logged = Es wurde nichts notiert.
effort-ask-sure = Trotzdem notieren?
effort-better = Besser
effort-speaks-against = Was gegen die Bitte spricht
effort-follow-up = Nachfassen
effort-introduction = Vorstellung
effort-coffee = Kaffee
effort-thanks = nach einem Gefallen
effort-helped = es hat geholfen
effort-not-helped = es hat nicht geholfen
effort-answered = beantwortet
effort-did-it-help = Hat es { $name } geholfen? { $what } ({ $day })

gate-asks-for-job = Das bittet geradeheraus um eine Stelle.
gate-sells = Das will etwas verkaufen.
gate-not-met = Soweit bekannt, seid ihr euch nie persönlich begegnet.
gate-just-met = { $days ->
    [0] Ihr seid euch vor weniger als einem Tag zum ersten Mal begegnet.
    [one] Ihr seid euch vor einem Tag zum ersten Mal begegnet.
   *[other] Ihr seid euch vor { $days } Tagen zum ersten Mal begegnet.
}
gate-dormant = { $months ->
    [one] Ihr hattet einen Monat lang keinen Kontakt, und jetzt schreibst du, weil du etwas brauchst.
   *[other] Ihr hattet { $months } Monate lang keinen Kontakt, und jetzt schreibst du, weil du etwas brauchst.
}
gate-give-more = { $count ->
    [one] Gib noch einmal etwas, dann hast du genug gegeben, um zu bitten.
   *[other] Gib noch { $count }-mal etwas, dann hast du genug gegeben, um zu bitten.
}
gate-share-more = { $count ->
    [one] Man kennt dich noch zu wenig: erzähl noch einmal etwas von dir.
   *[other] Man kennt dich noch zu wenig: erzähl noch { $count }-mal etwas von dir.
}
gate-same-ask = { $count ->
    [one] Du hast schon jemand anderen um dasselbe gebeten.
   *[other] Du hast schon { $count } andere um dasselbe gebeten.
}

better-say-why = Sag, warum du wechseln willst und welche Herausforderungen du suchst.
better-advice = Sag, dass du dich über jeden Rat freust.
better-recommendation = Überlass es den anderen, dich zu empfehlen.
better-offer-time-for = Biete etwas von deiner Zeit oder deinem Wissen an, passend zu: { $interest }.
better-offer-time = Biete etwas von deiner Zeit oder deinem Wissen an.
better-meet = Trefft euch zuerst.
better-write = Schreib zuerst, ohne etwas zu wollen.
better-give-what = Gib zuerst: du hast { $offer }, gebraucht wird { $need }.
better-give = Gib zuerst etwas.
better-share = Erzähl zuerst, was dich antreibt und womit du ringst.
better-ask-one = Bitte die Person, die am meisten helfen kann, und um etwas Bestimmtes.

balance-days = { $count ->
    [one] Heute
   *[other] Die letzten { $count } Tage
}
balance-all = Alles, was notiert ist
balance-at-least = mindestens { $target } %
balance-about = etwa { $target } %
balance-at-most = höchstens { $target } %
balance-good = So, wie es sein soll.
balance-nothing = Noch ist nichts notiert.
balance-ask-above = Beim Bitten sind es { $over } zu viel. Gib { $time } lang, dann stimmt es wieder.
balance-give-below = Beim Geben fehlen { $short }. Gib { $time } lang, dann ist die Lücke zu.
balance-default = { $count ->
    [one] Eine Tat ist ohne Minuten und zählt als { $minutes }.
   *[other] { $count } Taten sind ohne Minuten und zählen als je { $minutes }.
}
balance-next = Als Nächstes
balance-history = Monat für Monat
balance-no-act = nichts

next-give-what = Etwas für { $name }: du hast { $offer }, gebraucht wird { $need }.
next-give-to = Gib { $name } etwas.
next-give = Gib jemandem etwas: einen Tipp, eine helfende Hand, einen Kontakt.
next-share-with = Lass dich von { $name } kennenlernen: was dich antreibt, womit du ringst.
next-share = Lass dich von jemandem kennenlernen: was dich antreibt, womit du ringst.
next-ask-of = Du kannst { $name } um etwas bitten, um etwas Bestimmtes.
next-ask = Du kannst um etwas bitten, um etwas Bestimmtes.
why-ask-above = Mehr als ein Zehntel der Zeit hast du gebeten.
why-share-below = Du gibst viel und erzählst wenig von dir.
why-no-give = Von dir kam dort noch nichts.
why-not-shared = Dort hat man etwas von dir bekommen und kennt dich kaum.
why-carried = Du hast genug gegeben und geteilt, falls du es brauchst.
why-keep-giving = Das Geben geht weiter, auch wenn alles gut ist.

duration-hours = { $hours } Std.
duration-minutes = { $minutes } Min.

night-split = { $count ->
    [one] Gegeben, geteilt, gebeten: eine Tat gegen 70-20-10
   *[other] Gegeben, geteilt, gebeten: { $count } Taten gegen 70-20-10
}

error-not-found-effort = Diese Tat gibt es nicht. Siehe: twopocket effort list
part-effort = Die Tat
reason-not-in-arena = das gehört zu einer anderen Arena
reason-derived = das folgt aus einem gehaltenen Versprechen oder etwas Erledigtem; nimm stattdessen das zurück
reason-wrong-kind = das ist von anderer Art
error-effort-say-yes = Es wurde nichts notiert. Sag --yes, wenn es trotzdem notiert werden soll.
