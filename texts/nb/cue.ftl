## Små råd: én ting å ha i bakhodet i kveld, og hva man skal passe seg for

cue-eye-contact = Se folk i øynene når de snakker.
    .caution = Se bort innimellom. Å stirre føles som en eksamen.
cue-lean-in = Len deg litt fram når noe interesserer deg.
    .caution = Hold en armlengdes avstand. Går de et skritt tilbake, gjør du det også.
cue-smile = Smil når du hilser.
    .caution = Bare et smil du mener; et påklistret blir gjennomskuet.
cue-compliment = Si én ærlig ting du liker ved det noen gjør.
    .caution = Om det de gjør, aldri om kroppen, og aldri grovt.
cue-mirror = La tempoet og tonen din følge den andres litt.
    .caution = Bare diskret. Den som merker det, føler seg hermet etter.
cue-destination = Velg deg et sted å gå før du krysser rommet.
    .caution = Ikke storm forbi dem som prøver å fange blikket ditt.
cue-handshake = Ta folk ordentlig i hånden: kort, fast og med blikket oppe.
    .caution = Ingen knuste fingre. Vil noen helst la være, holder det med et nikk.
cue-introduce-first = Si fullt navn først, og si det tydelig.
    .caution = Én setning om deg selv, så er det deres tur.
cue-genuine = Vær deg selv. Du har lov til å være nervøs, og du har lov til å si det.
    .caution = Å være ekte er ingen unnskyldning for å være krass.
cue-talk-less = La den andre snakke mer enn deg.
    .caution = Ikke gjem deg bak spørsmål. Svar når du blir spurt.
cue-no-life-story = Hold din egen historie på ett minutt.
    .caution = Vil de høre mer, så fortell mer – og spør tilbake etterpå.
cue-praise-and-ask = Hører du at du snakker om deg selv? Ros noe hos den andre, og spør.
    .caution = Ros det du mener. Ingen liker å bli styrt.
