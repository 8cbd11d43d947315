## Was die Durchsicht eines Textes findet: wie es heißt, .why es abstößt, .better was man stattdessen schreibt

check-asks-for-job = Bittet um eine Stelle
    .why = Wer so direkt gefragt wird, muss Ja oder Nein sagen, und sagt meistens Nein.
    .better = Schreib, warum du dich verändern willst und welche Aufgaben du suchst, und dass du für jeden Rat dankbar bist. Eine Empfehlung kommt erst zur Sprache, wenn jemand danach fragt.
check-sells = Verkauft
    .why = Wem man etwas verkauft, der war Mittel und keine Begegnung.
    .better = Biete Zeit oder Wissen an, ohne Rechnung. Wer braucht, was du verkaufst, fragt von selbst.
check-me-focus = Handelt nur von dir
    .why = Für die, die es lesen, ist nichts darin.
    .better = Beginn bei ihnen: was sie brauchen und was du dafür tun kannst. Sag dann offen, was du dir selbst erhoffst.
check-open-agenda = Schlägt ein Treffen ohne Anliegen vor
    .why = Zu einer Stunde ohne Anliegen sagt man schwer Ja.
    .better = Nenn die eine Sache, über die du sprechen willst, und wie lange es dauert.
check-boasting = Prahlt
    .why = Eigenlob macht die anderen kleiner.
    .better = Erzähl, woran du arbeitest und was daran schwer ist.
check-life-story = Erzählt den Lebenslauf
    .why = Nach einer Chronik hat niemand gefragt, und niemand liest sie.
    .better = Ein Satz über dich, der hier zählt. Dann eine Frage an die anderen.
check-unasked-advice = Gibt ungebetenen Rat
    .why = Es heißt, dass du ihre Sache besser kennst als sie.
    .better = Frag, wie sie es machen, oder erzähl, was bei dir geholfen hat, und lass es dabei.
check-you-owe-me = Fordert einen Gefallen ein
    .why = Was mit einer Rechnung kam, war kein Geschenk.
    .better = Bitte offen um das, was du brauchst, und lass weg, was du gegeben hast.
check-private-remark = Sagt etwas Privates
    .why = Es wurde dir gesagt, nicht diesem Kreis.
    .better = Lass es weg. Frag nach, wenn ihr allein seid.
check-no-thanks = Dankt nicht
    .why = Du hast Zeit bekommen, oder mehr.
    .better = Dank in einem Satz, für eine Sache, und so, wie du es meinst.
check-no-next-step = Hat keinen nächsten Schritt
    .why = Es endet, und der Kontakt mit ihm.
    .better = Schlag eine Sache mit einem Tag vor, oder stell eine Frage, auf die man Ja sagen kann.

check-asks-advice = bittet um einen Rat, den man geben kann
check-thanks = dankt
check-motive-stated = sagt offen, was du willst
check-contribution-offered = bietet etwas an
check-next-step = hat einen nächsten Schritt

check-nothing = Es gibt nichts zu ändern.
check-good = Gut: { $merits }.
check-instead = Besser: { $better }
check-interest = Etwas, das dieser Person wichtig ist, um Zeit oder Wissen dafür anzubieten: { $interest }
