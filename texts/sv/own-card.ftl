## The own card: signature, code, introduction

own-signature-mobile = Mobil { $number }
own-signature-phone = Tel. { $number }
own-code-title = Mitt visitkort som QR-kod
own-code-description = Skanna den med mobilkameran, så finns jag bland dina kontakter.
own-introduction-too-long = Längre än tolv sekunder
    .better = Behåll vem du är, vad man kan vänta sig av dig och en sak att bli nyfiken på; resten hör till samtalet.
own-introduction-too-many-sentences = Mer än två meningar
    .better = En mening räcker, två är gott och väl: låt sedan den andra fråga.
own-introduction-name-not-first = Ditt fullständiga namn kommer inte först
    .better = Börja med för- och efternamn: det är det den andra behöver för att hitta dig igen.
own-introduction-no-name = Ditt kort har inget namn än
    .better = Skriv ditt namn på kortet, så går det att kontrollera att du säger det först.
own-introduction-life-story = Den berättar ett liv
    .better = Säg vad du gör nu; vägen dit är för den som frågar.
own-introduction-boasting = Den skryter
    .better = Säg vad du gör för vem, och låt andra upptäcka hur bra.
own-introduction-sells = Den säljer
    .better = Nämn något att bli nyfiken på i stället för något att köpa.
