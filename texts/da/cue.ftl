## Små råd: én ting at have i baghovedet i aften, og hvad man skal passe på

cue-eye-contact = Se folk i øjnene, når de taler.
    .caution = Se væk en gang imellem. At stirre føles som en eksamen.
cue-lean-in = Læn dig lidt frem, når noget interesserer dig.
    .caution = Hold en armslængdes afstand. Træder de tilbage, gør du det også.
cue-smile = Smil, når du siger goddag.
    .caution = Kun et smil, du mener; et påklistret bliver gennemskuet.
cue-compliment = Sig én ærlig ting, du godt kan lide ved det, nogen gør.
    .caution = Om det, de gør, aldrig om kroppen, og aldrig plat.
cue-mirror = Lad dit tempo og din tone følge den andens en smule.
    .caution = Kun diskret. Den, der opdager det, føler sig gjort til grin.
cue-destination = Vælg et sted at gå hen, før du går gennem lokalet.
    .caution = Styrt ikke forbi dem, der prøver at fange dit blik.
cue-handshake = Giv et ordentligt håndtryk: kort, fast og med blikket oppe.
    .caution = Ingen knuste fingre. Vil nogen hellere lade være, er et nik nok.
cue-introduce-first = Sig dit fulde navn først, og sig det tydeligt.
    .caution = Én sætning om dig selv, så er det deres tur.
cue-genuine = Vær dig selv. Du må gerne være nervøs, og du må gerne sige det.
    .caution = At være ægte er ikke en undskyldning for at være grov.
cue-talk-less = Lad den anden tale mere end dig.
    .caution = Gem dig ikke bag spørgsmål. Svar, når du bliver spurgt.
cue-no-life-story = Hold din egen historie på et minut.
    .caution = Vil de høre mere, så fortæl mere – og spørg så igen.
cue-praise-and-ask = Kan du høre, at du taler om dig selv? Ros noget hos den anden, og spørg.
    .caution = Ros det, du mener. Ingen bryder sig om at blive styret.
