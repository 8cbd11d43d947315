## Små råd: en sak att tänka på i kväll, och vad man ska akta sig för

cue-eye-contact = Se folk i ögonen när de talar.
    .caution = Titta bort ibland. Att stirra känns som ett förhör.
cue-lean-in = Luta dig lite framåt när något intresserar dig.
    .caution = Håll en armlängds avstånd. Tar de ett steg bakåt gör du det också.
cue-smile = Le när du hälsar.
    .caution = Bara ett leende du menar; ett påklistrat genomskådas.
cue-compliment = Säg en ärlig sak som du gillar med det någon gör.
    .caution = Om det de gör, aldrig om kroppen, och aldrig plumpt.
cue-mirror = Låt ditt tempo och din ton följa den andras en aning.
    .caution = Bara diskret. Den som märker det känner sig härmad.
cue-destination = Bestäm vart du ska innan du går genom rummet.
    .caution = Rusa inte förbi dem som försöker fånga din blick.
cue-handshake = Ta i hand ordentligt: kort, stadigt och med blicken uppe.
    .caution = Inga krossade fingrar. Vill någon hellre låta bli räcker en nick.
cue-introduce-first = Säg ditt fullständiga namn först, och tydligt.
    .caution = En mening om dig själv, sedan är det deras tur.
cue-genuine = Var dig själv. Du får vara nervös, och du får säga det.
    .caution = Att vara äkta är ingen ursäkt för att vara burdus.
cue-talk-less = Låt den andra prata mer än du.
    .caution = Göm dig inte bakom frågor. Svara när du blir frågad.
cue-no-life-story = Håll din egen historia under en minut.
    .caution = Vill de höra mer, berätta mer – och fråga sedan tillbaka.
cue-praise-and-ask = Hör du att du pratar om dig själv? Beröm något hos den andra, och fråga.
    .caution = Beröm det du menar. Ingen tycker om att bli styrd.
